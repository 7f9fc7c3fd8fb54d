// Rows of questions: as a table where each answer is short, else one below the other.
import type { FixedRowsQuestion, OpenRowsQuestion, Question, RowQuestion } from '../../../forms/kit/questions.ts'
import type { Block } from '../blocks.ts'
import { type Around, aroundOf, openingBlocks } from './around.ts'
import { areaField, lineField } from './field-blocks.ts'
import { choiceBlocks, dropDownBlocks } from './option-blocks.ts'
import { packed } from './packing.ts'
import type { Printing } from './printing.ts'
import { isShort, linesOnSheet, type Rows, rowTable } from './row-table.ts'

/** Above this many options, a row has no room for them all. */
const mostShown = 8

export function fixedRowBlocks(
  key: string,
  question: FixedRowsQuestion,
  around: Around,
  printing: Printing,
): readonly Block[] {
  const numbers = Array.from({ length: question.count }, (_, index) => index + 1)
  if (Object.keys(question.questions).length === 1)
    return [...openingBlocks(around), ...singles(key, question, numbers, printing)]
  return [...openingBlocks(around), ...rowsOf(key, question, numbers, around, printing)]
}

export function openRowBlocks(
  key: string,
  question: OpenRowsQuestion,
  around: Around,
  printing: Printing,
): readonly Block[] {
  const count = question.atMost <= linesOnSheet ? Math.max(question.offered, printing.lastRow(key)) : linesOnSheet
  return [...openingBlocks(around), ...rowsOf(key, question, span(1, count), around, printing)]
}

/** Further sheets of a log, for the end of the document: one from the first on, and as many as it takes when filled in. */
export function continuationBlocks(key: string, question: Question, printing: Printing): readonly Block[] {
  if (question.kind !== 'openRows' || question.atMost <= linesOnSheet) return []
  const around = aroundOf(question, undefined, printing)
  const sheets = Math.max(1, Math.ceil(printing.lastRow(key) / linesOnSheet) - 1)
  return span(1, sheets).flatMap((sheet): readonly Block[] => [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, text: printing.paper.continued(around.label, sheet) },
    ...(sheet === sheets
      ? [{ kind: 'paragraph', look: 'note', leads: true, text: printing.paper.printMore } as const]
      : []),
    ...rowsOf(key, question, span(sheet * linesOnSheet + 1, linesOnSheet), around, printing),
  ])
}

function span(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index)
}

/** Whether this row may stay empty where others of the question may not. */
function isExtra(question: Rows, number: number): boolean {
  return question.kind === 'fixedRows' && number > question.required && !question.optional
}

/** Rows of one question each: "Quality 2". */
function singles(
  key: string,
  question: FixedRowsQuestion,
  numbers: readonly number[],
  printing: Printing,
): readonly Block[] {
  const [[field, asked] = []] = Object.entries(question.questions)
  if (field === undefined || asked === undefined) return []
  const blocks = numbers.map((number) => {
    const label = printing.paper.numbered(question.row, number)
    const around = { label, notes: [], ...(isExtra(question, number) ? { aside: printing.paper.optional } : {}) }
    return rowQuestionBlocks(`${key}.${number}.${field}`, asked, around, printing)
  })
  return packed(blocks.flat(), 3)
}

function rowsOf(
  key: string,
  question: Rows,
  numbers: readonly number[],
  around: Around,
  printing: Printing,
): readonly Block[] {
  const fields = Object.entries(question.questions)
  if (fields.every(([, asked]) => isShort(asked))) return [rowTable(key, question, numbers, around, printing)]
  return [...listsBefore(fields), ...numbers.map((number) => card(key, question, number, printing))]
}

/** What a list that opens holds, for those who fill in by hand. */
function listsBefore(fields: readonly (readonly [string, RowQuestion])[]): readonly Block[] {
  return fields.flatMap(([, question]) => {
    if (question.kind !== 'choice' || question.options.length <= mostShown) return []
    const groups = new Map<string, string[]>()
    const isShared = (hint: string) => question.options.filter((option) => option.hint === hint).length > 1
    for (const { label, hint = '' } of question.options) {
      const group = isShared(hint) ? hint : ''
      groups.set(group, [...(groups.get(group) ?? []), label])
    }
    const items = [...groups].map(([term, labels]) => ({ ...(term === '' ? {} : { term }), text: labels.join(', ') }))
    return [
      { kind: 'paragraph', look: 'strong', leads: true, text: question.label },
      ...(question.hint === undefined
        ? []
        : [{ kind: 'paragraph', look: 'note', leads: true, text: question.hint } as const]),
      { kind: 'list', isOrdered: false, look: 'note', leads: true, items },
    ] satisfies readonly Block[]
  })
}

function rowQuestionBlocks(key: string, question: RowQuestion, around: Around, printing: Printing): readonly Block[] {
  if (question.kind === 'longText') return [areaField(key, question, around, printing)]
  if (question.kind !== 'choice') return [lineField(key, question, around, printing)]
  if (question.options.length <= mostShown) return choiceBlocks(key, question, around, printing)
  return dropDownBlocks(key, question, { ...around, notes: [] }, printing)
}

/** One row with a heading of its own; each box is heard with the row it is in. */
function card(key: string, question: Rows, number: number, printing: Printing): Block {
  const title = printing.paper.numbered(question.row, number)
  const heading = isExtra(question, number) ? `${title} ${printing.paper.optional}` : title
  const blocks = Object.entries(question.questions).flatMap(([field, asked]) =>
    rowQuestionBlocks(`${key}.${number}.${field}`, asked, aroundOf(asked, undefined, printing), inRow(title, printing)),
  )
  return { kind: 'together', blocks: [{ kind: 'heading', level: 3, text: heading }, ...packed(blocks, 2)] }
}

/** Everything that is said in a row begins with its name. */
function inRow(title: string, printing: Printing): Printing {
  const { tooltip, option } = printing.paper
  return {
    ...printing,
    paper: {
      ...printing.paper,
      tooltip: (question, more) => tooltip(option(title, question), more),
    },
  }
}
