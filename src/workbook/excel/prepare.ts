import type { Column, Table } from '../../records/table.ts'
import { WorkbookStop } from '../port.ts'
import { lastColumn, type Target } from './address.ts'
import type { Book } from './book.ts'
import { withCells } from './cells.ts'
import { withColumn } from './column.ts'
import { bodyFormat, headerFormat } from './formats.ts'
import { type ColumnStyles, tabNames, tabXml } from './layout.ts'
import { type Located, locate, type Place } from './locate.ts'
import { definedName } from './names.ts'
import { holdsAnything, type Sheet } from './sheet.ts'
import { type Format, withFormat } from './styles.ts'
import { addTab, namesOf, setNames } from './workbook.ts'

/**
 * Finds the table, and makes what is missing of it: the tab, columns, names. `madeAgain` tells which columns had been
 * deleted; those that the table has newly got are not among them.
 */
export function prepare(book: Book, table: Table): { readonly place: Place; readonly madeAgain: readonly string[] } {
  const names = namesOf(book)
  const place = locate(book, table) ?? makeTab(book, table)
  const made = makeColumns(book, place)
  nameColumns(book, table, place, [...place.adopted, ...made])
  const deleted = made.filter(({ column }) => names.has(definedName(table.key, column.key)))
  const complete = { ...place, columns: [...place.columns, ...made], adopted: [], missing: [] }
  return { place: complete, madeAgain: deleted.map(({ title }) => title) }
}

function makeTab(book: Book, table: Table): Place {
  const styles = table.columns.map((column) => stylesFor(book, column))
  const tab = addTab(book, table.title, tabXml(table, styles), tabNames(table))
  const columns = table.columns.map((column, index) => ({ column, at: index + 1, title: column.title }))
  return { tab, headerRow: 1, columns, adopted: columns, missing: [] }
}

function stylesFor(book: Book, column: Column): ColumnStyles {
  const add = (format: Format) => {
    const { styles, style } = withFormat(book.text(book.paths.styles), format)
    book.change(book.paths.styles, styles)
    return style
  }
  return { header: add(headerFormat(column)), body: add(bodyFormat(column)) }
}

/** Columns that had been deleted come back at the right end, behind everything. */
function makeColumns(book: Book, place: Place): readonly Located[] {
  if (place.missing.length === 0) return []
  const end = lastUsedColumn(book.sheet(place.tab.path))
  if (end + place.missing.length > lastColumn) {
    throw new WorkbookStop(
      `The tab "${place.tab.title}" is full up to its right edge, where the column "${place.missing[0]?.title}" is to ` +
        'be made again. Clear what stands there. Nothing was written.',
    )
  }
  const made = place.missing.map((column, index) => ({ column, at: end + 1 + index, title: column.title }))
  for (const located of made) makeColumn(book, place, located)
  return made
}

function lastUsedColumn(sheet: Sheet): number {
  const used = sheet.rows.flatMap(({ cells }) => cells.filter(holdsAnything).map(({ column }) => column))
  return used.reduce((most, column) => Math.max(most, column), 0)
}

function makeColumn(book: Book, { tab, headerRow }: Place, { column, at }: Located): void {
  const { path } = tab
  const { header, body } = stylesFor(book, column)
  book.change(path, withColumn(book.text(path), book.sheet(path), column, at, body, headerRow))
  const cell = { value: column.title, style: header }
  book.change(path, withCells(book.text(path), book.sheet(path), new Map([[headerRow, new Map([[at, cell]])]])))
}

function nameColumns(book: Book, table: Table, place: Place, columns: readonly Located[]): void {
  const names = columns.map(({ column, at }): [string, Target] => {
    return [definedName(table.key, column.key), { tab: place.tab.title, column: at, row: place.headerRow }]
  })
  setNames(book, new Map(names))
}
