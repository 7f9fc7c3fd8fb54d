import type { Cell } from './table.ts'

/** A row as it stands in the spreadsheet now. */
export interface FoundRow {
  /** The number the coordinator sees at the left: 1 is the first row of the tab. */
  readonly number: number
  readonly cells: Readonly<Record<string, Cell>>
}

/** A table as it stands in the spreadsheet now. */
export interface FoundTable {
  /** The tab's name as the coordinator sees it. */
  readonly tab: string
  /** Letters and current header by column key; a column that was deleted is absent. */
  readonly columns: Readonly<Record<string, { readonly letter: string; readonly title: string }>>
  /** Rows that hold anything in a column of the kit, from top to bottom. */
  readonly rows: readonly FoundRow[]
}

/** By table key; a table whose tab does not exist yet is absent. */
export type Snapshot = Readonly<Record<string, FoundTable>>
