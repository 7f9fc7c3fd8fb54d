import type { Row, Table } from '../../records/table.ts'
import type { Book } from './book.ts'
import { draftOf } from './draft.ts'
import { identityOf } from './identity.ts'
import { type Link, setLinks } from './links.ts'
import { stretchLists } from './list.ts'
import type { Place } from './locate.ts'
import { rowsOf } from './read.ts'
import { holdsAnything, type SheetRow } from './sheet.ts'

/** Adds rows below the last that holds anything; a row whose identity is there already is left alone. */
export function appendRows(
  book: Book,
  table: Table,
  place: Place,
  rows: readonly Row[],
): { readonly appended: number; readonly already: number } {
  const known = new Set(rowsOf(book, place).map(({ cells }) => identityOf(table, cells)))
  const fresh = rows.filter((row) => {
    const identity = identityOf(table, row)
    const isNew = !known.has(identity)
    known.add(identity)
    return isNew
  })
  const last = lastFilledRow(book, place)
  const end = last?.number ?? place.headerRow
  const draft = draftOf(book, place)
  for (const [index, row] of fresh.entries()) {
    for (const column of table.columns) draft.set(end + 1 + index, column, row[column.key] ?? null, last)
  }
  draft.finish()
  setLinks(book, place, linksIn(place, fresh, end + 1))
  stretchLists(book, place, end + 1, end + fresh.length)
  return { appended: fresh.length, already: rows.length - fresh.length }
}

/** Cells of new rows in columns that lead to files. */
function linksIn(place: Place, rows: readonly Row[], first: number): readonly Link[] {
  const leading = place.columns.filter(({ column }) => column.link)
  return rows.flatMap((row, index) =>
    leading.map(({ column, at }): Link => {
      const target = row[column.key]
      return { row: first + index, column: at, target: typeof target === 'string' ? target : undefined }
    }),
  )
}

/**
 * The last row below the header with anything in a column of the kit. Neither the last row that is written down, for
 * LibreOffice writes empty ones, nor the coordinator's own columns say where the table ends.
 */
export function lastFilledRow(book: Book, place: Place): SheetRow | undefined {
  const columns = new Set(place.columns.map(({ at }) => at))
  const isOurs = (row: SheetRow) => row.cells.some((cell) => columns.has(cell.column) && holdsAnything(cell))
  return book.sheet(place.tab.path).rows.findLast((row) => row.number > place.headerRow && isOurs(row))
}
