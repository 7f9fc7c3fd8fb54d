import type { Column, Table } from '../../records/table.ts'

/**
 * The defined name that marks a column's header cell: `mentor-application` and `goals.2.measurement`
 * give `kit_mentor_application_goals_2_measurement`.
 */
export function definedName(table: string, column: string): string {
  return `kit_${snakeCase(table)}_${snakeCase(column)}`
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/[.-]/g, '_')
}

/**
 * The table's columns by defined name.
 * @throws Error where two columns would share one name.
 */
export function columnsByName(table: Table): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>()
  for (const column of table.columns) {
    const name = definedName(table.key, column.key)
    const other = columns.get(name)
    if (other) throw new Error(`Columns "${other.key}" and "${column.key}" of "${table.key}" share the name ${name}.`)
    columns.set(name, column)
  }
  return columns
}
