import type { Answers } from '../kit/form.ts'
import type { mentoringAgreementBrief } from '../mentoring-agreement-brief.ts'

/** An invented pair, for documentation, samples and tests. */
export const mentoringAgreementBriefExample: Answers<typeof mentoringAgreementBrief> = {
  menteeName: 'Delia Montrose',
  mentorName: 'Walter Ishikawa',
  startsOn: '2025-12-01',
  endsOn: '2026-11-20',
  whereAndWhen: 'Every other Monday at 6:30 AM in the Limestone yard office. By phone from January to March.',
  hoursAWeek: 0.75,
  menteeSignature: { name: 'Delia Montrose', date: '2025-12-15' },
  mentorSignature: { name: 'Walter Ishikawa', date: '2025-12-15' },
}
