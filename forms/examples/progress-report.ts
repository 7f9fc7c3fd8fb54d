import type { Answers } from '../kit/form.ts'
import type { progressReport } from '../progress-report.ts'

/** An invented person, for documentation, samples and tests. */
export const progressReportExample: Answers<typeof progressReport> = {
  name: 'Walter Ishikawa',
  role: { chosen: 'mentor' },
  partnerName: 'Delia Montrose',
  howOften: { chosen: 'every-two-weeks' },
  oftenEnough: { chosen: 'no' },
  goalsOnTrack: { chosen: 'some' },
  partnership: {
    worthIt: { level: 'fully-true' },
    worthItToPartner: { level: 'mostly-true' },
    keepsWord: { level: 'mostly-true' },
    saysOpenly: { level: 'fully-true' },
    private: { level: 'fully-true' },
    backing: { level: 'partly-true' },
  },
  working: 'She tries out everything we talk about within a week.',
  obstacles: { chosen: ['cut-short', 'no-backing'] },
  tell: 'Storm repairs in April cost us three meetings.',
  help: { chosen: 'call' },
  reachMe: '423-555-0163 after 3 PM',
}
