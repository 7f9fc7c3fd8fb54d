// What may not change in a form without a new version: keys, kinds, options and conditions.
import { type Form, questionsOf } from './form.ts'
import { digestOf } from './pairs.ts'
import type { Question } from './questions.ts'

function valuesOf(question: Question): readonly string[] {
  const options = question.kind === 'ratingGrid' ? question.levels : 'options' in question ? question.options : []
  return options.map(({ value }) => value)
}

function shapeOfQuestion(key: string, question: Question): unknown {
  return [
    key,
    question.kind,
    question.optional ?? false,
    question.when ?? null,
    valuesOf(question),
    'questions' in question
      ? Object.entries(question.questions).map(([field, one]) => shapeOfQuestion(field, one))
      : null,
    'rows' in question ? question.rows.map((row) => row.key) : null,
    'count' in question ? question.count : null,
  ]
}

/** A digest of it, 16 hex digits: two forms with equal shapes understand each other's answers. */
export function shapeOf(form: Form): string {
  const questions = questionsOf(form).map(([key, question]) => shapeOfQuestion(key, question))
  return digestOf(form.id, [['shape', JSON.stringify(questions)]]).slice(0, 16)
}
