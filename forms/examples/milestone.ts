import type { Answers } from '../kit/form.ts'
import type { milestone } from '../milestone.ts'

/** An invented pair, for documentation, samples and tests. */
export const milestoneExample: Answers<typeof milestone> = {
  menteeName: 'Delia Montrose',
  mentorName: 'Walter Ishikawa',
  milestone: { chosen: 'plan-shared' },
  reachedOn: '2026-01-15',
}
