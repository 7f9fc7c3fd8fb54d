import type { AnyAnswers } from '../../forms/kit/form.ts'
import type { Language } from '../../forms/kit/words.ts'

/** The way an answer came. */
export type Channel = 'web'

/** One form that was accepted: everything its rows are made of. */
export interface Submission {
  readonly id: string
  /** What a person reads aloud; `referenceOf(id)`. */
  readonly reference: string
  /** `digestOf(form, pairs)`: equal for equal content. */
  readonly digest: string
  readonly form: string
  readonly version: number
  readonly language: Language
  readonly channel: Channel
  /** Local date and time of the agency, to the second: `2026-11-24T18:00:00`. */
  readonly received: string
  readonly late: boolean
  readonly cohort: string
  readonly answers: AnyAnswers
}
