import type { earlyClosure } from '../early-closure.ts'
import type { Answers } from '../kit/form.ts'

/** An invented person, for documentation, samples and tests. */
export const earlyClosureExample: Answers<typeof earlyClosure> = {
  name: 'Priya Castellanos',
  role: { chosen: 'mentee' },
  partnerName: 'Hugh Pemberton',
  request: { chosen: 'end' },
  reason: { chosen: 'new-job' },
  talked: { chosen: 'yes' },
  lastDay: '2026-04-30',
  again: { chosen: 'maybe' },
  note: 'I move to the Office of Contracts in May. He has been a great help.',
  reachMe: '423-555-0129, or a text message at any time',
}
