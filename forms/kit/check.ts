import { answerOf, namesOf } from './answer.ts'
import { applies, type Sent, sentOf } from './conditions.ts'
import { type AnyAnswer, type AnyAnswers, type Form, type Rule, sentQuestionsOf } from './form.ts'
import type { Pair } from './pairs.ts'
import type { Problem } from './reading.ts'
import { type Language, words } from './words.ts'

export type Checked =
  | { readonly ok: true; readonly answers: AnyAnswers }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Turns what was sent into answers, or says everything that has to be mended, in the form's order.
 * A name that the form does not know is a problem too: nothing is dropped silently.
 *
 * @param today the date in the agency's time zone, `2026-11-24`
 */
export function check(form: Form, language: Language, pairs: readonly Pair[], today: string): Checked {
  const sent = sentOf(pairs)
  const say = words(language)
  const problems: Problem[] = []
  const problem = (key: string, message: string) => void problems.push({ key, message })
  const answers: Record<string, AnyAnswer> = {}
  for (const [key, question] of sentQuestionsOf(form)) {
    const required = !question.optional && (question.when === undefined || applies(question.when, sent))
    const answer = answerOf(key, question, { sent, say, required, today, problem })
    if (answer !== undefined) answers[key] = answer
  }
  for (const rule of form.rules) checkRule(rule, sent, answers, problem)
  for (const key of unknownKeys(form, pairs)) problem(key, say.unknown(key))
  return problems.length === 0 ? { ok: true, answers } : { ok: false, problems }
}

function checkRule(rule: Rule, sent: Sent, answers: AnyAnswers, problem: (key: string, message: string) => void): void {
  switch (rule.kind) {
    case 'different':
      if (sameWords(answers[rule.first], answers[rule.second])) problem(rule.second, rule.message)
      return
    case 'ordered':
      if (comesBefore(answers[rule.second], answers[rule.first])) problem(rule.second, rule.message)
      return
    case 'atLeastOne':
      if (rule.of.every((key) => sent.under(key).length === 0)) problem(rule.of[0] ?? '', rule.message)
      return
    default:
      rule satisfies never
  }
}

function sameWords(first: AnyAnswer | undefined, second: AnyAnswer | undefined): boolean {
  return typeof first === 'string' && typeof second === 'string' && first.toLowerCase() === second.toLowerCase()
}

/** Dates and times compare as text: both are written from the largest unit to the smallest. */
function comesBefore(one: AnyAnswer | undefined, other: AnyAnswer | undefined): boolean {
  return (
    (typeof one === 'string' && typeof other === 'string' && one < other) ||
    (typeof one === 'number' && typeof other === 'number' && one < other)
  )
}

function unknownKeys(form: Form, pairs: readonly Pair[]): readonly string[] {
  const known = new Set(sentQuestionsOf(form).flatMap(([key, question]) => namesOf(key, question)))
  const keys = new Set(pairs.filter(([, value]) => value.trim() !== '').map(([key]) => key))
  return [...keys].filter((key) => !known.has(key) && !known.has(key.replace(/\.[1-9]\d{0,3}\./, '.*.')))
}
