// One question's answer from the pairs that were sent for it.
import { choices } from './answer-choices.ts'
import { fixedRows, openRows, single } from './answer-rows.ts'
import type { AnyAnswer, Attachment } from './form.ts'
import type {
  AttachmentQuestion,
  FixedRowsQuestion,
  OpenRowsQuestion,
  Question,
  RatingGridQuestion,
  SignatureQuestion,
} from './questions.ts'
import { blank, isBlank, type Reading, text, wrong } from './reading.ts'
import { schemas } from './schema.ts'

function ratingGrid(key: string, question: RatingGridQuestion, reading: Reading): AnyAnswer | undefined {
  const rows = question.rows.flatMap((row) => {
    const at = `${key}.${row.key}`
    const level = text(
      at,
      row.label,
      schemas.option(
        question.levels.map(({ value }) => value),
        question.noun,
        reading.say,
      ),
      reading,
    )
    if (level === undefined && isBlank(at, reading))
      blank(at, reading.say.missing({ ...question, noun: `“${row.label}”` }), reading)
    const comment =
      question.comment === undefined
        ? undefined
        : text(`${at}.comment`, question.comment, schemas.longText(question.comment, reading.say), reading)
    if (level === undefined && comment === undefined) return []
    return [[row.key, { ...(level === undefined ? {} : { level }), ...(comment === undefined ? {} : { comment }) }]]
  })
  return rows.length === 0 ? undefined : Object.fromEntries(rows)
}

function signature(key: string, question: SignatureQuestion, reading: Reading): AnyAnswer | undefined {
  if (reading.sent.under(key).length === 0 && !reading.required) return undefined
  const { say } = reading
  const name = text(`${key}.name`, question.noun, schemas.line('your name', say), reading)
  const date = text(`${key}.date`, 'the date you sign', schemas.date({ noun: 'the date you sign' }, say), reading)
  const agreed = reading.sent.values(`${key}.agreed`)[0] === 'yes'
  if (isBlank(`${key}.name`, reading)) reading.problem(`${key}.name`, say.signName)
  if (isBlank(`${key}.date`, reading)) reading.problem(`${key}.date`, say.signDate)
  else if (date !== undefined && date > reading.today)
    reading.problem(`${key}.date`, say.dateInFuture('the date you sign'))
  if (!agreed) reading.problem(`${key}.agreed`, say.signAgree)
  return name === undefined || date === undefined ? undefined : { name, date }
}

/** @example fileOf('sha256:9f86…0a08 résumé.pdf') // { name: 'résumé.pdf', sha256: '9f86…0a08' } */
function fileOf(value: string): Attachment | undefined {
  const parts = /^sha256:([0-9a-f]{64}) ([^\n]{1,200})$/.exec(value)
  return parts?.[1] && parts[2] ? { sha256: parts[1], name: parts[2] } : undefined
}

function attachment(key: string, question: AttachmentQuestion, reading: Reading): AnyAnswer | undefined {
  const [value, second] = reading.sent.values(key)
  if (value === undefined) return blank(key, reading.say.missing(question), reading)
  if (second !== undefined) return wrong(key, reading.say.onlyOne(question.noun), reading)
  return fileOf(value) ?? wrong(key, reading.say.fileMissing(question.noun), reading)
}

/** The answer to one question, typed as its kind says; `undefined` where it is blank or wrong. */
export function answerOf(key: string, question: Question, reading: Reading): AnyAnswer | undefined {
  switch (question.kind) {
    case 'choices':
      return choices(key, question, reading)
    case 'ratingGrid':
      return ratingGrid(key, question, reading)
    case 'fixedRows':
      return fixedRows(key, question, reading)
    case 'openRows':
      return openRows(key, question, reading)
    case 'signature':
      return signature(key, question, reading)
    case 'attachment':
      return attachment(key, question, reading)
    case 'statement':
      if (question.agree === undefined) return undefined
      return reading.sent.values(key)[0] === 'yes' || blank(key, reading.say.missing(question), reading)
    default:
      return single(key, question, reading.say.missing(question), reading)
  }
}

/** Every name under which a question may send something, `*` standing for a row's number. */
export function namesOf(key: string, question: Question): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return [
        key,
        ...(question.other ? [`${key}.other`] : []),
        ...('most' in question && question.most ? [`${key}.most`] : []),
      ]
    case 'ratingGrid':
      return question.rows.flatMap((row) => [
        `${key}.${row.key}`,
        ...(question.comment === undefined ? [] : [`${key}.${row.key}.comment`]),
      ])
    case 'fixedRows':
      return Array.from({ length: question.count }, (_, index) => rowNames(`${key}.${index + 1}`, question)).flat()
    case 'openRows':
      return rowNames(`${key}.*`, question)
    case 'signature':
      return [`${key}.name`, `${key}.date`, `${key}.agreed`]
    case 'statement':
      return question.agree === undefined ? [] : [key]
    default:
      return [key]
  }
}

function rowNames(at: string, question: FixedRowsQuestion | OpenRowsQuestion): readonly string[] {
  return Object.entries(question.questions).flatMap(([field, asked]) => namesOf(`${at}.${field}`, asked))
}
