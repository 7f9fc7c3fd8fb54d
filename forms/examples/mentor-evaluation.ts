import type { Answers } from '../kit/form.ts'
import type { mentorEvaluation } from '../mentor-evaluation.ts'

/** An invented pair, for documentation, samples and tests. */
export const mentorEvaluationExample: Answers<typeof mentorEvaluation> = {
  menteeName: 'Delia Montrose',
  mentorName: 'Walter Ishikawa',
  agency: 'Department of Public Works',
  date: '2026-11-16',
  howOften: { chosen: 'every-two-weeks' },
  oftenEnough: { chosen: 'yes' },
  ratings: {
    policies: { level: 'excellent', comment: 'He knows which rule matters and which never comes up.' },
    followUp: { level: 'good' },
    teaching: { level: 'excellent' },
    professionalism: { level: 'good' },
    environment: { level: 'good', comment: 'I could ask anything twice.' },
    humor: { level: 'excellent' },
    modelsSelfCare: { level: 'fair', comment: 'He works every weekend.' },
    promotesSelfCare: { level: 'average' },
    overall: { level: 'excellent' },
  },
  mostHelpful: 'Being there on the night of the closure and saying nothing.',
  leastHelpful: 'The phone meetings in winter.',
  wouldMentor: { chosen: 'yes' },
  wouldMentorWhy: 'Somebody did it for me.',
  noteToMentor: 'Thank you for letting me make my own mistakes.',
}
