// Rows of questions: a fixed few, and open-ended ones.
import { choice } from './answer-choices.ts'
import type { Sent } from './conditions.ts'
import type { AnyAnswer, RowAnswer, ValueAnswer } from './form.ts'
import type { FixedRowsQuestion, OpenRowsQuestion, RowQuestion } from './questions.ts'
import { blank, isBlank, one, type Reading } from './reading.ts'
import { schemaOf } from './schema.ts'

/** The answer to a question of one value. */
export function single(key: string, question: RowQuestion, missing: string, reading: Reading): ValueAnswer | undefined {
  if (question.kind === 'choice') return choice(key, question, missing, reading)
  return isBlank(key, reading)
    ? blank(key, missing, reading)
    : one(key, question.noun, schemaOf(question, reading.say), reading)
}

/** One row: its required questions count as required once anything in it is filled in. */
function row(at: string, number: number, question: FixedRowsQuestion | OpenRowsQuestion, reading: Reading): RowAnswer {
  const fields = Object.entries(question.questions)
  const entries = fields.map(([field, asked]) => {
    const alone = fields.length === 1
    const missing = alone
      ? reading.say.missingRow(question.row, number)
      : reading.say.missingInRow(asked, question.row, number)
    return [
      field,
      single(`${at}.${field}`, asked, missing, { ...reading, required: reading.required && !asked.optional }),
    ]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

export function fixedRows(key: string, question: FixedRowsQuestion, reading: Reading): AnyAnswer | undefined {
  const answered = Array.from({ length: question.count }, (_, index) => {
    const at = `${key}.${index + 1}`
    const started = reading.sent.under(at).length > 0
    return row(at, index + 1, question, {
      ...reading,
      required: started || (reading.required && index < question.required),
    })
  })
  const last = answered.findLastIndex((one) => Object.keys(one).length > 0)
  return last < 0 ? undefined : answered.slice(0, last + 1)
}

/** The numbers of the rows that hold anything, in order. */
function rowNumbers(key: string, sent: Sent): readonly number[] {
  const numbers = sent.under(key).map((name) => Number(/^\.([1-9]\d{0,3})\./.exec(name.slice(key.length))?.[1]))
  return [...new Set(numbers.filter((number) => number > 0))].sort((first, second) => first - second)
}

export function openRows(key: string, question: OpenRowsQuestion, reading: Reading): AnyAnswer | undefined {
  const numbers = rowNumbers(key, reading.sent)
  if (numbers.length > question.atMost)
    reading.problem(
      `${key}.${numbers.at(-1)}.${Object.keys(question.questions)[0]}`,
      reading.say.tooManyRows(question.row, question.atMost),
    )
  const rows = numbers.map((number) => row(`${key}.${number}`, number, question, { ...reading, required: true }))
  if (rows.length === 0)
    return blank(`${key}.1.${Object.keys(question.questions)[0]}`, reading.say.missing(question), reading)
  return rows
}
