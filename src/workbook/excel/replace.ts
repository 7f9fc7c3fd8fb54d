import type { Cell, Column, Row, Table } from '../../records/table.ts'
import { type Applied, type FoundRow, WorkbookStop } from '../port.ts'
import { lastRow } from './address.ts'
import { lastFilledRow } from './append.ts'
import type { Book } from './book.ts'
import { type Draft, draftOf } from './draft.ts'
import { identityOf } from './identity.ts'
import { stretchLists } from './list.ts'
import type { Place } from './locate.ts'
import { rowsOf } from './read.ts'
import { holdsAnything, type SheetRow } from './sheet.ts'

type Counts = Pick<Applied, 'appended' | 'already' | 'replaced' | 'emptied' | 'kept'>

/** How the rows given meet the rows found. */
interface Meeting {
  readonly staying: readonly { readonly found: FoundRow; readonly row: Row }[]
  /** Also every row but the first that has an identity: someone copied it. */
  readonly going: readonly FoundRow[]
  readonly coming: readonly Row[]
}

/**
 * Makes the kit's columns show these rows. `already` counts rows that stay and show the same, `replaced` those that
 * stay and show something new, `kept` those that went but that the coordinator wrote in.
 */
export function replaceRows(book: Book, table: Table, place: Place, rows: readonly Row[], gone: Row): Counts {
  const { staying, going, coming } = meet(table, rowsOf(book, place), rows)
  const draft = draftOf(book, place)
  const ours = table.columns.filter(({ writer }) => writer === 'kit')
  const changed = staying.filter(({ found, row }) => rewrite(draft, ours, found, row))

  const isTheirs = writtenByCoordinator(book, place)
  const kept = going.filter(({ number }) => isTheirs.has(number))
  const emptied = going.filter(({ number }) => !isTheirs.has(number))
  const marked = ours.filter(({ key }) => key in gone)
  for (const found of kept) rewrite(draft, marked, found, gone)
  for (const { number } of emptied) for (const column of ours) draft.clear(number, column)

  const last = lastFilledRow(book, place)
  const end = last?.number ?? place.headerRow
  const places = freePlaces(book, place, end, new Set(emptied.map(({ number }) => number)))
  let lowest = end
  for (const row of coming) {
    lowest = places.next().value
    for (const column of table.columns) draft.set(lowest, column, row[column.key] ?? null, last)
  }
  draft.finish()
  stretchLists(book, place, end + 1, lowest)
  return {
    appended: coming.length,
    already: staying.length - changed.length,
    replaced: changed.length,
    emptied: emptied.length,
    kept: kept.length,
  }
}

/** A row without an identity is the coordinator's own and takes no part. */
function meet(table: Table, found: readonly FoundRow[], rows: readonly Row[]): Meeting {
  const wanted = new Map(rows.map((row) => [identityOf(table, row), row]))
  const staying: { found: FoundRow; row: Row }[] = []
  const going: FoundRow[] = []
  for (const standing of found) {
    const identity = identityOf(table, standing.cells)
    const row = wanted.get(identity)
    if (row) staying.push({ found: standing, row })
    else if (identity !== undefined) going.push(standing)
    wanted.delete(identity)
  }
  return { staying, going, coming: [...wanted.values()] }
}

/** Writes the cells that show something else; true if there were any. */
function rewrite(draft: Draft, columns: readonly Column[], found: FoundRow, row: Row): boolean {
  const differing = columns.filter(({ key }) => !isSame(found.cells[key] ?? null, row[key] ?? null))
  for (const column of differing) draft.set(found.number, column, row[column.key] ?? null, undefined)
  return differing.length > 0
}

/** Programs keep 15 digits of a number. */
function isSame(one: Cell, other: Cell): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return (one ?? '') === (other ?? '')
  return one.toPrecision(12) === other.toPrecision(12)
}

/** Numbers of rows with anything in a column that is not the kit's to write. */
function writtenByCoordinator(book: Book, place: Place): ReadonlySet<number> {
  const ours = new Set(place.columns.filter(({ column }) => column.writer === 'kit').map(({ at }) => at))
  const isTheirs = (row: SheetRow) => row.cells.some((cell) => !ours.has(cell.column) && holdsAnything(cell))
  return new Set(
    book
      .sheet(place.tab.path)
      .rows.filter(isTheirs)
      .map(({ number }) => number),
  )
}

/** Empty rows above the end, from top to bottom, then those below it. */
function* freePlaces(book: Book, place: Place, end: number, emptied: ReadonlySet<number>): Generator<number, never> {
  const filled = book.sheet(place.tab.path).rows.filter(({ cells }) => cells.some(holdsAnything))
  const taken = new Set(filled.map(({ number }) => number).filter((number) => !emptied.has(number)))
  for (let number = place.headerRow + 1; number <= end; number++) if (!taken.has(number)) yield number
  for (let number = end + 1; number <= lastRow; number++) yield number
  throw new WorkbookStop(`The tab "${place.tab.title}" has no free row left. Nothing was written.`)
}
