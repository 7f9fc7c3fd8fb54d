// What every part of a form on paper is made with.
import type { Form } from '../../../forms/kit/form.ts'
import type { Workbooks } from '../../../forms/kit/readers.ts'
import type { Language, Words } from '../../../forms/kit/words.ts'
import { type Entry, shownEntry } from '../entries.ts'
import type { PaperWords } from './paper-words.ts'

/** What has been filled in already: the values under a wire key. */
export type Filled = (key: string) => readonly string[]

export interface Printing {
  readonly form: Form
  readonly language: Language
  readonly workbooks: Workbooks
  readonly say: Words
  readonly paper: PaperWords
  readonly filled: Filled
  /** The numbers of the rows under a key in which anything is filled in; the highest, or 0. */
  readonly lastRow: (key: string) => number
}

/** The one value under a key as it stands on paper. */
export function shown(printing: Printing, key: string, entry: Entry): string {
  return shownEntry(entry, printing.filled(key)[0] ?? '')
}
