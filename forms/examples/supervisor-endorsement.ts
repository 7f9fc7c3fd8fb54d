import type { Answers } from '../kit/form.ts'
import type { supervisorEndorsement } from '../supervisor-endorsement.ts'

/** An invented person, for documentation, samples and tests. */
export const supervisorEndorsementExample: Answers<typeof supervisorEndorsement> = {
  occasion: { chosen: 'endorse' },
  applicantName: 'Mateo Núñez-Ward',
  applicantRole: { chosen: 'mentee' },
  supervisorName: 'Grace Adeyemi',
  supervisorEmail: 'grace.adeyemi@publicworks.franklin.example',
  endorses: { chosen: 'with-limits' },
  limits: 'Not in the last week of a month, when the counter is busiest.',
  hours: 4,
  alsoDirectedBy: 'Lionel Baptiste, team lead at the counter',
  strengths: 'He learns fast, asks good questions and is trusted by applicants at the counter.',
  hopes: 'That he can lead the move to online permits next year.',
  signature: { name: 'Grace Adeyemi', date: '2026-11-19' },
}
