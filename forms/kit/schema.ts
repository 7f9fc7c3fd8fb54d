// From a question to the zod schema of what one control sends. The only file that knows zod.
import { z } from 'zod'
import { plainText } from './pairs.ts'
import { type DateQuestion, longest, type NumberQuestion, type RowQuestion } from './questions.ts'
import type { Words } from './words.ts'

/** The longest text that a question takes, counted as sent: a line end is one character. */
function text(noun: string, most: number, say: Words) {
  return z
    .string()
    .transform(plainText)
    .refine((value) => value.length <= most, {
      abort: true,
      error: (issue) => say.tooLong(noun, most, String(issue.input).length),
    })
    .transform((value) => value.trim())
}

function line(noun: string, most: number, say: Words) {
  return text(noun, most, say).refine((value) => !value.includes('\n'), say.oneLine(noun))
}

function email(noun: string, say: Words) {
  return line(noun, longest.email, say).pipe(z.email({ pattern: z.regexes.html5Email, error: say.email(noun) }))
}

function phone(noun: string, say: Words) {
  const fits = (value: string) => /^[\d\s()+.\-/]*$/.test(value) && value.replace(/\D/g, '').length >= 7
  return line(noun, longest.phone, say).refine(fits, say.phone(noun))
}

function number(question: NumberQuestion, say: Words) {
  const wrong = say.number(question.noun, question.least, question.most, question.decimals)
  const shape = new RegExp(question.decimals === 0 ? '^-?\\d+$' : `^-?\\d+(\\.\\d{1,${question.decimals}})?$`)
  return (
    line(question.noun, longest.number, say)
      .refine((value) => shape.test(value), { error: wrong, abort: true })
      // `+ 0` turns minus zero, which no cell can hold, into zero.
      .transform((value) => Number(value) + 0)
      .refine((value) => value >= question.least && value <= question.most, wrong)
  )
}

/** Whether `2026-02-30` and its like name a day that exists. */
function isRealDate(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!parts) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** Spreadsheet programs disagree about days before this one. */
const firstDate = '1900-03-01'

function date(question: Pick<DateQuestion, 'noun'>, say: Words) {
  return line(question.noun, longest.number, say)
    .refine(isRealDate, { error: say.date(question.noun), abort: true })
    .refine((value) => value >= firstDate, say.dateTooEarly(question.noun))
}

function time(noun: string, say: Words) {
  return line(noun, longest.number, say)
    .refine((value) => /^([01]\d|2[0-3]):[0-5]\d(:00)?$/.test(value), say.time(noun))
    .transform((value) => value.slice(0, 5))
}

function option(values: readonly string[], noun: string, say: Words) {
  return z.string().refine((value) => values.includes(value), say.notOffered(noun))
}

/** Values a choice may send, `other` among them where it is offered. */
export function valuesOf(question: { options: readonly { value: string }[]; other?: unknown }): readonly string[] {
  const offered = question.options.map(({ value }) => value)
  return question.other ? [...offered, 'other'] : offered
}

/** The schema of one value that a person typed, picked or signed, by what it is. */
export const schemas = {
  line: (noun: string, say: Words) => line(noun, longest.text, say),
  longText: (noun: string, say: Words) => text(noun, longest.longText, say),
  option,
  date,
}

type ValueSchema = z.ZodType<string | number, string>

// Making a schema costs more than using it, and the questions are always the same values.
const made = new WeakMap<RowQuestion, Map<Words, ValueSchema>>()

/** The schema of what a question of one value sends; a choice's own words come apart. */
export function schemaOf(question: RowQuestion, say: Words): ValueSchema {
  const known = made.get(question) ?? new Map<Words, ValueSchema>()
  made.set(question, known)
  const schema = known.get(say) ?? newSchema(question, say)
  known.set(say, schema)
  return schema
}

function newSchema(question: RowQuestion, say: Words): ValueSchema {
  switch (question.kind) {
    case 'text':
      return line(question.noun, longest.text, say)
    case 'longText':
      return text(question.noun, longest.longText, say)
    case 'email':
      return email(question.noun, say)
    case 'phone':
      return phone(question.noun, say)
    case 'number':
      return number(question, say)
    case 'date':
      return date(question, say)
    case 'time':
      return time(question.noun, say)
    case 'choice':
      return option(valuesOf(question), question.noun, say)
    default:
      return question satisfies never
  }
}
