// What the current cohort's workbooks hold of a form.
import { existsSync } from 'node:fs'
import type { Destination } from '../forms/kit/audience.ts'
import type { AnyAnswers, Form } from '../forms/kit/form.ts'
import { placesOf } from '../src/hosts/node/workbook-files.ts'
import type { Program } from '../src/program-facts.ts'
import type { Snapshot } from '../src/records/found.ts'
import { inboxesOf } from '../src/records/inbox.ts'
import { readInbox, type Unreadable } from '../src/records/read-inbox.ts'
import { excelWorkbook } from '../src/workbook/excel.ts'
import { workbookFile } from './command.ts'

export interface KeptRow {
  readonly id: string
  readonly reference: string
  readonly answers: AnyAnswers
}

export interface KeptRows {
  /** Oldest first. */
  readonly rows: readonly KeptRow[]
  readonly unreadable: readonly Unreadable[]
}

export type Where = Pick<Program, 'workbooks' | 'currentCohort'>

/** By form id; a form without a tab has no rows. @throws WorkbookStop */
export async function keptRows(
  dataDir: string,
  program: Where,
  forms: readonly Form[],
): Promise<ReadonlyMap<string, KeptRows>> {
  const snapshots: Record<Destination, Snapshot> = { program: {}, confidential: {} }
  for (const place of placesOf(program)) {
    const file = workbookFile(dataDir, program, place)
    const tables = forms
      .flatMap((form) => inboxesOf(form, program.workbooks))
      .filter(({ destination }) => destination === place)
      .map(({ table }) => table)
    if (existsSync(file)) snapshots[place] = await excelWorkbook({ file }).read(tables)
  }
  return new Map(
    forms.map((form) => {
      const { submissions, unreadable } = readInbox(form, program.workbooks, snapshots)
      const rows = submissions.map(({ id, reference, answers }) => ({ id, reference, answers: answers as AnyAnswers }))
      return [form.id, { rows, unreadable }]
    }),
  )
}
