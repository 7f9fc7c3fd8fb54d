// One returned file, held against what the program has: what it would bring, or why it can't be taken.
import { createHash } from 'node:crypto'
import { type AnyAnswers, type Form, sentQuestionsOf } from '../../forms/kit/form.ts'
import { isId } from '../../forms/kit/ids.ts'
import { digestOf, type Pair } from '../../forms/kit/pairs.ts'
import type { Problem } from '../../forms/kit/reading.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { personIn } from '../../src/documents/paper-name.ts'
import { type ReadPdf, readReturned } from '../../src/documents/returned/read-returned.ts'
import type { Refusal } from '../../src/documents/returned/refusals.ts'
import type { Remark } from '../../src/documents/returned/remarks.ts'
import type { Handed } from '../../src/hosts/node/handed.ts'
import type { Now } from '../../src/hosts/node/moment.ts'
import { receive } from '../../src/intake/receive.ts'
import type { KeptRow } from '../kept-rows.ts'

/** What the program has already. */
export interface Known {
  readonly forms: readonly Form[]
  /** The rows of a form, oldest first. */
  rows(form: Form): readonly KeptRow[]
  /** The digest of the submission that was received under this id. */
  digestOf(id: string): string | undefined
  now(form: Form): Now
}

/** What needs a person, where it stands. */
export interface Mend {
  /** The page of the file, where its box is known. */
  readonly page: number | undefined
  /** The wire key. */
  readonly key: string
  readonly message: string
}

interface Named {
  readonly form: Form
  readonly person: string
  readonly remarks: readonly Remark[]
}

export type Verdict =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Nothing is filled in. */
  | ({ readonly kind: 'blank' } & Named)
  | ({ readonly kind: 'to mend'; readonly mends: readonly Mend[] } & Named)
  | ({ readonly kind: 'not yet'; readonly opens: string } & Named)
  | ({ readonly kind: 'new'; readonly handed: Handed } & Named)
  /** `reference` of the row that holds it, where it is in the workbook. */
  | ({ readonly kind: 'same'; readonly reference: string | undefined } & Named)
  /** It corrects a row; `keys` of the questions that are answered otherwise. */
  | ({
      readonly kind: 'differs'
      readonly handed: Handed
      readonly reference: string
      readonly keys: readonly string[]
    } & Named)

export async function judge(bytes: Uint8Array, known: Known): Promise<Verdict> {
  const read = await readReturned(bytes, known.forms)
  return read.kind === 'refused' ? read : judgeRead(read, known)
}

function judgeRead(read: ReadPdf, known: Known): Verdict {
  const { form, identity, remarks } = read
  const before = rowOf(identity.row, known.rows(form))
  const pairs = [...read.pairs, ...filesOf(form, before)]
  const named = { form, person: personIn(form, pairs), remarks }
  if (read.pairs.length === 0) return { ...named, kind: 'blank' }
  const { moment, opens } = known.now(form)
  if (opens !== undefined) return { ...named, kind: 'not yet', opens }
  const { id, replaces } = idOf(digestOf(form.id, pairs), identity.row, before, known)
  const received = receive({ form, language: 'en', channel: 'pdf', id, pairs, replaces }, moment)
  if (!received.ok) return { ...named, kind: 'to mend', mends: mendsIn(received.problems, read) }
  const { answers } = received.submission
  const held = contentOf(form, answers)
  const like = known.rows(form).find((row) => contentOfRow(form, row) === held)
  if (like) return { ...named, kind: 'same', reference: like.reference }
  if (known.digestOf(id) !== undefined) return { ...named, kind: 'same', reference: undefined }
  const handed = { form: form.id, id, pairs: pairs.map(([key, value]): [string, string] => [key, value]) }
  if (!before) return { ...named, kind: 'new', handed: { ...handed, ...(replaces === undefined ? {} : { replaces }) } }
  const keys = differing(form, before.answers, answers)
  return {
    ...named,
    kind: 'differs',
    handed: { ...handed, replaces: before.reference },
    reference: before.reference,
    keys,
  }
}

function rowOf(row: string | undefined, rows: readonly KeptRow[]): KeptRow | undefined {
  return row === undefined ? undefined : rows.find(({ id, reference }) => id === row || reference === row)
}

/**
 * A file with a row of its own that nobody has seen is that row; any other is known by what it holds, so that the same
 * file again is the same submission.
 */
function idOf(content: string, row: string | undefined, before: KeptRow | undefined, known: Known) {
  if (row === undefined) return { id: content, replaces: undefined }
  if (before) return { id: digestOfRow(content, before), replaces: before.reference }
  const received = known.digestOf(row)
  const isItself = isId(row) && (received === undefined || received === content)
  return isItself ? { id: row, replaces: undefined } : { id: content, replaces: row }
}

/** The same words may correct two rows. */
function digestOfRow(content: string, { id }: KeptRow): string {
  return createHash('sha256').update(`${content} ${id}`).digest('hex')
}

/** Files can't lie in a PDF: those of the row that it was made from stay. */
function filesOf(form: Form, before: KeptRow | undefined): readonly Pair[] {
  if (!before) return []
  const files = new Set(sentQuestionsOf(form).flatMap(([key, { kind }]) => (kind === 'attachment' ? [key] : [])))
  return pairsOfAnswers(form, before.answers).filter(([key]) => files.has(key))
}

function contentOf(form: Form, answers: AnyAnswers): string {
  return digestOf(form.id, pairsOfAnswers(form, answers))
}

/** A row is worked out once, however many files are held against it. */
const contents = new WeakMap<KeptRow, string>()

function contentOfRow(form: Form, row: KeptRow): string {
  const content = contents.get(row) ?? contentOf(form, row.answers)
  contents.set(row, content)
  return content
}

function differing(form: Form, before: AnyAnswers, after: AnyAnswers): readonly string[] {
  const only = (answers: AnyAnswers, key: string) => contentOf(form, { [key]: answers[key] })
  return sentQuestionsOf(form).flatMap(([key]) => (only(before, key) === only(after, key) ? [] : [key]))
}

function mendsIn(problems: readonly Problem[], { pages }: ReadPdf): readonly Mend[] {
  return problems.map(({ key, message }) => ({ key, message, page: pageOf(key, pages) }))
}

function pageOf(key: string, pages: ReadonlyMap<string, number>): number | undefined {
  return pages.get(key) ?? [...pages].find(([one]) => one.startsWith(`${key}.`))?.[1]
}
