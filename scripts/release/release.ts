import { existsSync } from 'node:fs'
import type { Destination } from '../../forms/kit/audience.ts'
import { dateSerial } from '../../forms/kit/column.ts'
import type { Form } from '../../forms/kit/form.ts'
import { localTime } from '../../src/hosts/node/clock.ts'
import { withWorkbookLock } from '../../src/hosts/node/locks.ts'
import { innermostPlace, placesOf } from '../../src/hosts/node/workbook-files.ts'
import type { Program } from '../../src/program-facts.ts'
import type { FoundTable } from '../../src/records/found.ts'
import { held } from '../../src/records/held.ts'
import { placedRows } from '../../src/records/inbox.ts'
import type { Submission } from '../../src/records/submission.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import type { Change } from '../../src/workbook/port.ts'
import { CommandProblem, shown, workbookFile } from '../command.ts'
import { withCopy } from '../copy.ts'
import { findHeld } from './find.ts'

/** What to release, from where, and whether to write. */
export interface Order {
  readonly dataDir: string
  readonly program: Pick<Program, 'workbooks' | 'currentCohort' | 'timeZone'>
  readonly forms: readonly Form[]
  /** Reference or id. */
  readonly name: string
  readonly dryRun: boolean
}

export interface Released {
  readonly reference: string
  /** `before`: somebody released it already, and nothing was written. */
  readonly kind: 'released' | 'dry run' | 'before'
  /** Where its rows are, or would be. */
  readonly tabs: readonly { readonly file: string; readonly tab: string }[]
  readonly copies: readonly string[]
}

/**
 * Sends a held submission on to its form's tabs, and then says so in the Held tab. Where it fails in between, running
 * it again completes it: rows that are there already are left alone.
 *
 * @throws CommandProblem, WorkbookBusy, WorkbookStop
 */
export async function release(order: Order): Promise<Released> {
  const { dataDir, program } = order
  const files = placesOf(program).map((place) => workbookFile(dataDir, program, place))
  const absent = files.find((file) => !existsSync(file))
  if (absent) throw new CommandProblem(`There is no workbook yet: ${shown(absent)} does not exist.`)
  return withWorkbookLock(dataDir, () => releaseLocked(order, workbookFile(dataDir, program, innermostPlace(program))))
}

async function releaseLocked(order: Order, file: string): Promise<Released> {
  const { held: found } = await excelWorkbook({ file }).read([held])
  const { form, submission, isReleased } = findHeld(order, found, file)
  const placed = placedRows(form, submission, order.program.workbooks).filter(({ rows }) => rows.length > 0)
  const tabs = placed.map(({ destination, table }) => ({ file: fileOf(order, destination), tab: table.title }))
  const done = { reference: submission.reference, tabs, copies: [] }
  if (isReleased) return { ...done, kind: 'before' }
  if (order.dryRun) return { ...done, kind: 'dry run' }
  const now = localTime(order.program.timeZone, Date.now())
  const changes = new Map(
    placesOf(order.program).map((place) => [
      fileOf(order, place),
      placed
        .filter(({ destination }) => destination === place)
        .map(({ table, rows }): Change => ({ kind: 'append', table, rows })),
    ]),
  )
  const written = await appendAll(changes, now)
  await excelWorkbook({ file }).apply([markOf(found, submission, now.slice(0, 10))])
  return { ...done, ...written, kind: 'released' }
}

function fileOf({ dataDir, program }: Order, place: Destination): string {
  return workbookFile(dataDir, program, place)
}

/** The confidential workbook comes first: nobody may be matched while the names they don't want are missing. */
async function appendAll(changes: ReadonlyMap<string, readonly Change[]>, now: string) {
  const copies: string[] = []
  const tabs: { file: string; tab: string }[] = []
  for (const [file, some] of changes) {
    if (some.length === 0) continue
    const { result, copy } = await withCopy(file, now, () => excelWorkbook({ file }).apply(some)).catch((error) =>
      throwHalfDone(error, copies.length),
    )
    copies.push(copy)
    tabs.push(...result.map(({ tab }) => ({ file, tab })))
  }
  return { copies, tabs }
}

function throwHalfDone(error: unknown, done: number): never {
  if (done === 0 || !(error instanceof Error)) throw error
  throw new CommandProblem(
    `${error.message}\nThe confidential workbook has its part already. Run the command again to complete it.`,
    { cause: error },
  )
}

/** Every row of the tab as it stands, and the day in this one. */
function markOf(found: FoundTable | undefined, { id }: Submission, today: string): Change {
  const ours = (found?.rows ?? []).filter(({ cells }) => cells['id'])
  const rows = ours.map(({ cells }) => (cells['id'] === id ? { ...cells, released: dateSerial(today) } : cells))
  return { kind: 'replace', table: held, rows, gone: {} }
}
