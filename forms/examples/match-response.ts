import type { Answers } from '../kit/form.ts'
import type { matchResponse } from '../match-response.ts'

/** An invented person, for documentation, samples and tests. */
export const matchResponseExample: Answers<typeof matchResponse> = {
  name: 'Mateo Núñez-Ward',
  role: { chosen: 'mentee' },
  partnerName: 'Rosalind Okafor',
  answer: { chosen: 'talk-first' },
  reachMe: '614-555-0177, mornings before 9',
  note: 'I would like to know whether we could meet in Millbrook.',
}
