import type { Audience } from './audience.ts'

/** When a question applies. Keys name questions of the same form; a test resolves every one. */
export type Condition =
  | { readonly question: string; readonly is: string }
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly answered: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** One option of a choice, or one level of a scale. */
export interface Option {
  /** What travels and what code reads: stable for ever. */
  readonly value: string
  /** What people read; it stands in the cell, so it may not contain "; ". */
  readonly label: string
  /** A line of explanation; for a level of a scale, its meaning. */
  readonly hint?: string
  /** Labels that older rows may still hold. */
  readonly formerly?: readonly string[]
}

/** A last option that asks for words of one's own; its value is always `other`. */
export interface Other {
  readonly label: string
  /** The label of the text field that goes with it. */
  readonly ask: string
  /** Completes "Enter …" in an error message. */
  readonly noun: string
}

interface Asked {
  /** The label or legend. */
  readonly label: string
  /** Completes "Enter …", "Select …" in messages: "your work e-mail address". */
  readonly noun: string
  readonly hint?: string
  /** The column title, where the label is too long for one. */
  readonly column?: string
  readonly audience: Audience
  readonly optional?: true
  readonly when?: Condition
}

/** Widths follow the answer expected, in characters: 10, 20, 40, or all there is. */
export type Width = 'short' | 'medium' | 'long' | 'full'

export interface TextQuestion extends Asked {
  readonly kind: 'text'
  readonly width?: Width
  /** The token of HTML's autocomplete attribute. */
  readonly autocomplete?: string
}

export interface LongTextQuestion extends Asked {
  readonly kind: 'longText'
  /** Lines shown on the web and on paper. */
  readonly lines: number
}

export interface EmailQuestion extends Asked {
  readonly kind: 'email'
  readonly autocomplete?: string
}

export interface PhoneQuestion extends Asked {
  readonly kind: 'phone'
  readonly autocomplete?: string
}

export interface NumberQuestion extends Asked {
  readonly kind: 'number'
  readonly least: number
  readonly most: number
  /** Digits after the point that may be given. */
  readonly decimals: 0 | 1 | 2
  /** Shown behind the field: "hours a month". */
  readonly unit?: string
}

export interface DateQuestion extends Asked {
  readonly kind: 'date'
  readonly autocomplete?: string
}

export interface TimeQuestion extends Asked {
  readonly kind: 'time'
}

export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice'
  readonly options: readonly Option[]
  readonly other?: Other
}

export interface ChoicesQuestion extends Asked {
  readonly kind: 'choices'
  readonly options: readonly Option[]
  readonly other?: Other
  /** Lets people mark some of what they chose as most important, in a column of its own. */
  readonly most?: { readonly upTo: number; readonly label: string; readonly hint: string }
}

export interface RatingGridQuestion extends Asked {
  readonly kind: 'ratingGrid'
  /** From the worst to the best; `hint` holds the meaning, always at hand beside the grid. */
  readonly levels: readonly Option[]
  readonly rows: readonly { readonly key: string; readonly label: string; readonly column?: string }[]
  /** The label of the comment that each row offers. */
  readonly comment?: string
}

/** What a row may ask: one value a question. */
export type RowQuestion =
  | TextQuestion
  | LongTextQuestion
  | EmailQuestion
  | PhoneQuestion
  | NumberQuestion
  | DateQuestion
  | TimeQuestion
  | ChoiceQuestion

export interface FixedRowsQuestion extends Asked {
  readonly kind: 'fixedRows'
  /** One row is called this: "Goal". */
  readonly row: string
  /** How many rows there are; each becomes numbered columns. */
  readonly count: number
  /** How many must be filled in, from the first on. */
  readonly required: number
  readonly questions: Readonly<Record<string, RowQuestion>>
}

export interface OpenRowsQuestion extends Asked {
  readonly kind: 'openRows'
  readonly row: string
  /** No more than this many; the rows live in a tab of their own. */
  readonly atMost: number
  /** Rows offered where none can be added: without JavaScript. */
  readonly offered: number
  readonly questions: Readonly<Record<string, RowQuestion>>
}

export interface SignatureQuestion extends Asked {
  readonly kind: 'signature'
  /** What the name is signed under. */
  readonly statement: string
}

/** Kinds of file, told by their content and not by their name. */
export type FileKind = 'pdf' | 'docx' | 'odt' | 'jpg' | 'png'

export interface AttachmentQuestion extends Asked {
  readonly kind: 'attachment'
  readonly accept: readonly FileKind[]
  readonly megabytes: number
}

export interface StatementQuestion extends Asked {
  readonly kind: 'statement'
  readonly paragraphs: readonly string[]
  /** The label of a box that must be ticked; without it there is nothing to answer. */
  readonly agree?: string
}

export type Question =
  | RowQuestion
  | ChoicesQuestion
  | RatingGridQuestion
  | FixedRowsQuestion
  | OpenRowsQuestion
  | SignatureQuestion
  | AttachmentQuestion
  | StatementQuestion

export type Questions = Readonly<Record<string, Question>>

/** Longest text of each kind, in UTF-16 units as sent, before trimming; a cell holds 32,767. */
export const longest = { text: 200, longText: 10_000, email: 254, phone: 40, number: 20, fileName: 200 } as const
