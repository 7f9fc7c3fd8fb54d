import type { Answers } from '../kit/form.ts'
import type { mentoringAgreement } from '../mentoring-agreement.ts'

/** An invented pair, for documentation, samples and tests. */
export const mentoringAgreementExample: Answers<typeof mentoringAgreement> = {
  menteeName: 'Delia Montrose',
  mentorName: 'Walter Ishikawa',
  agency: 'Department of Public Works',
  startsOn: '2025-12-01',
  endsOn: '2026-11-20',
  howOften: { chosen: 'every-two-weeks' },
  goals: [
    {
      description: 'Plan and lead one night closure of a two-lane road, from the permit to the report.',
      measurement: 'The road opens on time, and the crew’s review names no more than two things to mend.',
      completion: '2026-06-26',
    },
    {
      description: 'Give feedback to two crew members a month in a way that they can use.',
      measurement: 'Each names one thing they now do differently.',
      completion: '2026-09-30',
    },
    {
      description: 'Understand how the bureau’s budget is made.',
      measurement: 'I explain one budget line to my crew without notes.',
      completion: '2026-04-17',
    },
  ],
  otherPoints:
    'Whoever can’t come calls by noon the day before. We tell our supervisors when we meet, not what we say.',
  menteeGoals: { name: 'Delia Montrose', date: '2025-12-15' },
  mentorGoals: { name: 'Walter Ishikawa', date: '2025-12-15' },
  menteeTerms: { name: 'Delia Montrose', date: '2025-12-15' },
  menteeSupervisor: 'Tomás Hale',
  menteeSupervisorTerms: { name: 'Tomás Hale', date: '2025-12-16' },
  mentorTerms: { name: 'Walter Ishikawa', date: '2025-12-15' },
  mentorSupervisor: 'Beverly Knox',
}
