import type { FoundRow, FoundTable, Snapshot } from '../records/found.ts'
import type { Row, Table } from '../records/table.ts'

export type { FoundRow, FoundTable, Snapshot }

/**
 * `append`: adds rows below the last row that holds anything; rows whose identity is there already are left alone.
 * `replace`: makes the kit's columns of the table show exactly these rows. A row that stays keeps its place and
 * everything the coordinator put beside it. A row that goes is emptied, unless the coordinator wrote in it:
 * then it stays, with `gone` in the kit's cells that `gone` names.
 */
export type Change =
  | { readonly kind: 'append'; readonly table: Table; readonly rows: readonly Row[] }
  | { readonly kind: 'replace'; readonly table: Table; readonly rows: readonly Row[]; readonly gone: Row }

/** What `apply` found and did, for the command's last words. */
export interface Applied {
  readonly table: string
  readonly tab: string
  readonly appended: number
  readonly already: number
  readonly replaced: number
  readonly emptied: number
  readonly kept: number
  /** Titles of columns that had been deleted and were made again at the right end. */
  readonly madeAgain: readonly string[]
}

/** A coordinator's spreadsheet, as the kit needs it. */
export interface Workbook {
  /** @throws WorkbookStop where a tab can't be read with certainty. */
  read(tables: readonly Table[]): Promise<Snapshot>
  /**
   * Makes tabs and columns that are missing, then does all of the changes or none.
   * @throws WorkbookBusy while the spreadsheet is open elsewhere: nothing was written, try later.
   * @throws WorkbookStop where writing could put something in a wrong place: nothing was written.
   */
  apply(changes: readonly Change[]): Promise<readonly Applied[]>
}

/** Something only a person can mend; the message says what, where and how. */
export class WorkbookStop extends Error {
  override readonly name = 'WorkbookStop'
}

/** The spreadsheet is in use elsewhere; trying again later is all that is needed. */
export class WorkbookBusy extends Error {
  override readonly name = 'WorkbookBusy'
}
