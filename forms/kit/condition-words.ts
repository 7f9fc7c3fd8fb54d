// A condition in words, for paper and for pages on which no script shows and hides.
import { type Form, questionsOf } from './form.ts'
import type { Condition, Option, Other, Question } from './questions.ts'
import type { Language } from './words.ts'

const english = {
  ticked: (option: string) => `you ticked “${option}”`,
  chose: (option: string, question: string) => `you chose “${option}” under “${question}”`,
  choseAny: (options: readonly string[], question: string) =>
    `you chose ${options.map((option) => `“${option}”`).join(' or ')} under “${question}”`,
  choseNot: (option: string, question: string) => `you did not choose “${option}” under “${question}”`,
  answered: (question: string) => `you answered “${question}”`,
  all: (conditions: readonly string[]) => conditions.join(' and '),
  any: (conditions: readonly string[]) => conditions.join(' or '),
  not: (condition: string) => `it is not so that ${condition}`,
} as const

const byLanguage: Readonly<Record<Language, typeof english>> = { en: english }

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

/** Several options of one question are said in one breath. */
function anyWords(form: Form, conditions: readonly Condition[], language: Language): string {
  const say = byLanguage[language]
  const chosen = conditions.flatMap((one) => ('is' in one ? [one] : []))
  const [first] = chosen
  const isOne =
    first && chosen.length === conditions.length && chosen.every(({ question }) => question === first.question)
  if (!isOne) return say.any(conditions.map((one) => conditionWords(form, one, language)))
  const named = namedBy(form, first.question)
  return say.choseAny(
    chosen.map(({ is }) => optionLabel(named, is)),
    named.label,
  )
}

function notWords(form: Form, condition: Condition, language: Language): string {
  const say = byLanguage[language]
  if (!('is' in condition)) return say.not(conditionWords(form, condition, language))
  const named = namedBy(form, condition.question)
  return say.choseNot(optionLabel(named, condition.is), named.label)
}

/**
 * A condition as the end of a sentence that begins with “only if”.
 *
 * @example conditionWords(form, { question: 'skills', includes: 'training' }, 'en') // 'you ticked “Training others”'
 */
export function conditionWords(form: Form, condition: Condition, language: Language): string {
  const say = byLanguage[language]
  if ('all' in condition) return say.all(condition.all.map((one) => conditionWords(form, one, language)))
  if ('any' in condition) return anyWords(form, condition.any, language)
  if ('not' in condition) return notWords(form, condition.not, language)
  const named = namedBy(form, condition.question)
  if ('answered' in condition) return say.answered(named.label)
  if ('includes' in condition) return say.ticked(optionLabel(named, condition.includes))
  return say.chose(optionLabel(named, condition.is), named.label)
}
