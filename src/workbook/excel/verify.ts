import type { Cell } from '../../records/table.ts'
import { letters } from './address.ts'
import type { Writes } from './cells.ts'
import { cellAt, type SheetRow, scanSheet } from './sheet.ts'
import { withLineFeeds } from './text.ts'

/**
 * Reads the written rows back from the sheet's new text.
 * @throws Error where a cell does not say what it was to say: a fault of the kit's, found before the file is touched.
 */
export function verifyCells(xml: string, prefix: string, writes: Writes): void {
  const rows = new Map(rowsFrom(xml, prefix, [...writes.keys()]).map((row) => [row.number, row]))
  for (const [number, cells] of writes) {
    for (const [column, { value }] of cells) {
      const cell = cellAt(rows.get(number), column)
      const isThere = isSame(value, cell?.value ?? null)
      if (!isThere) throw new Error(`Cell ${letters(column)}${number} could not be read back. Nothing was written.`)
    }
  }
}

/** Rows from the first of these on; where its tag is not found as the kit would write it, all of them. */
function rowsFrom(xml: string, prefix: string, numbers: readonly number[]): readonly SheetRow[] {
  const first = numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY)
  const start = xml.lastIndexOf(`<${prefix}row r="${first}"`)
  const end = xml.lastIndexOf(`</${prefix}sheetData>`)
  const data = `${prefix}sheetData`
  const text = start < 0 ? xml : `<${prefix}s><${data}>${xml.slice(start, end)}</${data}></${prefix}s>`
  return scanSheet(text, () => '').rows
}

function isSame(given: Cell, read: Cell): boolean {
  return typeof given === 'string' ? withLineFeeds(given) === (read ?? '') : given === read
}
