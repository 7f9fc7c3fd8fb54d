import type { Cell, Column, Row, Table } from '../../records/table.ts'
import type { Change } from '../port.ts'
import { identityOf } from './identity.ts'
import { longestText } from './text.ts'

/**
 * Refuses what no cell could hold, before anything is touched.
 * @throws Error naming table and column: what is given here was checked long before, so this is a fault of the kit's.
 */
export function checkChange({ table, rows }: Change): void {
  const columns = new Map(table.columns.map((column) => [column.key, column]))
  for (const row of rows) {
    if (identityOf(table, row) === undefined) throw new Error(`A row of "${table.title}" has nothing to tell it by.`)
    checkRow(table, columns, row)
  }
}

function checkRow(table: Table, columns: ReadonlyMap<string, Column>, row: Row): void {
  for (const [key, cell] of Object.entries(row)) {
    const column = columns.get(key)
    if (!column) throw new Error(`The table "${table.title}" has no column "${key}".`)
    const problem = problemOf(cell)
    if (problem) throw new Error(`Column "${column.title}" of "${table.title}": ${problem}.`)
  }
}

function problemOf(cell: Cell): string | undefined {
  if (typeof cell === 'string' && cell.length > longestText) {
    return `a text of ${cell.length} characters, where a cell holds ${longestText}`
  }
  if (typeof cell === 'number' && !Number.isFinite(cell)) return `${cell} is no number that a cell can hold`
  return undefined
}
