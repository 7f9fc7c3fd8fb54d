// What a document is made of, whatever it is about: forms, reports, certificates and booklets are functions to blocks.
import type { BoxedControl, Control, TickControl } from './controls.ts'

export interface Document {
  readonly title: string
  /** What it is for, in a line. */
  readonly subject: string
  /** Who publishes it. */
  readonly author: string
  /** BCP 47: `en-US`. */
  readonly language: string
  readonly paper: Paper
  /** `#0b5c8a`: for rules and bars alone, never under or in words, so that any color will do. */
  readonly color: string
  /** At the foot of every page: what this is, and which page of how many. */
  readonly footer: { readonly text: string; readonly page: (page: number, of: number) => string }
  /**
   * What a program needs to know the file by. It travels in a read-only field `_form`, as JSON, and in three more
   * places that survive every program that fills in forms.
   */
  readonly identity?: Identity
  readonly blocks: readonly Block[]
}

export type Paper = 'letter' | 'a4'

/** Which form a file is, and which row it was made from where it is not blank. */
export interface Identity {
  readonly form: string
  readonly version: number
  /** The digest of the form's keys, kinds, options and conditions. */
  readonly shape: string
  readonly row?: string
}

export interface Heading {
  readonly kind: 'heading'
  /** One level below the heading before it, at most. */
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  /** `lead` opens a document, `note` is small print. */
  readonly look: 'lead' | 'body' | 'note' | 'strong'
  /** What follows begins on the same page. */
  readonly leads?: true
  readonly text: string
}

export interface List {
  readonly kind: 'list'
  readonly isOrdered: boolean
  /** What follows begins on the same page. */
  readonly leads?: true
  readonly look: 'body' | 'note'
  /** `term` comes first, in bold: "Good", and then what it means. */
  readonly items: readonly { readonly term?: string; readonly text: string }[]
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  /** Names its row. */
  | { readonly kind: 'rowHeader'; readonly text: string }
  | { readonly kind: 'control'; readonly control: Control }

export interface Table {
  readonly kind: 'table'
  /** Said to those who can't see it: what the table holds. */
  readonly summary: string
  readonly columns: readonly { readonly title: string; readonly share: number; readonly isCentered: boolean }[]
  /** Rows as low as handwriting can be, for a sheet that takes many. */
  readonly isDense?: true
  /** As many cells each as there are columns. */
  readonly rows: readonly (readonly Cell[])[]
}

/** A picture, with what it shows in words. */
export interface Figure {
  readonly kind: 'figure'
  readonly alt: string
  readonly png: Uint8Array
  /** In points; a picture wider than its column is shrunk to it. */
  readonly width: number
  readonly height: number
}

/** Under a label: what helps to answer, and who reads the answer. */
export interface Note {
  readonly look: 'hint' | 'readers'
  readonly text: string
}

interface Labeled {
  readonly label: string
  /** Behind the label, in plain weight: "(optional)". */
  readonly aside?: string
  /** Over the label: when to answer at all. */
  readonly condition?: string
  readonly notes: readonly Note[]
}

/** A label over one box to write in. */
export interface Field extends Labeled {
  readonly kind: 'field'
  readonly control: BoxedControl
  /** Behind the box: "hours a month". */
  readonly unit?: string
  /** How much of the width the box takes. */
  readonly width: 'short' | 'medium' | 'long' | 'full'
}

/** Boxes or buttons, each with its words; a single one has no label of its own. */
export interface Options extends Partial<Labeled> {
  readonly kind: 'options'
  readonly options: readonly OptionLine[]
  /** Over the second boxes, where options have one: "Most important". */
  readonly markTitle?: string
}

export interface OptionLine {
  readonly control: TickControl
  readonly label: string
  readonly hint?: string
  readonly mark?: TickControl
}

/** A rule to sign or write on by hand, with what belongs there beneath it. */
export interface WritingLine {
  readonly kind: 'writingLine'
  readonly caption: string
}

export interface Beside {
  readonly kind: 'beside'
  readonly columns: readonly { readonly share: number; readonly blocks: readonly Block[] }[]
}

/** On a ground of its own, apart from what is around it. */
export interface Panel {
  readonly kind: 'panel'
  readonly look: 'tinted' | 'outlined'
  readonly blocks: readonly Block[]
}

/** Not broken over two pages, unless it is longer than one. */
export interface Together {
  readonly kind: 'together'
  readonly blocks: readonly Block[]
}

export interface PageBreak {
  readonly kind: 'pageBreak'
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Figure
  | Field
  | Options
  | WritingLine
  | Beside
  | Panel
  | Together
  | PageBreak
