import type { Answers } from '../kit/form.ts'
import type { midwayEvaluation } from '../midway-evaluation.ts'

/** An invented pair, for documentation, samples and tests. */
export const midwayEvaluationExample: Answers<typeof midwayEvaluation> = {
  menteeName: 'Delia Montrose',
  mentorName: 'Walter Ishikawa',
  metOn: '2026-05-26',
  areasReceived: { chosen: ['corrective-feedback', 'managing-projects', 'other'], other: 'Traffic planning' },
  areasPassedOn: { chosen: ['corrective-feedback', 'managing-projects', 'organizational-politics'] },
  activities: 'Eleven meetings, two night closures together, one budget meeting.',
  gained: 'I plan backward from the opening of the road. I write down what I want to say before a hard talk.',
  shared: 'How closures go wrong, and how the bureau decides about money.',
  menteeBenefits: 'I know three people at headquarters whom I can call.',
  mentorBenefits: 'I had to explain why we do things, and dropped two that made no sense.',
  betterTogether: 'Fewer phone meetings. We get more done in the yard.',
  advice: 'Set the next three dates before you hang up.',
  nextSteps: 'Delia leads the June closure. Walter comes as a spectator.',
}
