import type { Cell, Column } from '../../records/table.ts'
import type { Book } from './book.ts'
import { type CellWrite, withCells } from './cells.ts'
import { bodyFormat, numberCode } from './formats.ts'
import type { Place } from './locate.ts'
import { cellAt, type SheetRow } from './sheet.ts'
import { fits, withCopy, withFormat } from './styles.ts'
import { verifyCells } from './verify.ts'
import { parseXml } from './xml.ts'

/** Cells to be written to one tab: gathered, then put in at once. */
export interface Draft {
  /** Looks come from the cell itself, else from the same column of the row `above`, else from the whole column. */
  set(row: number, column: Column, value: Cell, above: SheetRow | undefined): void
  /** Takes what a cell holds, and leaves its looks. */
  clear(row: number, column: Column): void
  finish(): void
}

export function draftOf(book: Book, place: Place): Draft {
  const { path } = place.tab
  const sheet = book.sheet(path)
  const rows = new Map(sheet.rows.map((row) => [row.number, row]))
  const at = new Map(place.columns.map((located) => [located.column.key, located.at]))
  const columnStyle = columnStylesOf(book.text(path).slice(0, sheet.data.start))
  const fittingStyle = styler(book)
  const writes = new Map<number, Map<number, CellWrite>>()
  const lines = new Map<number, number>()
  const write = (row: number, column: number, cell: CellWrite) => {
    writes.set(row, (writes.get(row) ?? new Map<number, CellWrite>()).set(column, cell))
  }
  return {
    set(number, column, value, above) {
      const index = at.get(column.key)
      if (index === undefined) return
      const row = rows.get(number)
      const whole = columnStyle(index)
      const candidates = [styleOf(row, index), styleOf(above, index), row?.style, whole]
      const style = fittingStyle(column, candidates)
      const isNeeded = value !== null || cellAt(row, index) !== undefined || style !== whole
      if (isNeeded) write(number, index, { value, style })
      lines.set(number, Math.max(lines.get(number) ?? 1, linesOf(value, column.width)))
    },
    clear(number, column) {
      const index = at.get(column.key)
      const cell = index === undefined ? undefined : cellAt(rows.get(number), index)
      if (cell) write(number, cell.column, { value: null, style: cell.style })
    },
    finish() {
      if (writes.size === 0) return
      const written = withCells(book.text(path), sheet, writes, lines)
      verifyCells(written, sheet.prefix, writes)
      book.change(path, written)
    },
  }
}

/** How many lines a text takes in a column of this width. */
function linesOf(value: Cell, width: number): number {
  if (typeof value !== 'string' || value.length < 7) return 1
  return value.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0)
}

/** The style of a row's cell; a cell without one, or with the standard one, says nothing. */
function styleOf(row: SheetRow | undefined, column: number): string | undefined {
  const style = cellAt(row, column)?.style
  return style === '0' ? undefined : style
}

/** The first style at hand in which the value reads as what it is; failing that, a copy of the first in which it does. */
function styler(book: Book): (column: Column, candidates: readonly (string | undefined)[]) => string | undefined {
  const path = book.paths.styles
  const root = parseXml(book.text(path))
  const chosen = new Map<string, string | undefined>()
  const choose = (column: Column, styles: readonly string[]) => {
    const fitting = styles.find((style) => fits(root, style, column.kind))
    const [first] = styles
    if (fitting !== undefined || (first === undefined && column.kind === 'text')) return fitting
    const text = book.text(path)
    const made = first === undefined ? withFormat(text, bodyFormat(column)) : withCopy(text, first, numberCode(column))
    book.change(path, made.styles)
    return made.style
  }
  return (column, candidates) => {
    const styles = candidates.filter((style) => style !== undefined)
    const key = [column.key, ...styles].join(' ')
    if (!chosen.has(key)) chosen.set(key, choose(column, styles))
    return chosen.get(key)
  }
}

/** Formats of whole columns, from the text in front of a sheet's rows. */
function columnStylesOf(head: string): (column: number) => string | undefined {
  const element = /<(\w+:)?cols\b[^>]*>[\s\S]*<\/(\w+:)?cols>/.exec(head)
  if (!element) return () => undefined
  const ranges = parseXml(element[0]).children.map(({ attributes: { min, max, style } }) => ({
    min: Number(min),
    max: Number(max),
    style: style === '0' ? undefined : style,
  }))
  return (column) => ranges.find(({ min, max }) => min <= column && column <= max)?.style
}
