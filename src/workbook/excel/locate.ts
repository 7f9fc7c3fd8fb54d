import type { Column, Table } from '../../records/table.ts'
import { WorkbookStop } from '../port.ts'
import { letters, type Target } from './address.ts'
import type { Book } from './book.ts'
import { columnsByName, definedName } from './names.ts'
import type { Sheet } from './sheet.ts'
import { namesOf, type Tab, tabsOf } from './workbook.ts'

/** A column where it stands now. */
export interface Located {
  readonly column: Column
  readonly at: number
  /** Its header as the coordinator sees it. */
  readonly title: string
}

/** A table where it stands now. */
export interface Place {
  readonly tab: Tab
  readonly headerRow: number
  readonly columns: readonly Located[]
  /** Columns found by their header alone: their names are to be made again. */
  readonly adopted: readonly Located[]
  /** Columns that were deleted and are to be made again. */
  readonly missing: readonly Column[]
}

const nothing = 'Nothing was written.'

/**
 * Finds a table by its names, then by its headers; undefined where it was never made.
 * @throws WorkbookStop where its place is not certain.
 */
export function locate(book: Book, table: Table): Place | undefined {
  const names = namesOf(book)
  const tabs = tabsOf(book)
  const targets = [...columnsByName(table)].map(([name, column]) => ({ column, target: names.get(name) }))
  const live = targets.flatMap(({ column, target }) => (target ? [{ column, target }] : []))
  const [first] = live
  if (!first) return locateByTitle(book, table, tabs, names)
  const elsewhere = live.find(({ target }) => target.tab !== first.target.tab || target.row !== first.target.row)
  if (elsewhere) throw scattered(table, first, elsewhere)
  const tab = tabs.find(({ title }) => title.toLowerCase() === first.target.tab.toLowerCase())
  if (!tab) throw new WorkbookStop(`${book.file} has no tab "${first.target.tab}". Put back the last copy. ${nothing}`)
  return placed(book, table, tab, live)
}

interface Live {
  readonly column: Column
  readonly target: Target
}

function placed(book: Book, table: Table, tab: Tab, live: readonly Live[]): Place {
  const headerRow = live[0]?.target.row ?? 1
  const headers = headersOf(book.sheet(tab.path), headerRow)
  const named = live.map(({ column, target }) => ({
    column,
    at: target.column,
    title: headers.get(target.column) ?? '',
  }))
  checkHeaders(table, tab, named)
  return completed(book, table, { tab, headerRow, columns: named }, headers)
}

/** Looks for the columns that no name leads to. */
function completed(
  book: Book,
  table: Table,
  known: Pick<Place, 'tab' | 'headerRow' | 'columns'>,
  headers: ReadonlyMap<number, string>,
): Place {
  const claimed = new Set(known.columns.map(({ at }) => at))
  const absent = table.columns.filter((column) => !known.columns.some((entry) => entry.column === column))
  const adopted = absent.flatMap((column) => byHeader(column, headers, claimed) ?? [])
  const missing = absent.filter((column) => !adopted.some((entry) => entry.column === column))
  const lost = missing.find((column) => column.ifDeleted === 'stop')
  if (lost) throw columnDeleted(book, table, known.tab, lost)
  return { ...known, columns: [...known.columns, ...adopted], adopted, missing }
}

/** Header texts by column number. */
function headersOf(sheet: Sheet, row: number): ReadonlyMap<number, string> {
  const cells = sheet.rows.find(({ number }) => number === row)?.cells ?? []
  const filled = cells.filter(({ value }) => value !== null)
  return new Map(filled.map(({ column, value }) => [column, String(value).trim()]))
}

/** A title that stands twice tells nothing. */
function byHeader(
  column: Column,
  headers: ReadonlyMap<number, string>,
  claimed: ReadonlySet<number>,
): Located | undefined {
  const candidates = [...headers].filter(([at, title]) => title === column.title && !claimed.has(at))
  const [only] = candidates
  return only && candidates.length === 1 ? { column, at: only[0], title: only[1] } : undefined
}

/** A name stays at its place when cells are sorted from left to right: then headers and names disagree. */
function checkHeaders(table: Table, tab: Tab, columns: readonly Located[]): void {
  for (const { column, at, title } of columns) {
    const twin = columns.find((other) => other.column !== column && other.at === at)
    if (twin) throw mixed(table, tab, column, at, twin.title)
    if (title === column.title) continue
    const other = table.columns.find((candidate) => candidate !== column && candidate.title === title)
    if (other) throw mixed(table, tab, column, at, title)
  }
}

function mixed(table: Table, tab: Tab, column: Column, at: number, title: string): WorkbookStop {
  return new WorkbookStop(
    `On the tab "${tab.title}", column ${letters(at)} is marked as "${column.title}" ` +
      `(${definedName(table.key, column.key)}), but its header says "${title}". Was the tab sorted from left to ` +
      `right, or a header renamed? Undo that, or put back the last copy. ${nothing}`,
  )
}

function scattered(table: Table, first: Live, other: Live): WorkbookStop {
  const where = ({ target }: Live) => `cell ${letters(target.column)}${target.row} of the tab "${target.tab}"`
  const name = definedName(table.key, other.column.key)
  return new WorkbookStop(
    `The headers of "${table.title}" are no longer in one row: "${first.column.title}" is ${where(first)}, ` +
      `"${other.column.title}" is ${where(other)}. Move that header back into the row of the others ` +
      `(its name in Formulas > Name Manager is ${name}), or put back the last copy. ${nothing}`,
  )
}

function columnDeleted(book: Book, table: Table, tab: Tab, column: Column): WorkbookStop {
  return new WorkbookStop(
    `The tab "${tab.title}" has lost its column "${column.title}" (${definedName(table.key, column.key)}), without ` +
      `which its rows can't be told apart. Undo the deletion, or put back the last copy of ${book.file}. ${nothing}`,
  )
}

/** For tabs without a living name: made by hand, or by a program that keeps no names. */
function locateByTitle(
  book: Book,
  table: Table,
  tabs: readonly Tab[],
  names: ReadonlyMap<string, Target | undefined>,
): Place | undefined {
  const tab = tabs.find(({ title }) => title.toLowerCase() === table.title.toLowerCase())
  const isNamed = [...columnsByName(table).keys()].some((name) => names.has(name))
  const needed = table.columns.find((column) => column.ifDeleted === 'stop')
  if (!tab && isNamed && needed) throw tabDeleted(book, table)
  if (!tab) return undefined
  const headers = headersOf(book.sheet(tab.path), 1)
  const titles = new Set(headers.values())
  const isOurs = table.columns.every(({ key, title }) => !table.identity.includes(key) || titles.has(title))
  if (!isOurs) throw foreign(book, table, tab)
  return completed(book, table, { tab, headerRow: 1, columns: [] }, headers)
}

function tabDeleted(book: Book, table: Table): WorkbookStop {
  return new WorkbookStop(
    `The tab of "${table.title}" was deleted from ${book.file}. Undo the deletion, or put back the last copy; to start ` +
      `it afresh, delete the names kit_… that read #REF! in Formulas > Name Manager. ${nothing}`,
  )
}

function foreign(book: Book, table: Table, tab: Tab): WorkbookStop {
  const titles = table.columns.filter(({ key }) => table.identity.includes(key)).map(({ title }) => `"${title}"`)
  return new WorkbookStop(
    `${book.file} has a tab "${tab.title}" that the kit did not make: its first row lacks ${titles.join(', ')}. ` +
      `Rename that tab, and the kit makes its own. ${nothing}`,
  )
}
