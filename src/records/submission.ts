import type { AnyAnswers } from '../../forms/kit/form.ts'
import type { Language } from '../../forms/kit/words.ts'

/** The way an answer came. */
export type Channel = 'web' | 'pdf'

/**
 * Why a submission is held back for a person to look at: something was written where people see no field, or it came
 * sooner after the page was opened than anyone can fill it in.
 */
export type HeldReason = 'unseen field' | 'too fast'

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
  /** Reference or id of the submission that this one corrects. */
  readonly replaces?: string
  /** Present, and not empty, where its row goes to the Held tab instead of the form's own. */
  readonly held?: readonly HeldReason[]
  readonly answers: AnyAnswers
}
