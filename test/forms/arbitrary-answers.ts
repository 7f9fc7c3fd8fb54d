// Any answers a form accepts, as fast-check values, from its definition alone.
import fc from 'fast-check'
import type { AnyAnswer, AnyAnswers, Form } from '../../forms/kit/form.ts'
import { sentQuestionsOf } from '../../forms/kit/form.ts'
import { plainText } from '../../forms/kit/pairs.ts'
import {
  longest,
  type NumberQuestion,
  type Option,
  type Other,
  type Question,
  type Questions,
} from '../../forms/kit/questions.ts'

const character = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  fc.constantFrom('=1+1', ';', '; ', '"', "'", '<', '&', '\n', '\u0007', '_x0041_', '李', '🙂', ' '),
)
const textOf = (most: number) =>
  fc
    .array(character, { minLength: 1, maxLength: 20 })
    .map((parts) => plainText(parts.join('')).trim().slice(0, most))
    .map((text) => plainText(text).trim())
    .filter((text) => text !== '')

const line = textOf(longest.text)
  .map((text) => text.replaceAll('\n', ' ').trim())
  .filter((text) => text !== '')
const story = textOf(longest.longText)
const day = fc
  .date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('2026-11-20T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const time = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
const number = ({ least, most, decimals }: NumberQuestion) =>
  fc
    .integer({ min: least * 10 ** decimals, max: most * 10 ** decimals })
    .map((whole) => Number((whole / 10 ** decimals).toFixed(decimals)) + 0)

function values(question: { options: readonly Option[]; other?: Other }): readonly string[] {
  return [...question.options.map(({ value }) => value), ...(question.other ? ['other'] : [])]
}

function withOther<T extends { chosen: string | readonly string[] }>(
  question: { other?: Other },
  answer: T,
): fc.Arbitrary<T & { other?: string }> {
  return question.other && [answer.chosen].flat().includes('other')
    ? line.map((other) => ({ ...answer, other }))
    : fc.constant(answer)
}

function answers(questions: Questions): fc.Arbitrary<Record<string, AnyAnswer>> {
  const needed = Object.entries(questions).filter(([, question]) => !question.optional && !question.when)
  const model = Object.fromEntries(Object.entries(questions).map(([key, question]) => [key, answer(question)]))
  return fc.record(model, { requiredKeys: needed.map(([key]) => key) })
}

/** Any answer that a question takes, apart from rules across questions. */
function answer(question: Question): fc.Arbitrary<AnyAnswer> {
  switch (question.kind) {
    case 'text':
      return line
    case 'longText':
      return story
    case 'email':
      return fc.emailAddress()
    case 'phone':
      return fc.stringMatching(/^\+?[0-9]{7,12} ?[0-9-]{0,4}$/).map((text) => text.trim())
    case 'number':
      return number(question)
    case 'date':
      return day
    case 'time':
      return time
    case 'choice':
      return fc.constantFrom(...values(question)).chain((chosen) => withOther(question, { chosen }))
    case 'choices':
      return fc
        .subarray([...values(question)], { minLength: 1 })
        .chain((chosen) =>
          fc
            .subarray(question.most ? chosen : [], { maxLength: Math.min(question.most?.upTo ?? 0, chosen.length) })
            .chain((most) => withOther(question, most.length > 0 ? { chosen, most } : { chosen })),
        )
    case 'ratingGrid':
      return fc.record(
        Object.fromEntries(
          question.rows.map((row) => [
            row.key,
            fc.record(
              {
                level: fc.constantFrom(...values({ options: question.levels })),
                ...(question.comment === undefined ? {} : { comment: story }),
              },
              { requiredKeys: ['level'] },
            ),
          ]),
        ),
      )
    case 'fixedRows':
      return fc.array(answers(question.questions), {
        minLength: question.required,
        maxLength: question.count,
      }) as fc.Arbitrary<AnyAnswer>
    case 'openRows':
      return fc.array(answers(question.questions), {
        minLength: 1,
        maxLength: question.atMost,
      }) as fc.Arbitrary<AnyAnswer>
    case 'signature':
      return fc.record({ name: line, date: day })
    case 'attachment':
      return fc.record({
        name: line.map((text) => text.replace(/[\n/\\]/g, '_')),
        sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
      })
    case 'statement':
      return fc.constant(true)
    default:
      return question satisfies never
  }
}

/** Any answers to a whole form, apart from conditions and rules across questions. */
export function answersTo(form: Form): fc.Arbitrary<AnyAnswers> {
  return answers(
    Object.fromEntries(
      sentQuestionsOf(form).filter(([, question]) => question.kind !== 'statement' || question.agree !== undefined),
    ),
  )
}
