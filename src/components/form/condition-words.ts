import { type Form, questionsOf } from '../../../forms/kit/form.ts'
import type { Condition, Option, Other, Question } from '../../../forms/kit/questions.ts'
import type { PageWords } from './page-words.ts'

/** What a condition may name: a question, or one field of a row. */
interface Named {
  readonly label: string
  readonly options?: readonly Option[]
  readonly other?: Other
}

/** A field of a row, called as the page calls it: `goals.2.measurement`, `ratings.humor`. */
function partOf(question: Question, row = '', field = ''): Named | undefined {
  switch (question.kind) {
    case 'fixedRows':
    case 'openRows': {
      const asked = question.questions[field]
      return asked && { ...asked, label: `${question.row} ${row}: ${asked.label}` }
    }
    case 'ratingGrid': {
      const rated = question.rows.find(({ key }) => key === row)
      return rated && { label: rated.label, options: question.levels }
    }
    default:
      return undefined
  }
}

function namedBy(form: Form, key: string): Named {
  const [first = '', row, field] = key.split('.')
  const question = questionsOf(form).find(([one]) => one === first)?.[1]
  const named = row === undefined ? question : question && partOf(question, row, field)
  if (named === undefined) throw new Error(`The form ${form.id} has a condition on “${key}”, and no such question.`)
  return named
}

function optionLabel({ options = [], other }: Named, value: string): string {
  if (value === 'other' && other) return other.label
  return options.find((option) => option.value === value)?.label ?? value
}

/**
 * A condition in words, for pages on which no script shows and hides.
 *
 * @example conditionWords(form, { question: 'skills', includes: 'training' }, say) // 'you ticked “Training others”'
 */
export function conditionWords(form: Form, condition: Condition, say: PageWords): string {
  if ('all' in condition) return say.all(condition.all.map((one) => conditionWords(form, one, say)))
  if ('any' in condition) return say.any(condition.any.map((one) => conditionWords(form, one, say)))
  if ('not' in condition) return say.not(conditionWords(form, condition.not, say))
  const named = namedBy(form, condition.question)
  if ('answered' in condition) return say.answered(named.label)
  if ('includes' in condition) return say.ticked(optionLabel(named, condition.includes))
  return say.chose(optionLabel(named, condition.is), named.label)
}
