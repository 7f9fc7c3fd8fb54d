// Rows of short answers as a table.
import type { ChoiceQuestion, FixedRowsQuestion, OpenRowsQuestion, RowQuestion } from '../../../forms/kit/questions.ts'
import type { Cell, Table } from '../blocks.ts'
import { type LineQuestion, lineControl, radioControl } from './answer-controls.ts'
import { type Around, aroundOf, tooltipOf } from './around.ts'
import { formatOf } from './field-blocks.ts'
import type { Printing } from './printing.ts'

export type Rows = FixedRowsQuestion | OpenRowsQuestion

/** Options that a table can hold as columns. */
const mostColumns = 4
/** Lines on a sheet of a log. */
export const linesOnSheet = 33

/** Whether a table has room for the answer. */
export function isShort(question: RowQuestion): question is LineQuestion | ChoiceQuestion {
  if (question.kind === 'longText') return false
  return question.kind !== 'choice' || (question.options.length <= mostColumns && !question.other)
}

function columnsOf(question: RowQuestion, printing: Printing): Table['columns'] {
  if (question.kind === 'choice')
    return question.options.map(({ label }) => ({
      title: printing.paper.columnOf(question.label, label),
      share: 11,
      isCentered: true,
    }))
  const isWide = question.kind === 'text' && (question.width === 'full' || question.width === 'long')
  const unit = question.kind === 'longText' ? undefined : formatOf(question, printing)
  const share = isWide ? (question.width === 'full' ? 60 : 40) : question.kind === 'email' ? 40 : 20
  const title = question.kind === 'date' && unit !== undefined ? `${question.label} (${unit})` : question.label
  const aside = question.optional ? ` ${printing.paper.optional}` : ''
  return [{ title: `${title}${aside}`, share, isCentered: false }]
}

export function rowTable(
  key: string,
  question: Rows,
  numbers: readonly number[],
  around: Around,
  printing: Printing,
): Table {
  const fields = Object.entries(question.questions)
  return {
    kind: 'table',
    summary: around.label,
    ...(question.kind === 'openRows' && question.atMost > linesOnSheet ? { isDense: true as const } : {}),
    columns: [
      { title: printing.paper.number, share: 6, isCentered: true },
      ...fields.flatMap(([, asked]) => columnsOf(asked, printing)),
    ],
    rows: numbers.map((number) => [
      { kind: 'rowHeader', text: String(number) },
      ...fields.flatMap(([field, asked]) => cellsOf(`${key}.${number}.${field}`, question, number, asked, printing)),
    ]),
  }
}

function cellsOf(
  key: string,
  { row }: Rows,
  number: number,
  question: RowQuestion,
  printing: Printing,
): readonly Cell[] {
  const { paper } = printing
  const asked = tooltipOf(
    { ...aroundOf(question, undefined, printing), label: paper.option(paper.numbered(row, number), question.label) },
    [],
    printing,
  )
  if (question.kind === 'longText') return []
  if (question.kind !== 'choice') return [{ kind: 'control', control: lineControl(key, question, asked, printing) }]
  return question.options.map((option) => ({
    kind: 'control',
    control: radioControl(key, option, paper.option(asked, option.label), printing),
  }))
}
