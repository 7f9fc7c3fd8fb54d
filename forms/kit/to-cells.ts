// Answers to cells. Choices are written as their labels in the program's first language.
import { type Answered, answered } from './answered.ts'
import { type Cell, dateSerial, type Row, timeSerial } from './column.ts'
import type { AnyAnswer, Attachment } from './form.ts'
import type { ChoiceQuestion, ChoicesQuestion, Question, RowQuestion } from './questions.ts'
import { words } from './words.ts'

/** Stands between the labels of several choices in one cell; no label may contain it. */
export const between = '; '

/** What a ticked box leaves in its cell. */
const ticked = words('en').yes

type Asked<Kind extends Question['kind']> = Extract<Answered, { kind: Kind }>
type Chosen = {
  readonly chosen: string | readonly string[]
  readonly other?: string
  readonly most?: readonly string[]
}

/** The label that stands in the cell for an option's value. */
function labelOf(question: Pick<ChoiceQuestion, 'options' | 'other'>, value: string): string {
  const label = value === 'other' && question.other ? question.other.label : undefined
  const found = label ?? question.options.find((option) => option.value === value)?.label
  if (found === undefined) throw new Error(`No option is called “${value}”.`)
  return found
}

function labels(question: ChoiceQuestion | ChoicesQuestion, values: string | readonly string[]): string {
  return [values]
    .flat()
    .map((value) => labelOf(question, value))
    .join(between)
}

function choiceCells(key: string, question: ChoiceQuestion | ChoicesQuestion, answer: Chosen): Row {
  return {
    [key]: labels(question, answer.chosen),
    ...(answer.most === undefined ? {} : { [`${key}.most`]: labels(question, answer.most) }),
    ...(answer.other === undefined ? {} : { [`${key}.other`]: answer.other }),
  }
}

function gridCells(key: string, { question, answer }: Asked<'ratingGrid'>): Row {
  const cells = Object.entries(answer).flatMap(([row, given]): [string, Cell][] => [
    ...(given?.level === undefined
      ? []
      : [[`${key}.${row}`, labelOf({ options: question.levels }, given.level)] as [string, Cell]]),
    ...(given?.comment === undefined ? [] : [[`${key}.${row}.comment`, given.comment] as [string, Cell]]),
  ])
  return Object.fromEntries(cells)
}

/** The cells of one row of questions; `prefix` is empty in a tab of their own, else `goals.2.`. */
export function rowCells(
  prefix: string,
  questions: Readonly<Record<string, RowQuestion>>,
  row: Readonly<Record<string, AnyAnswer | undefined>>,
): Row {
  const filled = Object.entries(questions).map(([field, question]) => {
    const answer = row[field]
    return answer === undefined ? {} : cellsOf(`${prefix}${field}`, question, answer)
  })
  return Object.assign({}, ...filled)
}

/** Where the file of an attachment lies, from the data folder; the cell says just this. */
function attachmentPath(file: Attachment): string {
  return `attachments/${file.sha256}/${file.name}`
}

/** The cells of one answer by column key; open-ended rows have theirs in a tab of their own. */
export function cellsOf(key: string, question: Question, answer: AnyAnswer): Row {
  const given = answered(question, answer)
  switch (given.kind) {
    case 'text':
    case 'longText':
    case 'email':
    case 'phone':
    case 'number':
      return { [key]: given.answer }
    case 'date':
      return { [key]: dateSerial(given.answer) }
    case 'time':
      return { [key]: timeSerial(given.answer) }
    case 'choice':
    case 'choices':
      return choiceCells(key, given.question, given.answer)
    case 'ratingGrid':
      return gridCells(key, given)
    case 'fixedRows':
      return Object.assign(
        {},
        ...given.answer.map((row, index) => rowCells(`${key}.${index + 1}.`, given.question.questions, row)),
      )
    case 'openRows':
      return {}
    case 'signature':
      return {
        [`${key}.name`]: given.answer.name,
        [`${key}.date`]: dateSerial(given.answer.date),
        [`${key}.agreed`]: ticked,
      }
    case 'attachment':
      return { [key]: attachmentPath(given.answer) }
    case 'statement':
      return { [key]: ticked }
    default:
      return given satisfies never
  }
}
