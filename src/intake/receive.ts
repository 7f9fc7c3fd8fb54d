// What came in, as a submission or as everything that has to be mended. Pure: clock and cohort are arguments.
import { check } from '../../forms/kit/check.ts'
import type { Form } from '../../forms/kit/form.ts'
import { digestOf, type Pair, referenceOf } from '../../forms/kit/pairs.ts'
import type { Problem } from '../../forms/kit/reading.ts'
import type { Language } from '../../forms/kit/words.ts'
import type { Channel, HeldReason, Submission } from '../records/submission.ts'

/** A post, whichever way it travelled. */
export interface Arrival {
  readonly form: Form
  readonly language: Language
  /** The page, where nothing else is said. */
  readonly channel?: Channel
  readonly id: string
  readonly pairs: readonly Pair[]
  /** Reference or id of the submission that it corrects. */
  readonly replaces?: string | undefined
  /** Why it may not come from a person; empty or absent where nothing says so. */
  readonly held?: readonly HeldReason[]
}

/** What the agency's clock and calendar say at that moment. */
export interface Moment {
  /** `2026-11-24T13:05:00`, in the agency's time zone. */
  readonly received: string
  readonly cohort: string
  /** Whether the cohort's window for this form had closed. */
  readonly late: boolean
}

export type Received =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What is suspicious is no problem: it is received like anything else, and says so. */
export function receive(arrival: Arrival, moment: Moment): Received {
  const { form, language, channel = 'web', id, pairs, replaces, held = [] } = arrival
  const checked = check(form, language, pairs, moment.received.slice(0, 10))
  if (!checked.ok) return checked
  const submission: Submission = {
    id,
    reference: referenceOf(id),
    digest: digestOf(form.id, pairs),
    form: form.id,
    version: form.version,
    language,
    channel,
    ...moment,
    ...(replaces === undefined ? {} : { replaces }),
    ...(held.length === 0 ? {} : { held }),
    answers: checked.answers,
  }
  return { ok: true, submission }
}
