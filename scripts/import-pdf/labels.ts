// A wire key as the person knows it who filled in the form.
import { type Form, questionsOf } from '../../forms/kit/form.ts'
import type { Question } from '../../forms/kit/questions.ts'

/** @example labelOf(agreement, 'goals.2.measurement') // 'Goal 2: How you will measure it' */
export function labelOf(form: Form, key: string): string {
  const [at, question] = questionsOf(form).find(([one]) => key === one || key.startsWith(`${one}.`)) ?? []
  if (at === undefined || question === undefined) return key
  const rest = key.slice(at.length + 1).split('.')
  return partOf(question, rest) ?? question.label
}

function partOf(question: Question, [first = '', second = '']: readonly string[]): string | undefined {
  if (question.kind === 'ratingGrid') {
    const row = question.rows.find((one) => one.key === first)
    return row && `${question.label}: ${row.label}`
  }
  if (!('questions' in question)) return undefined
  const asked = question.questions[second]
  return asked && `${question.row} ${first}: ${asked.label}`
}
