// Rows of an inbox back to typed answers; a cell that can't be read is said with its address.
import type { Destination } from '../../forms/kit/audience.ts'
import { serialDateTime } from '../../forms/kit/column.ts'
import type { Answers, AnyAnswer, Form } from '../../forms/kit/form.ts'
import { answerIn, type Reject, rowIn } from '../../forms/kit/from-cells.ts'
import type { FoundRow, FoundTable, Snapshot } from './found.ts'
import { type Inbox, inboxesOf, type Workbooks } from './inbox.ts'
import type { Cell } from './table.ts'

/** A submission as its rows say it now. A coordinator may have cleared any cell, so every answer may be missing. */
export interface ReadSubmission<F extends Form> {
  readonly id: string
  readonly reference: string
  /** Local date and time of the agency, to the second. */
  readonly received: string
  readonly tab: string
  readonly row: number
  readonly answers: Partial<Answers<F>>
}

/** A cell that can't be read, where it stands, and what would do. */
export interface Unreadable {
  readonly tab: string
  /** As spreadsheet programs write it: `F12`. */
  readonly cell: string
  readonly title: string
  readonly found: Cell
  readonly expected: string
}

export interface ReadInbox<F extends Form> {
  /** Oldest first; a copied row counts once. */
  readonly submissions: readonly ReadSubmission<F>[]
  readonly unreadable: readonly Unreadable[]
}

type AnyRead = {
  id: string
  reference: string
  received: string
  tab: string
  row: number
  answers: Record<string, AnyAnswer>
}
type Tell = (unreadable: Unreadable) => void

/** Reads every submission of a form from the workbook or workbooks it is spread over. */
export function readInbox<F extends Form>(
  form: F,
  workbooks: Workbooks,
  snapshots: Readonly<Record<Destination, Snapshot>>,
): ReadInbox<F> {
  const unreadable: Unreadable[] = []
  const byId = new Map<string, AnyRead>()
  const tell: Tell = (one) => void unreadable.push(one)
  // The form's own tab comes first: a row deleted there takes what belongs to it elsewhere out of account.
  const inboxes = inboxesOf(form, workbooks)
  const [main, ...others] = [...inboxes].sort(
    (one, other) => Number(other.table.key === form.id) - Number(one.table.key === form.id),
  )
  for (const inbox of main ? [main, ...others] : []) {
    const table = snapshots[inbox.destination][inbox.table.key]
    if (table) readTable(inbox, table, byId, inbox === main, tell)
  }
  const submissions = [...byId.values()].sort((one, other) =>
    one.received < other.received ? -1 : one.received > other.received ? 1 : one.id < other.id ? -1 : 1,
  )
  // The door back to types: every answer was read by its own question of this very form.
  return { submissions: submissions as unknown as readonly ReadSubmission<F>[], unreadable }
}

function readTable(inbox: Inbox, table: FoundTable, byId: Map<string, AnyRead>, isMain: boolean, tell: Tell): void {
  const seen = new Set<string>()
  for (const row of inOrder(table.rows, inbox)) {
    const head = headOf(row, table, tell)
    if (!head) continue
    const key = inbox.table.identity.map((column) => String(row.cells[column] ?? '')).join(' ')
    if (seen.has(key)) continue
    seen.add(key)
    if (isMain && !byId.has(head.id)) byId.set(head.id, { ...head, answers: {} })
    const read = byId.get(head.id)
    if (read) readRow(inbox, row, table, read.answers, tell)
  }
}

/** Open-ended rows by their number, however the tab was sorted. */
function inOrder(rows: readonly FoundRow[], inbox: Inbox): readonly FoundRow[] {
  return inbox.rowsOf
    ? [...rows].sort((one, other) => Number(one.cells['row'] ?? 0) - Number(other.cells['row'] ?? 0))
    : rows
}

/** What tells a row from others; a row of the coordinator's own, without id, reference and date, is theirs alone. */
function headOf(row: FoundRow, table: FoundTable, tell: Tell): Omit<AnyRead, 'answers'> | undefined {
  const { id, reference, received } = row.cells
  if (isEmpty(id) && isEmpty(reference) && isEmpty(received)) return undefined
  const told = (column: string, expected: string) =>
    tell(unreadableIn(table, row, { column, found: row.cells[column] ?? null, expected }))
  const moment = typeof received === 'number' ? serialDateTime(received) : undefined
  if (isEmpty(id)) return told('id', 'the id that the kit wrote; undo the change, or clear the whole row') as undefined
  if (moment === undefined) return told('received', 'a real date and time, not text that looks like one') as undefined
  return { id: String(id), reference: String(reference ?? ''), received: moment, tab: table.tab, row: row.number }
}

function readRow(inbox: Inbox, row: FoundRow, table: FoundTable, answers: Record<string, AnyAnswer>, tell: Tell): void {
  const reject = (rejected: Reject) => tell(unreadableIn(table, row, rejected))
  if (inbox.rowsOf) {
    const [key, question] = inbox.rowsOf
    const before = answers[key]
    answers[key] = [
      ...(Array.isArray(before) ? before : []),
      rowIn('', question.questions, row.cells, reject),
    ] as AnyAnswer
    return
  }
  for (const [key, question] of inbox.questions) {
    const answer = answerIn(key, question, row.cells, reject)
    if (answer !== undefined) answers[key] = answer
  }
}

function unreadableIn(table: FoundTable, row: FoundRow, { column, found, expected }: Reject): Unreadable {
  const at = table.columns[column]
  return { tab: table.tab, cell: `${at?.letter ?? '?'}${row.number}`, title: at?.title ?? column, found, expected }
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || cell === ''
}
