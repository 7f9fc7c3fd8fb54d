import type { Cell, Row, Table } from '../../records/table.ts'

/**
 * What tells a row from others, as one text; undefined where all of its cells are empty.
 * Programs keep 15 digits of a number, so that 12 are compared.
 */
export function identityOf(table: Table, cells: Row): string | undefined {
  const values = table.identity.map((key) => textOf(cells[key] ?? null))
  return values.every((value) => value === '') ? undefined : JSON.stringify(values)
}

function textOf(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(Number(cell.toPrecision(12))) : String(cell).trim()
}
