// The tab for what may not come from a person: nothing is thrown away, and a coordinator decides.
import { dateTimeSerial, serialDateTime } from '../../forms/kit/column.ts'
import type { Form } from '../../forms/kit/form.ts'
import { type Pair, pairsOf, type Wire, wireOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { languages } from '../../forms/kit/words.ts'
import type { FoundRow, FoundTable } from './found.ts'
import type { HeldReason, Submission } from './submission.ts'
import type { Cell, Column, Row, Table } from './table.ts'

/** UTF-16 units of JSON in one cell, which holds 32,767. */
const cellLength = 32_000
/** Enough for 256 kB, the most that a form can take. */
const answerCells = 9

const kit = (key: string, title: string, width: number, more: Partial<Column> = {}): Column => ({
  key,
  title,
  kind: 'text',
  width,
  writer: 'kit',
  audience: 'coordinator',
  ifDeleted: 'make again',
  ...more,
})

const folded = (key: string, title: string, more: Partial<Column> = {}) =>
  kit(key, title, 14, { folded: true, ...more })

const answerKeys = Array.from({ length: answerCells }, (_, index) => (index === 0 ? 'answers' : `answers.${index + 1}`))

const [firstAnswers = 'answers', ...moreAnswers] = answerKeys

export const held: Table = {
  key: 'held',
  title: 'Held',
  owner: 'inbox',
  columns: [
    kit('received', 'Received', 18, { kind: 'dateTime', ifDeleted: 'stop' }),
    kit('form', 'Form', 22),
    kit('reference', 'Reference', 14, { ifDeleted: 'stop' }),
    kit('why', 'Why it is held', 44),
    kit('released', 'Released on', 12, { kind: 'date' }),
    kit('note', 'Note', 30, { writer: 'coordinator' }),
    kit(firstAnswers, 'Answers', 60),
    ...moreAnswers.map((key, index) => folded(key, `Answers, part ${index + 2}`)),
    folded('id', 'Id', { ifDeleted: 'stop', width: 36 }),
    folded('version', 'Form version', { kind: 'number', decimals: 0 }),
    folded('language', 'Language'),
    folded('channel', 'Channel'),
    folded('late', 'Late'),
    folded('cohort', 'Cohort'),
    folded('replaces', 'Replaces'),
  ],
  identity: ['id'],
  about:
    'What may have been sent by a program. If a person sent it, close the workbook and send it on to its own tab: ' +
    'npm run release -- and the reference. “Note” is yours. Delete the row if it is spam.',
}

const reasonWords: Readonly<Record<HeldReason, string>> = {
  'unseen field': 'Something was written into a field that people do not see.',
  'too fast': 'It was sent within a second of opening the page.',
}

/** Whether the tab can hold these answers; anything that a person types fits many times over. */
export function fitsHeld(form: Form, submission: Submission): boolean {
  return partsOf(jsonOf(form, submission)).length <= answerCells
}

/** @throws Error where `fitsHeld` says no */
export function heldRow(form: Form, submission: Submission): Row {
  const parts = partsOf(jsonOf(form, submission))
  if (parts.length > answerCells) throw new Error(`The answers of ${submission.reference} are too long for the tab.`)
  const { id, reference, received, version, language, channel, late, cohort, replaces, held: reasons = [] } = submission
  return {
    received: dateTimeSerial(received),
    form: form.id,
    reference,
    why: reasons.map((reason) => reasonWords[reason]).join(' '),
    ...Object.fromEntries(parts.map((part, index) => [answerKeys[index] ?? '', part])),
    id,
    version,
    language,
    channel,
    late: late ? 'late' : null,
    cohort,
    replaces: replaces ?? null,
  }
}

function jsonOf(form: Form, { answers }: Submission): string {
  return JSON.stringify(wireOf(pairsOfAnswers(form, answers)))
}

/** Cut between characters, never in the middle of one. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  for (let start = 0; start < text.length; ) {
    const end = start + cellLength
    const cutsCharacter = /[\uD800-\uDBFF]/.test(text[end - 1] ?? '')
    parts.push(text.slice(start, cutsCharacter ? end - 1 : end))
    start = cutsCharacter ? end - 1 : end
  }
  return parts
}

/** A held submission as its row says it; its answers are not checked again yet. */
export interface HeldSubmission extends Omit<Submission, 'answers' | 'digest' | 'held'> {
  readonly pairs: readonly Pair[]
  /** Its row in the tab. */
  readonly row: number
  readonly isReleased: boolean
}

/** Every row that `name`, an id or a reference, is found in. */
export function heldRows(found: FoundTable | undefined, name: string): readonly FoundRow[] {
  return (found?.rows ?? []).filter(({ cells }) => cells['id'] === name || cells['reference'] === name)
}

/** @returns the submission, or the key of the first column that can't be read */
export function readHeld({ number, cells }: FoundRow): HeldSubmission | { readonly unreadable: string } {
  const received = typeof cells['received'] === 'number' ? serialDateTime(cells['received']) : undefined
  const language = languages.find((one) => one === cells['language'])
  const pairs = pairsIn(cells)
  if (received === undefined) return { unreadable: 'received' }
  if (language === undefined) return { unreadable: 'language' }
  if (pairs === undefined) return { unreadable: 'answers' }
  if (typeof cells['version'] !== 'number') return { unreadable: 'version' }
  return { ...textsOf(cells), received, language, version: cells['version'], pairs, row: number }
}

function textsOf(cells: FoundRow['cells']) {
  const text = (key: string) => String(cells[key] ?? '')
  return {
    id: text('id'),
    reference: text('reference'),
    form: text('form'),
    cohort: text('cohort'),
    channel: 'web',
    late: text('late') !== '',
    isReleased: text('released') !== '',
    ...(text('replaces') === '' ? {} : { replaces: text('replaces') }),
  } as const
}

function pairsIn(cells: Readonly<Record<string, Cell>>): readonly Pair[] | undefined {
  const text = answerKeys.map((key) => cells[key] ?? '').join('')
  try {
    const wire: unknown = JSON.parse(text)
    return isWire(wire) ? pairsOf(wire) : undefined
  } catch {
    return undefined
  }
}

function isWire(value: unknown): value is Wire {
  const isTexts = (one: unknown) => Array.isArray(one) && one.every((part) => typeof part === 'string')
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => typeof one === 'string' || isTexts(one))
  )
}
