// The phases of a partnership, as shares of its length so that they fit any program.
import { mentee } from '../words.ts'

interface Phase {
  readonly id: string
  readonly title: string
  /** Where it begins and ends, as a share of the partnership's length. */
  readonly from: number
  readonly to: number
  readonly pair: string
  readonly mentor: string
  readonly mentee: string
  readonly coordinator: string
  /** How you can tell that it is time to go on. */
  readonly sign: string
}

/** The five. They describe what is usual; a pair may fall back and catch up. */
export const phases = [
  {
    id: 'begin',
    title: 'Get ready and begin',
    from: 0,
    to: 1 / 12,
    pair: 'Meet, swap stories, agree on terms, set first goals, write the development plan.',
    mentor: 'Say what you can offer and what you can’t.',
    mentee: 'Say what would make this worth your time.',
    coordinator: 'Holds the orientation; sees that agreement and plan are there within a month.',
    sign: 'Both of you can say the goals from memory.',
  },
  {
    id: 'build',
    title: 'Build',
    from: 1 / 12,
    to: 1 / 4,
    pair: 'Find a rhythm of meetings. Finish one small activity.',
    mentor: 'Ask before you advise.',
    mentee: 'Bring the agenda.',
    coordinator: 'Asks everyone how it goes.',
    sign: 'Something was tried, and you talked about it afterwards.',
  },
  {
    id: 'grow',
    title: 'Work and grow',
    from: 1 / 4,
    to: 3 / 4,
    pair: 'Activities, feedback, a review half-way, goals set anew.',
    mentor: 'Stretch, open doors, step back.',
    mentee: 'Take on harder tasks and report what came of them.',
    coordinator: 'Collects the half-way review; offers training events.',
    sign: `The ${mentee} solves more and more alone.`,
  },
  {
    id: 'wind-down',
    title: 'Wind down',
    from: 3 / 4,
    to: 11 / 12,
    pair: 'Fewer meetings. Finish goals or hand them over.',
    mentor: 'Name the growth you see, with examples.',
    mentee: 'Write down what comes next for you.',
    coordinator: 'Reminds you of the end date.',
    sign: 'Whatever is still open has an owner.',
  },
  {
    id: 'close',
    title: 'Close, and go on as something else',
    from: 11 / 12,
    to: 1,
    pair: 'A closing talk, the evaluation, thanks. From now on: colleagues, or in touch when needed.',
    mentor: `Leave the credit to the ${mentee}.`,
    mentee: 'Offer to mentor someone.',
    coordinator: 'Sends the last forms, says thank you in public, reports what came out.',
    sign: 'Both of you have said whether and how you stay in touch.',
  },
] as const satisfies readonly Phase[]

/**
 * When a phase is, in a program of so many months.
 *
 * @example monthsOf({ from: 1 / 4, to: 3 / 4 }, 12) // 'months 4–9'
 */
export function monthsOf({ from, to }: Pick<Phase, 'from' | 'to'>, months: number): string {
  const first = Math.floor(from * months + 1e-9) + 1
  const last = Math.max(first, Math.round(to * months))
  return first === last ? `month ${first}` : `months ${first}–${last}`
}
