import type { Column } from '../../forms/kit/column.ts'

export type { Cell, CellKind, Column, Row } from '../../forms/kit/column.ts'

/** A tab, as the kit needs it. Order of columns is how they are laid out at first, and nothing else. */
export interface Table {
  /** Stable for ever: `mentor-application`, `proposals`. */
  readonly key: string
  /** The tab's name when the kit makes it: at most 31 characters, none of []:*?/\ */
  readonly title: string
  /** `inbox`: rows are only ever appended. `kit`: rows are the kit's to replace. `coordinator`: theirs. */
  readonly owner: 'inbox' | 'kit' | 'coordinator'
  readonly columns: readonly Column[]
  /** The columns whose cells together identify a row. */
  readonly identity: readonly string[]
  /** One sentence for the coordinator, shown as a note on the first header. */
  readonly about: string
}
