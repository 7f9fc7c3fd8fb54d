// What the PDFs are filled in with: nothing, a row, every row, or a file.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Form, questionsOf } from '../../forms/kit/form.ts'
import { pairsOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import type { Filling } from '../../src/documents/form-blocks.ts'
import { askedNames } from '../../src/documents/returned/asked-names.ts'
import { program } from '../../src/program.ts'
import type { Unreadable } from '../../src/records/read-inbox.ts'
import { CommandProblem, shown } from '../command.ts'
import { type KeptRow, keptRows } from '../kept-rows.ts'

export interface Wanted {
  /** One for each PDF; `undefined` is a blank one. */
  readonly fillings: readonly (Filling | undefined)[]
  /** What the operator should know: cells that can't be read. */
  readonly remarks: readonly string[]
}

export function blank(): Wanted {
  return { fillings: [undefined], remarks: [] }
}

/** @throws CommandProblem where no row has that reference or id */
export async function fromRow(form: Form, wanted: string, dataDir: string): Promise<Wanted> {
  const { rows, unreadable } = await rowsOf(form, dataDir)
  const row = rows.find(({ reference, id }) => reference === wanted.toUpperCase() || id === wanted)
  if (row) return { fillings: [fillingOf(form, row)], remarks: unreadable.map(unreadableWords) }
  throw new CommandProblem(
    `No row of “${form.title}” has the reference ${wanted} in the current cohort’s workbook. Nothing was written.`,
  )
}

/** @throws CommandProblem where there are none */
export async function fromRows(form: Form, dataDir: string): Promise<Wanted> {
  const { rows, unreadable } = await rowsOf(form, dataDir)
  if (rows.length === 0)
    throw new CommandProblem(
      `The current cohort’s workbook has no row of “${form.title}” yet. Nothing was written. A blank one: npm run pdf -- ${form.id}`,
    )
  return { fillings: rows.map((row) => fillingOf(form, row)), remarks: unreadable.map(unreadableWords) }
}

async function rowsOf(form: Form, dataDir: string) {
  const kept = await keptRows(dataDir, program, [form])
  return kept.get(form.id) ?? { rows: [], unreadable: [] }
}

function fillingOf(form: Form, { reference, answers }: KeptRow): Filling {
  return { pairs: pairsOfAnswers(form, answers), row: reference }
}

function unreadableWords({ tab, cell, title, found, expected }: Unreadable): string {
  return `Left blank: “${tab}”, cell ${cell} (“${title}”): found “${found ?? ''}”, expected ${expected}.`
}

const wire = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
const content = z.union([z.object({ answers: wire }).transform(({ answers }) => answers), wire])

/** @throws CommandProblem where the file can't be read, or holds what the form does not ask */
export function fromJson(form: Form, file: string): Wanted {
  const pairs = pairsOf(answersIn(file))
  const files = questionsOf(form).flatMap(([key, { kind }]) => (kind === 'attachment' ? [key] : []))
  const known = new Set([...[...askedNames(form).values()].map(({ key }) => key), ...files])
  const unknown = pairs.find(([key]) => !known.has(key))
  if (unknown)
    throw new CommandProblem(
      `${shown(file)}: “${form.title}” asks nothing called “${unknown[0]}”. Take it out, or mend the name. Nothing was written.`,
    )
  return { fillings: [{ pairs }], remarks: [] }
}

function answersIn(file: string): z.infer<typeof wire> {
  try {
    return content.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new CommandProblem(
      `${shown(file)} can’t be read as answers: it has to be JSON such as {"name": "Ana Rivera", "skills": ["it", "hr"]}. Nothing was written.`,
      { cause: error },
    )
  }
}
