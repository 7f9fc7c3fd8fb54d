import type { Cell, Table } from '../../records/table.ts'
import type { FoundRow, FoundTable, Snapshot } from '../port.ts'
import { letters } from './address.ts'
import type { Book } from './book.ts'
import { locate, type Place } from './locate.ts'
import type { SheetRow } from './sheet.ts'

/** The tables as they stand; one that was never made is left out. */
export function readTables(book: Book, tables: readonly Table[]): Snapshot {
  const found = tables.flatMap((table) => {
    const place = locate(book, table)
    return place ? [[table.key, readTable(book, place)] as const] : []
  })
  return Object.fromEntries(found)
}

function readTable(book: Book, place: Place): FoundTable {
  const columns = place.columns.map(({ column, at, title }) => [column.key, { letter: letters(at), title }] as const)
  return { tab: place.tab.title, columns: Object.fromEntries(columns), rows: rowsOf(book, place) }
}

/** Rows below the header that hold a value in a column of the kit. */
export function rowsOf(book: Book, place: Place): readonly FoundRow[] {
  const keys = new Map(place.columns.map(({ column, at }) => [at, column.key]))
  const below = book.sheet(place.tab.path).rows.filter((row) => row.number > place.headerRow)
  return below.flatMap((row) => {
    const cells = cellsOf(row, keys)
    return Object.keys(cells).length > 0 ? [{ number: row.number, cells }] : []
  })
}

function cellsOf(row: SheetRow, keys: ReadonlyMap<number, string>): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {}
  for (const { column, value } of row.cells) {
    const key = keys.get(column)
    if (key !== undefined && value !== null) cells[key] = value
  }
  return cells
}
