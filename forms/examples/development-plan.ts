import type { developmentPlan } from '../development-plan.ts'
import type { Answers } from '../kit/form.ts'

/** An invented pair, for documentation, samples and tests. */
export const developmentPlanExample: Answers<typeof developmentPlan> = {
  menteeName: 'Delia Montrose',
  mentorName: 'Walter Ishikawa',
  jobTitle: 'Crew Leader',
  supervisorName: 'Tomás Hale',
  occasion: { chosen: 'review' },
  strengths: 'I know every machine in the yard, stay calm when things go wrong, and the crew trusts me.',
  needs: 'Planning more than a week ahead. Saying what has to be said before it becomes a quarrel.',
  direction: 'Running a yard of my own.',
  steps: [
    {
      competency: { chosen: 'problem-solving' },
      objective: 'Plan a night closure without help.',
      activity: 'Shadow Walter on two closures, draft the third, lead the fourth.',
      resources: 'Two paid night shifts, agreed with Tomás Hale',
      targetDate: '2026-06-26',
      measure: 'The road opens on time',
      state: { chosen: 'under-way' },
    },
    {
      competency: { chosen: 'developing-others' },
      objective: 'Give feedback that is used.',
      activity: 'Prepare each talk with Walter, hold it the same week, look back on it.',
      targetDate: '2026-09-30',
      measure: 'Each crew member names one change',
      state: { chosen: 'under-way' },
    },
    {
      competency: { chosen: 'other', other: 'Reading a public budget' },
      objective: 'Know where the money for my crew comes from.',
      activity: 'Sit in on two budget meetings, with three questions written down before each.',
      targetDate: '2026-04-17',
      measure: 'I explain one line without notes',
      state: { chosen: 'planned' },
    },
  ],
  reviewedOn: '2026-03-09',
  supervisorInputOn: '2026-01-12',
  supervisorComment: 'Good plan. Put the closure before the July works.',
  sharedOn: '2026-01-15',
  nextReview: '2026-06-08',
}
