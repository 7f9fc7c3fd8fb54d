import type { Answers } from '../kit/form.ts'
import type { sessionSummary } from '../session-summary.ts'

/** An invented pair, for documentation, samples and tests. */
export const sessionSummaryExample: Answers<typeof sessionSummary> = {
  menteeName: 'Delia Montrose',
  mentorName: 'Walter Ishikawa',
  date: '2026-02-23',
  began: '06:30',
  ended: '07:15',
  place: { chosen: 'remote' },
  lastTime: [
    { activity: 'Draft the traffic plan for Route 11', done: { chosen: 'yes' } },
    { activity: 'Ask the police about the detour', done: { chosen: 'in-part' } },
  ],
  learned: 'The detour decides the schedule, not the paving.',
  again: 'I would call the police first. The plan had to be drawn twice.',
  takeaway: 'Start with whoever can say no.',
  planned: [{ activity: 'Draw the plan again with the new detour' }, { activity: 'Practice the talk with the crew' }],
  menteeSignature: { name: 'Delia Montrose', date: '2026-02-23' },
}
