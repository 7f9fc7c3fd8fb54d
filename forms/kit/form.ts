import type { Audience } from './audience.ts'
import type { Condition, Question, Questions, RowQuestion } from './questions.ts'

/** The stage of the program a form belongs to, in the order people live through them. */
export type Stage = 'plan' | 'apply' | 'screen' | 'match' | 'orient' | 'agree' | 'meet' | 'review' | 'close'

/** A group of questions under one heading. */
export interface Section {
  readonly title: string
  readonly intro?: string
  readonly questions: Questions
}

/** A rule across questions. Keys name questions of the same form; a test resolves every one. */
export type Rule =
  /** The two answers may not be the same (letter case aside). */
  | { readonly kind: 'different'; readonly first: string; readonly second: string; readonly message: string }
  /** The second date, time or number may not come before the first. */
  | { readonly kind: 'ordered'; readonly first: string; readonly second: string; readonly message: string }
  /** At least one of these questions is answered. */
  | { readonly kind: 'atLeastOne'; readonly of: readonly string[]; readonly message: string }

/** When a form is due for a pair or a partner, counted from what the coordinator's lists already hold. */
export type Due =
  /** This many months after the match was confirmed. */
  | { readonly kind: 'monthsAfterMatch'; readonly months: number }
  /** When this share of the partnership's time is over: 0.5 is half-way, 1 the end. It scales with a program's length. */
  | { readonly kind: 'shareOfProgram'; readonly share: number }
  /** Again and again, this many months after the last one. */
  | { readonly kind: 'everyMonths'; readonly months: number }
  /** After each meeting of the two; on no date of its own. */
  | { readonly kind: 'afterSession' }

/** A form, as data: what is asked, of whom, when, and what happens next. */
export interface Form {
  /** Stable for ever; the last part of its address: `mentor-application`. */
  readonly id: string
  /** Raised whenever keys, kinds, options or conditions change. */
  readonly version: number
  readonly title: string
  /** The name of its tab, where its title is not one. */
  readonly tab?: string
  /** One line for lists: what it is for. */
  readonly summary: string
  readonly stage: Stage
  readonly filledBy: string
  /** When it is filled in, as a phrase. */
  readonly when: string
  /** When it falls due, for the forms that are watched; a form without it is never overdue. */
  readonly due?: readonly Due[]
  /** The days on which it is taken in time: those on which the cohort takes applications. Without it, any day is. */
  readonly window?: 'applications'
  readonly minutes: number
  /** What to have at hand before starting. */
  readonly ready: readonly string[]
  /** What happens after it was sent, step by step. */
  readonly next: readonly string[]
  /** The label of the button that sends it: a verb and what is sent. */
  readonly send: string
  /** The question whose answer names the row in the spreadsheet; it may be called `name`. */
  readonly nameOf: string
  readonly sections: readonly Section[]
  readonly rules: readonly Rule[]
  /** Questions whose audience the agency changed, for the page to say; never written in a definition. */
  readonly changedAudiences?: readonly ChangedAudience[]
}

export interface ChangedAudience {
  readonly key: string
  readonly label: string
  readonly from: Audience
  readonly to: Audience
}

/** Gives the definition back as it is, with every key and option known to the compiler. */
export function defineForm<const F extends Form>(form: F): F {
  return form
}

/** Every question with its key, in the order asked. */
export function questionsOf(form: Form): readonly (readonly [key: string, question: Question])[] {
  return form.sections.flatMap((section) => Object.entries(section.questions))
}

/** The questions whose answers are sent: all but those that stay with the pair. */
export function sentQuestionsOf(form: Form): readonly (readonly [key: string, question: Question])[] {
  return questionsOf(form).filter(([, question]) => question.audience !== 'pair')
}

/** Names that a submission and its row use themselves; a question may not be called one of these. */
export const reservedKeys = [
  'received',
  'reference',
  'id',
  'form',
  'version',
  'language',
  'channel',
  'paperDate',
  'late',
  'cohort',
  'person',
  'pair',
  'replaces',
  'record',
  'row',
  'website',
  'opened',
  'problems',
  'main',
] as const

/** An attachment as it travels with its row: the name it was sent under, and the SHA-256 of its content in hex. */
export interface Attachment {
  readonly name: string
  readonly sha256: string
}

type Value<O extends readonly { readonly value: string }[]> = O[number]['value']
type OrOther<Q, V extends string> = Q extends { readonly other: object } ? V | 'other' : V

/** What one question is answered with. Dates are `2026-03-09`, times `14:05`. */
export type AnswerOf<Q extends Question> = Q extends {
  readonly kind: 'text' | 'longText' | 'email' | 'phone' | 'date' | 'time'
}
  ? string
  : Q extends { readonly kind: 'number' }
    ? number
    : Q extends { readonly kind: 'choice'; readonly options: infer O extends readonly { readonly value: string }[] }
      ? { readonly chosen: OrOther<Q, Value<O>>; readonly other?: string }
      : Q extends { readonly kind: 'choices'; readonly options: infer O extends readonly { readonly value: string }[] }
        ? {
            readonly chosen: readonly OrOther<Q, Value<O>>[]
            readonly other?: string
            readonly most?: readonly OrOther<Q, Value<O>>[]
          }
        : Q extends {
              readonly kind: 'ratingGrid'
              readonly levels: infer L extends readonly { readonly value: string }[]
              readonly rows: infer R extends readonly { readonly key: string }[]
            }
          ? { readonly [K in R[number]['key']]?: { readonly level?: Value<L>; readonly comment?: string } }
          : Q extends {
                readonly kind: 'fixedRows' | 'openRows'
                readonly questions: infer R extends Readonly<Record<string, RowQuestion>>
              }
            ? readonly { readonly [K in keyof R]?: AnswerOf<R[K]> }[]
            : Q extends { readonly kind: 'signature' }
              ? { readonly name: string; readonly date: string }
              : Q extends { readonly kind: 'attachment' }
                ? Attachment
                : true

type QuestionsIn<S extends readonly Section[]> = S[number] extends infer One
  ? One extends Section
    ? One['questions']
    : never
  : never
type Merged<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void ? I : never
/** All questions of a form by key. */
export type QuestionsOf<F extends Form> = Merged<QuestionsIn<F['sections']>>
type Unanswerable = { readonly audience: 'pair' } | { readonly kind: 'statement'; readonly agree?: never }
type MayBeBlank = { readonly optional: true } | { readonly when: Condition }

type SentKeys<Q> = { [K in keyof Q]: Q[K] extends Unanswerable ? never : K }[keyof Q]
type BlankKeys<Q> = { [K in SentKeys<Q>]: Q[K] extends MayBeBlank ? K : never }[SentKeys<Q>]

/** What a form is answered with, typed from its definition; questions that stay with the pair are not in it. */
export type Answers<F extends Form> = {
  readonly [K in Exclude<SentKeys<QuestionsOf<F>>, BlankKeys<QuestionsOf<F>>>]: Answer<QuestionsOf<F>[K]>
} & { readonly [K in BlankKeys<QuestionsOf<F>>]?: Answer<QuestionsOf<F>[K]> }

type Answer<Q> = Q extends Question ? AnswerOf<Q> : never

/** Answers of a form that is known only at run time, by question key. */
export type AnyAnswer = AnswerOf<Question>
export type AnyAnswers = Readonly<Record<string, AnyAnswer | undefined>>

/** What a question of one value, or one row of such questions, is answered with. */
export type ValueAnswer = AnswerOf<RowQuestion>
export type RowAnswer = { readonly [field: string]: ValueAnswer }
