// Every field of a form in which people type, from its definition alone, and pairs that fill each of them.
import type { AnyAnswers, Form } from '../../forms/kit/form.ts'
import { sentQuestionsOf } from '../../forms/kit/form.ts'
import type { Pair } from '../../forms/kit/pairs.ts'
import type { Condition, NumberQuestion, Other, Question, RowQuestion } from '../../forms/kit/questions.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'

export interface TextField {
  /** The name under which it is sent. */
  readonly key: string
  readonly kind: 'text' | 'longText' | 'email' | 'phone' | 'number'
  readonly noun: string
  /** What a number may be. */
  readonly bounds?: Pick<NumberQuestion, 'least' | 'most' | 'decimals'>
  /** What is said where it is blank and may not be. */
  readonly missing: string
  readonly optional: boolean
  readonly when?: Condition | undefined
  /** It may be blank as long as everything is whose name begins with this. */
  readonly row?: string
}

type Place = Partial<Pick<TextField, 'missing' | 'optional' | 'when' | 'row'>>

function otherField(key: string, { noun }: Other): TextField {
  return { key: `${key}.other`, kind: 'text', noun, missing: `Enter ${noun}`, optional: false }
}

function valueFields(key: string, question: RowQuestion, place: Place = {}): readonly TextField[] {
  const { noun, optional = false, when } = question
  const plain = { key, noun, missing: `Enter ${noun}`, optional, when, ...place }
  switch (question.kind) {
    case 'text':
    case 'longText':
    case 'email':
    case 'phone':
      return [{ ...plain, kind: question.kind }]
    case 'number':
      return [{ ...plain, kind: 'number', bounds: question }]
    case 'choice':
      return question.other ? [otherField(key, question.other)] : []
    case 'date':
    case 'time':
      return []
    default:
      return question satisfies never
  }
}

function rowFields(key: string, number: number, question: Extract<Question, { row: string }>): readonly TextField[] {
  const asked = Object.entries(question.questions)
  const row = question.row.toLowerCase()
  // What is required of the first rows is required of them however blank they are.
  const isRequired = !question.optional && (question.kind === 'openRows' || number <= question.required)
  return asked.flatMap(([field, one]) => {
    const missing = asked.length === 1 ? `Enter ${row} ${number}` : `Enter ${one.noun} for ${row} ${number}`
    const place = isRequired ? {} : { row: `${key}.${number}.` }
    return valueFields(`${key}.${number}.${field}`, one, { missing, ...place })
  })
}

function fieldsIn([key, question]: readonly [string, Question]): readonly TextField[] {
  switch (question.kind) {
    case 'choices':
      return question.other ? [otherField(key, question.other)] : []
    case 'ratingGrid': {
      const { comment } = question
      if (comment === undefined) return []
      const words = { kind: 'longText', noun: comment, missing: '', optional: true } as const
      return question.rows.map((row) => ({ ...words, key: `${key}.${row.key}.comment` }))
    }
    case 'fixedRows':
      return Array.from({ length: question.count }, (_, index) => rowFields(key, index + 1, question)).flat()
    case 'openRows':
      return rowFields(key, 1, question)
    case 'signature': {
      const missing = 'Type your full name to sign'
      return [{ key: `${key}.name`, kind: 'text', noun: 'your name', missing, optional: false }]
    }
    case 'attachment':
    case 'statement':
      return []
    default:
      return valueFields(key, question)
  }
}

/** Of open-ended rows the first: the others are asked the same. */
export function textFieldsOf(form: Form): readonly TextField[] {
  return sentQuestionsOf(form).flatMap(fieldsIn)
}

/** What the field takes without a word. */
export function plainValue({ kind, key, bounds }: TextField): string {
  switch (kind) {
    case 'email':
      return `${key.replaceAll('.', '-')}@example.gov`
    case 'phone':
      return '614-555-0142'
    case 'number':
      return String(bounds?.least)
    default:
      return 'Plain words'
  }
}

/** What has to stand beside typed words for them to be asked for: the ticks and dates of their question. */
function besideWords([key, question]: readonly [string, Question]): readonly Pair[] {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return question.other ? [[key, 'other']] : []
    case 'date':
      return [[key, '2026-11-02']]
    case 'time':
      return [[key, '14:05']]
    case 'signature':
      return [
        [`${key}.date`, '2026-11-02'],
        [`${key}.agreed`, 'yes'],
      ]
    case 'fixedRows':
    case 'openRows': {
      const count = question.kind === 'openRows' ? 1 : question.count
      return Array.from({ length: count }, (_, index) => besideRow(`${key}.${index + 1}`, question.questions)).flat()
    }
    default:
      return []
  }
}

function besideRow(at: string, questions: Readonly<Record<string, RowQuestion>>): readonly Pair[] {
  return Object.entries(questions).flatMap(([field, question]): readonly Pair[] => {
    const [first] = question.kind === 'choice' && !question.other ? question.options : []
    return first ? [[`${at}.${field}`, first.value]] : besideWords([`${at}.${field}`, question])
  })
}

/** The worked example, with something in every field that takes words, and “other” chosen wherever it is offered. */
export function wordsEverywhere(form: Form, example: AnyAnswers): readonly Pair[] {
  const beside = sentQuestionsOf(form).flatMap(besideWords)
  const fields = textFieldsOf(form)
  const single = new Set(beside.filter(([, value]) => value === 'other').map(([key]) => key))
  const several = new Set(sentQuestionsOf(form).flatMap(([key, { kind }]) => (kind === 'choices' ? [key] : [])))
  const open = sentQuestionsOf(form).flatMap(([key, { kind }]) => (kind === 'openRows' ? [`${key}.`] : []))
  const kept = pairsOfAnswers(form, example).filter(
    ([key]) =>
      (several.has(key) || !single.has(key)) && !open.some((one) => key.startsWith(one) && !key.startsWith(`${one}1.`)),
  )
  const has = (key: string, value: string) =>
    kept.some(([one, other]) => one === key && (!several.has(key) || other === value))
  return [
    ...kept,
    ...beside.filter(([key, value]) => !has(key, value)),
    ...fields.filter(({ key }) => !has(key, '')).map((field) => [field.key, plainValue(field)] as const),
  ]
}
