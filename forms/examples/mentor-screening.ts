import type { Answers } from '../kit/form.ts'
import type { mentorScreening } from '../mentor-screening.ts'

/** An invented applicant, for documentation, samples and tests. */
export const mentorScreeningExample: Answers<typeof mentorScreening> = {
  mentorName: 'Rosalind Okafor',
  screenedBy: 'Odessa Pruitt',
  guidelines: {
    roleModel: { level: 'yes', comment: 'Speaks well of crews and contractors alike.' },
    boundaries: { level: 'yes' },
    standing: { level: 'yes', comment: 'Confirmed by her supervisor.' },
    willing: { level: 'yes' },
    initiative: { level: 'yes', comment: 'Started the inspection training on her own.' },
    waysOfLearning: { level: 'unknown', comment: 'Ask her to describe two people she trained.' },
    safeSpace: { level: 'yes' },
    feedback: { level: 'yes' },
  },
  jobs: [
    { mentee: 'Mateo Núñez-Ward', knowsJob: { chosen: 'yes' }, note: 'Reads the same drawings every day.' },
    { mentee: 'Priya Castellanos', knowsJob: { chosen: 'not-yet' } },
  ],
  decision: { chosen: 'eligible' },
  decidedOn: '2026-11-20',
}
