// Cells back to answers. A coordinator may have retyped any of them: what can't be read is a reject with its column.
import { type Cell, type Row, serialDate, serialTime } from './column.ts'
import type { AnswerOf, AnyAnswer, RowAnswer, ValueAnswer } from './form.ts'
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  FixedRowsQuestion,
  NumberQuestion,
  Option,
  Other,
  Question,
  RatingGridQuestion,
  RowQuestion,
} from './questions.ts'
import { between } from './to-cells.ts'

/** A cell that can't be read as an answer. */
export interface Reject {
  readonly column: string
  readonly found: Cell
  /** Completes "expected …". */
  readonly expected: string
}

type Rejecting = (reject: Reject) => void
type Choosable = { readonly options: readonly Option[]; readonly other?: Other }

/** Text as text; a number that a coordinator retyped into a text column is text too. */
function textIn(cell: Cell | undefined): string | undefined {
  if (cell === null || cell === undefined) return undefined
  const text = String(cell).trim()
  return text === '' ? undefined : text
}

function valueOfLabel(question: Choosable, label: string): string | undefined {
  const wanted = label.toLowerCase()
  if (question.other && question.other.label.toLowerCase() === wanted) return 'other'
  return question.options.find((option) =>
    [option.label, ...(option.formerly ?? [])].some((one) => one.toLowerCase() === wanted),
  )?.value
}

function optionIn(key: string, question: Choosable, cells: Row, reject: Rejecting): string | undefined {
  const label = textIn(cells[key])
  if (label === undefined) return undefined
  const value = valueOfLabel(question, label)
  if (value === undefined) reject({ column: key, found: label, expected: 'one of the form’s options, as its label' })
  return value
}

/** Several labels in one cell, in the definition's order whatever the order in the cell. */
function optionsIn(key: string, question: Choosable, cells: Row, reject: Rejecting): readonly string[] {
  const found = (textIn(cells[key]) ?? '')
    .split(between.trim())
    .map((label) => label.trim())
    .filter((label) => label !== '')
  const values = found.map((label) => valueOfLabel(question, label))
  const at = values.indexOf(undefined)
  if (at >= 0)
    reject({ column: key, found: found[at] ?? '', expected: 'options of the form, as their labels with “; ” between' })
  const order = [...question.options.map(({ value }) => value), 'other']
  return order.filter((value) => values.includes(value))
}

function choiceIn(
  key: string,
  question: ChoiceQuestion,
  cells: Row,
  reject: Rejecting,
): AnswerOf<ChoiceQuestion> | undefined {
  const chosen = optionIn(key, question, cells, reject)
  const other = question.other && textIn(cells[`${key}.other`])
  if (chosen === undefined) return undefined
  return other === undefined ? { chosen } : { chosen, other }
}

function choicesIn(key: string, question: ChoicesQuestion, cells: Row, reject: Rejecting): AnyAnswer | undefined {
  const chosen = optionsIn(key, question, cells, reject)
  const other = question.other && textIn(cells[`${key}.other`])
  const most = question.most ? optionsIn(`${key}.most`, question, cells, reject) : []
  if (chosen.length === 0) return undefined
  return { chosen, ...(other === undefined ? {} : { other }), ...(most.length === 0 ? {} : { most }) }
}

function numberIn(
  key: string,
  question: NumberQuestion,
  cell: Cell | undefined,
  reject: Rejecting,
): number | undefined {
  if (textIn(cell) === undefined) return undefined
  if (typeof cell !== 'number') {
    reject({ column: key, found: cell ?? null, expected: 'a number' })
    return undefined
  }
  return Number(cell.toFixed(question.decimals)) + 0
}

function momentIn(key: string, kind: 'date' | 'time', cell: Cell | undefined, reject: Rejecting): string | undefined {
  if (textIn(cell) === undefined) return undefined
  const moment = typeof cell === 'number' ? (kind === 'date' ? serialDate(cell) : serialTime(cell)) : undefined
  if (moment === undefined)
    reject({ column: key, found: cell ?? null, expected: `a real ${kind}, not text that looks like one` })
  return moment
}

function gridIn(key: string, question: RatingGridQuestion, cells: Row, reject: Rejecting): AnyAnswer | undefined {
  const rows = question.rows.flatMap((row) => {
    const level = optionIn(`${key}.${row.key}`, { options: question.levels }, cells, reject)
    const comment = question.comment === undefined ? undefined : textIn(cells[`${key}.${row.key}.comment`])
    if (level === undefined && comment === undefined) return []
    return [[row.key, { ...(level === undefined ? {} : { level }), ...(comment === undefined ? {} : { comment }) }]]
  })
  return rows.length === 0 ? undefined : Object.fromEntries(rows)
}

/** One row of questions; `prefix` as in `rowCells`. */
export function rowIn(
  prefix: string,
  questions: Readonly<Record<string, RowQuestion>>,
  cells: Row,
  reject: Rejecting,
): RowAnswer {
  const fields = Object.entries(questions).map(([field, question]) => [
    field,
    valueIn(`${prefix}${field}`, question, cells, reject),
  ])
  return Object.fromEntries(fields.filter(([, answer]) => answer !== undefined))
}

function fixedRowsIn(key: string, question: FixedRowsQuestion, cells: Row, reject: Rejecting): AnyAnswer | undefined {
  const rows = Array.from({ length: question.count }, (_, index) =>
    rowIn(`${key}.${index + 1}.`, question.questions, cells, reject),
  )
  const last = rows.findLastIndex((row) => Object.keys(row).length > 0)
  return last < 0 ? undefined : rows.slice(0, last + 1)
}

function signatureIn(key: string, cells: Row, reject: Rejecting): AnyAnswer | undefined {
  const name = textIn(cells[`${key}.name`])
  const date = momentIn(`${key}.date`, 'date', cells[`${key}.date`], reject)
  return name === undefined || date === undefined ? undefined : { name, date }
}

function attachmentIn(key: string, cell: Cell | undefined, reject: Rejecting): AnyAnswer | undefined {
  const path = textIn(cell)
  const parts = /^attachments\/([0-9a-f]{64})\/(.+)$/.exec(path ?? '')
  if (parts?.[1] && parts[2]) return { name: parts[2], sha256: parts[1] }
  if (path !== undefined)
    reject({ column: key, found: path, expected: 'the path of the attachment, as the kit wrote it' })
  return undefined
}

function valueIn(key: string, question: RowQuestion, cells: Row, reject: Rejecting): ValueAnswer | undefined {
  switch (question.kind) {
    case 'text':
    case 'longText':
    case 'email':
    case 'phone':
      return textIn(cells[key])
    case 'number':
      return numberIn(key, question, cells[key], reject)
    case 'date':
    case 'time':
      return momentIn(key, question.kind, cells[key], reject)
    case 'choice':
      return choiceIn(key, question, cells, reject)
    default:
      return question satisfies never
  }
}

/** The answer that a question's cells hold; `undefined` where they are empty or rejected. */
export function answerIn(key: string, question: Question, cells: Row, reject: Rejecting): AnyAnswer | undefined {
  switch (question.kind) {
    case 'choices':
      return choicesIn(key, question, cells, reject)
    case 'ratingGrid':
      return gridIn(key, question, cells, reject)
    case 'fixedRows':
      return fixedRowsIn(key, question, cells, reject)
    case 'openRows':
      return undefined
    case 'signature':
      return signatureIn(key, cells, reject)
    case 'attachment':
      return attachmentIn(key, cells[key], reject)
    case 'statement':
      return question.agree !== undefined && textIn(cells[key]) !== undefined ? true : undefined
    default:
      return valueIn(key, question, cells, reject)
  }
}
