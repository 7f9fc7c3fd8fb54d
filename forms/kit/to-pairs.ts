// Answers back to the pairs that a page would send for them; `check` undoes it.
import { type Answered, answered } from './answered.ts'
import type { AnyAnswer, AnyAnswers, Form, RowAnswer } from './form.ts'
import { sentQuestionsOf } from './form.ts'
import { filePairValue, type Pair } from './pairs.ts'
import type { Question, RowQuestion } from './questions.ts'

/** Every pair of a form's answers, in the form's order. */
export function pairsOfAnswers(form: Form, answers: AnyAnswers): readonly Pair[] {
  return sentQuestionsOf(form).flatMap(([key, question]) => {
    const answer = answers[key]
    return answer === undefined ? [] : pairsOfAnswer(key, question, answer)
  })
}

type Chosen = {
  readonly chosen: string | readonly string[]
  readonly other?: string
  readonly most?: readonly string[]
}

function choicePairs(key: string, { chosen, other, most }: Chosen): readonly Pair[] {
  return [
    ...[chosen].flat().map((value) => [key, value] as const),
    ...(most ?? []).map((value) => [`${key}.most`, value] as const),
    ...(other === undefined ? [] : [[`${key}.other`, other] as const]),
  ]
}

function gridPairs(key: string, { answer }: Extract<Answered, { kind: 'ratingGrid' }>): readonly Pair[] {
  return Object.entries(answer).flatMap(([row, given]): Pair[] => [
    ...(given?.level === undefined ? [] : [[`${key}.${row}`, given.level] as const]),
    ...(given?.comment === undefined ? [] : [[`${key}.${row}.comment`, given.comment] as const]),
  ])
}

function rowPairs(
  key: string,
  questions: Readonly<Record<string, RowQuestion>>,
  rows: readonly RowAnswer[],
): readonly Pair[] {
  return rows.flatMap((row, index) =>
    Object.entries(questions).flatMap(([field, question]) => {
      const answer = row[field]
      return answer === undefined ? [] : pairsOfAnswer(`${key}.${index + 1}.${field}`, question, answer)
    }),
  )
}

function pairsOfAnswer(key: string, question: Question, answer: AnyAnswer): readonly Pair[] {
  const given = answered(question, answer)
  switch (given.kind) {
    case 'text':
    case 'longText':
    case 'email':
    case 'phone':
    case 'date':
    case 'time':
      return [[key, given.answer]]
    case 'number':
      return [[key, String(given.answer)]]
    case 'choice':
    case 'choices':
      return choicePairs(key, given.answer)
    case 'ratingGrid':
      return gridPairs(key, given)
    case 'fixedRows':
    case 'openRows':
      return rowPairs(key, given.question.questions, given.answer as readonly RowAnswer[])
    case 'signature':
      return [
        [`${key}.name`, given.answer.name],
        [`${key}.date`, given.answer.date],
        [`${key}.agreed`, 'yes'],
      ]
    case 'attachment':
      return [[key, filePairValue(given.answer.sha256, given.answer.name)]]
    case 'statement':
      return [[key, 'yes']]
    default:
      return given satisfies never
  }
}
