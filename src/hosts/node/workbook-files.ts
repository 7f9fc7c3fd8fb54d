// Where the workbooks are, and what a submission puts into each.
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Destination as Place } from '../../../forms/kit/audience.ts'
import type { Form } from '../../../forms/kit/form.ts'
import type { Destination } from '../../intake/deliver.ts'
import type { Program } from '../../program-facts.ts'
import { held, heldRow } from '../../records/held.ts'
import { inboxesOf, type Placed, placedRows } from '../../records/inbox.ts'
import type { Submission } from '../../records/submission.ts'
import type { Change, Workbook } from '../../workbook/port.ts'

/**
 * The name of a cohort's workbook, in the data folder and in the journal.
 * @example workbookName('spring-2027', 'confidential') // 'spring-2027 confidential.xlsx'
 */
export function workbookName(cohort: string, place: Place): string {
  return place === 'program' ? `${cohort}.xlsx` : `${cohort} confidential.xlsx`
}

/** The places of this agency, the confidential one first, since a row goes there first. */
export function placesOf({ workbooks }: Pick<Program, 'workbooks'>): readonly Place[] {
  return workbooks === 'two' ? ['confidential', 'program'] : ['program']
}

/** The place of what only the coordinator may read, whether or not it has a workbook of its own. */
export function innermostPlace({ workbooks }: Pick<Program, 'workbooks'>): Place {
  return workbooks === 'two' ? 'confidential' : 'program'
}

/** The workbooks that a form's submissions go to, in that order, as the journal calls them. */
export function destinationNames(
  form: Form,
  cohort: string,
  { workbooks }: Pick<Program, 'workbooks'>,
): readonly string[] {
  const places = new Set(inboxesOf(form, workbooks).map(({ destination }) => destination))
  return [...places].map((place) => workbookName(cohort, place))
}

export interface Shelf {
  readonly dataDir: string
  readonly program: Pick<Program, 'workbooks' | 'cohorts'>
  readonly forms: readonly Form[]
  workbook(file: string): Workbook
}

/** Every workbook of every cohort. */
export function destinationsIn({ dataDir, program, forms, workbook }: Shelf): readonly Destination[] {
  return program.cohorts.flatMap((cohort) =>
    placesOf(program).map((place): Destination => {
      const name = workbookName(cohort.id, place)
      const file = path.join(dataDir, name)
      return {
        name,
        workbook: workbook(file),
        changesOf: (submission) => changesOf(formOf(forms, submission), submission, place, program),
        version: () => versionOf(file),
      }
    }),
  )
}

function formOf(forms: readonly Form[], { form }: Submission): Form {
  const found = forms.find(({ id }) => id === form)
  if (!found) throw new Error(`This version of the kit has no form called “${form}”.`)
  return found
}

function changesOf(
  form: Form,
  submission: Submission,
  place: Place,
  program: Pick<Program, 'workbooks'>,
): readonly Change[] {
  return rowsFor(form, submission, program)
    .filter(({ destination, rows }) => destination === place && rows.length > 0)
    .map(({ table, rows }) => ({ kind: 'append', table, rows }))
}

/** The rows of a submission, or the one that holds it back. */
function rowsFor(form: Form, submission: Submission, program: Pick<Program, 'workbooks'>): readonly Placed[] {
  if (submission.held === undefined) return placedRows(form, submission, program.workbooks)
  return [{ destination: innermostPlace(program), table: held, rows: [heldRow(form, submission)] }]
}

/** Appends nothing, which makes the tabs. */
export function emptyTabs(forms: readonly Form[], place: Place, workbooks: Program['workbooks']): readonly Change[] {
  return forms
    .flatMap((form) => inboxesOf(form, workbooks))
    .filter(({ destination }) => destination === place)
    .map(({ table }) => ({ kind: 'append', table, rows: [] }))
}

function versionOf(file: string): string {
  if (!existsSync(file)) return 'absent'
  const { mtimeMs, size } = statSync(file)
  return `${mtimeMs} ${size}`
}
