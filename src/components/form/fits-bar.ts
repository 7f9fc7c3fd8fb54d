import type { Option } from '../../../forms/kit/questions.ts'

/** Letters of 14 px that cells beside each other hold on a screen of 360 px, borders and padding taken off. */
const lettersAcross = 36

/** Whether the levels of a scale fit beside each other on a phone: words may stand on two lines, but never break. */
export function fitsBar(levels: readonly Option[]): boolean {
  const widest = levels.map(({ label }) => Math.max(...label.split(' ').map((word) => word.length)))
  return (
    levels.every(({ label }) => label.length <= 14) &&
    widest.reduce((sum, letters) => sum + letters, 0) <= lettersAcross
  )
}
