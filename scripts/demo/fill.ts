import { ofAgency } from '../../forms/catalog.ts'
import type { Destination } from '../../forms/kit/audience.ts'
import type { Form } from '../../forms/kit/form.ts'
import { menteeApplication } from '../../forms/mentee-application.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { placesOf } from '../../src/hosts/node/workbook-files.ts'
import type { Program } from '../../src/program-facts.ts'
import { inboxesOf, placedRows } from '../../src/records/inbox.ts'
import type { Row, Table } from '../../src/records/table.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import type { Change, Workbook } from '../../src/workbook/port.ts'
import { CommandProblem, shown, workbookFile } from '../command.ts'
import type { Demo } from './cohort.ts'

type Facts = Pick<Program, 'workbooks' | 'currentCohort'>

/**
 * Puts the invented applications into the workbook or workbooks of the current cohort.
 *
 * @throws CommandProblem where one holds applications already; nothing was written
 */
export async function fill(dataDir: string, program: Facts, demo: readonly Demo[]): Promise<void> {
  const shelf = placesOf(program).map((place) => {
    const file = workbookFile(dataDir, program, place)
    return { place, file, workbook: excelWorkbook({ file }), tables: tablesIn(place, program) }
  })
  for (const { file, workbook, tables } of shelf) await assertEmpty(file, workbook, tables)
  for (const { place, workbook, tables } of shelf) await workbook.apply(changesFor(place, tables, program, demo))
}

function tablesIn(place: Destination, { workbooks }: Facts): readonly Table[] {
  const inboxes = [mentorApplication, menteeApplication]
    .map(ofAgency<Form>)
    .flatMap((form) => inboxesOf(form, workbooks))
  return inboxes.filter(({ destination }) => destination === place).map(({ table }) => table)
}

async function assertEmpty(file: string, workbook: Workbook, tables: readonly Table[]): Promise<void> {
  const found = Object.values(await workbook.read(tables))
  const filled = found.find(({ rows }) => rows.length > 0)
  if (!filled) return
  throw new CommandProblem(
    `${shown(file)} already holds applications (the tab “${filled.tab}” has ${filled.rows.length}), and invented people ` +
      'are never mixed with real ones. Nothing was written. Use another folder:\n  DATA_DIR=demo-data npm run demo',
  )
}

/** Every tab is made, also one that nothing lands in. */
function changesFor(
  place: Destination,
  tables: readonly Table[],
  program: Facts,
  demo: readonly Demo[],
): readonly Change[] {
  const rows = new Map<string, Row[]>(tables.map(({ key }) => [key, []]))
  for (const { form, submission } of demo) {
    for (const placed of placedRows(form, submission, program.workbooks)) {
      if (placed.destination === place) rows.get(placed.table.key)?.push(...placed.rows)
    }
  }
  return tables.map((table) => ({ kind: 'append', table, rows: rows.get(table.key) ?? [] }))
}
