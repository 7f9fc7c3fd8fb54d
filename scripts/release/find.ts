import { basename } from 'node:path'
import { check } from '../../forms/kit/check.ts'
import type { Form } from '../../forms/kit/form.ts'
import { digestOf } from '../../forms/kit/pairs.ts'
import type { FoundRow, FoundTable } from '../../src/records/found.ts'
import { type HeldSubmission, heldRows, readHeld } from '../../src/records/held.ts'
import type { Submission } from '../../src/records/submission.ts'
import { CommandProblem } from '../command.ts'

export interface Found {
  readonly form: Form
  readonly submission: Submission
  readonly isReleased: boolean
}

/**
 * The held submission of this name, its answers checked as if they came in now.
 * @throws CommandProblem
 */
export function findHeld(
  { name, forms }: { readonly name: string; readonly forms: readonly Form[] },
  table: FoundTable | undefined,
  file: string,
): Found {
  const [row] = heldRows(table, name)
  if (!table || !row)
    throw new CommandProblem(
      `Nothing is held under “${name}” in ${basename(file)}. Give the reference as the tab “Held” shows it. Nothing was written.`,
    )
  assertNoCopies(table)
  const read = readHeld(row)
  if ('unreadable' in read) throw unreadable(table, row, read.unreadable)
  const form = forms.find(({ id }) => id === read.form)
  if (!form)
    throw new CommandProblem(`The form “${read.form}” of ${read.reference} is not in use. Nothing was written.`)
  return { form, submission: checkedAgain(form, read), isReleased: read.isReleased }
}

/** Whoever rewrites a tab with a row in it twice would empty one of them. */
function assertNoCopies({ tab, rows }: FoundTable): void {
  const first = new Map<unknown, number>()
  for (const { number, cells } of rows) {
    const before = cells['id'] ? first.get(cells['id']) : undefined
    if (before !== undefined)
      throw new CommandProblem(
        `Rows ${before} and ${number} of the tab “${tab}” are the same submission twice. Delete one of them, save and ` +
          'close the workbook, then release again. Nothing was written.',
      )
    first.set(cells['id'], number)
  }
}

function unreadable({ tab, columns }: FoundTable, { number }: FoundRow, key: string): CommandProblem {
  const column = columns[key]
  const where = column
    ? `cell ${column.letter}${number} (“${column.title}”)`
    : `row ${number} (its column “${key}” is gone)`
  return new CommandProblem(
    `“${tab}”, ${where} is not as the kit wrote it. Undo the change, or take the row from a copy of the workbook, then ` +
      'release again. Nothing was written.',
  )
}

function checkedAgain(form: Form, { pairs, row: _row, isReleased: _released, ...rest }: HeldSubmission): Submission {
  const checked = check(form, rest.language, pairs, rest.received.slice(0, 10))
  if (checked.ok) return { ...rest, digest: digestOf(form.id, pairs), answers: checked.answers }
  const lines = checked.problems.map(({ key, message }) => `  ${key}: ${message}`)
  throw new CommandProblem(
    `The answers of ${rest.reference} do not fit the form “${form.title}” as it is now (version ${form.version}; they were ` +
      `given to version ${rest.version}):\n${lines.join('\n')}\nAsk the person to send the form again. Nothing was written.`,
  )
}
