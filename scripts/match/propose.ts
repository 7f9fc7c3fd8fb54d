import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Destination } from '../../forms/kit/audience.ts'
import { localTime } from '../../src/hosts/node/clock.ts'
import { withWorkbookLock } from '../../src/hosts/node/locks.ts'
import { placesOf } from '../../src/hosts/node/workbook-files.ts'
import { type Matching, match } from '../../src/matching/match.ts'
import { proposalRows } from '../../src/matching/proposal-rows.ts'
import type { Program } from '../../src/program-facts.ts'
import type { Snapshot } from '../../src/records/found.ts'
import { noLongerProposed, proposals } from '../../src/records/proposals.ts'
import type { Row } from '../../src/records/table.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import type { Applied, Change } from '../../src/workbook/port.ts'
import { CommandProblem, shown, workbookFile } from '../command.ts'
import { withCopy } from '../copy.ts'
import { proposalPlace, type ReadCohort, readCohort, tablesIn } from './read-cohort.ts'

/** Which workbooks, and whether to write. */
export interface Order {
  readonly dataDir: string
  readonly program: Pick<Program, 'workbooks' | 'currentCohort' | 'timeZone'>
  readonly dryRun: boolean
}

export interface Proposed {
  readonly cohort: ReadCohort
  readonly matching: Matching
  readonly rows: readonly Row[]
  readonly file: string
  /** What was written, and the copy made before; absent after a dry run. */
  readonly written?: { readonly applied: Applied; readonly copy: string }
}

/**
 * Reads the applications, matches them, and writes the Proposals tab, while nobody else writes.
 *
 * @throws CommandProblem where there is nothing to match or something can't be read; nothing was written
 * @throws WorkbookBusy, WorkbookStop
 */
export async function propose(order: Order): Promise<Proposed> {
  const { dataDir, program } = order
  const files = placesOf(program).map((place) => workbookFile(dataDir, program, place))
  const absent = files.find((file) => !existsSync(file))
  if (absent) throw new CommandProblem(`There is no workbook yet: ${shown(absent)} does not exist.\n${whatToDo}`)
  return withWorkbookLock(dataDir, () => proposeLocked(order))
}

const whatToDo =
  'Applications make it: start the program (npm start) and let people apply, or try it with invented people:\n' +
  '  DATA_DIR=demo-data npm run demo, then DATA_DIR=demo-data npm run match'

async function proposeLocked({ dataDir, program, dryRun }: Order): Promise<Proposed> {
  const { workbooks, timeZone } = program
  const file = workbookFile(dataDir, program, proposalPlace(workbooks))
  const cohort = readCohort(workbooks, await snapshotsOf(dataDir, program))
  assertBothSides(cohort, file)
  const matching = match(cohort)
  const now = localTime(timeZone, Date.now())
  const rows = proposalRows(matching, cohort.mentors.length, now.slice(0, 10))
  if (dryRun) return { cohort, matching, rows, file }
  const change: Change = { kind: 'replace', table: proposals, rows, gone: noLongerProposed }
  const { result, copy } = await withCopy(file, now, () => excelWorkbook({ file }).apply([change]))
  const [applied] = result
  return { cohort, matching, rows, file, ...(applied ? { written: { applied, copy } } : {}) }
}

async function snapshotsOf(dataDir: string, program: Order['program']): Promise<Record<Destination, Snapshot>> {
  const snapshots: Record<Destination, Snapshot> = { program: {}, confidential: {} }
  for (const place of placesOf(program)) {
    const workbook = excelWorkbook({ file: workbookFile(dataDir, program, place) })
    snapshots[place] = await workbook.read(tablesIn(place, program.workbooks))
  }
  return snapshots
}

function assertBothSides({ mentors, mentees }: ReadCohort, file: string): void {
  if (mentors.length > 0 && mentees.length > 0) return
  throw new CommandProblem(
    `There is nothing to match yet: ${path.basename(file)} holds ${mentors.length} mentors and ${mentees.length} mentees. ` +
      'Nothing was written. Match again when both have applied.',
  )
}
