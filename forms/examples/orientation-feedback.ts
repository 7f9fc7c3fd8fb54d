import type { Answers } from '../kit/form.ts'
import type { orientationFeedback } from '../orientation-feedback.ts'

/** An invented person, for documentation, samples and tests. */
export const orientationFeedbackExample: Answers<typeof orientationFeedback> = {
  name: 'Delia Montrose',
  role: { chosen: 'mentee' },
  attended: { chosen: 'all' },
  attendedOn: '2025-12-03',
  how: { chosen: 'online' },
  metPartner: { chosen: 'not-yet' },
  firstMeeting: '2025-12-08',
  useful: { chosen: 'useful' },
  unclear: { chosen: ['goals', 'confidence'] },
  question: 'May my supervisor ask what my mentor and I talk about?',
  call: { chosen: 'no' },
}
