// Rules across questions, as the browser sees them; `check` has the last word.
import { type Sent, sentOf } from '../../../forms/kit/conditions.ts'
import type { Rule } from '../../../forms/kit/form.ts'
import type { Pair } from '../../../forms/kit/pairs.ts'
import type { Problem } from '../../../forms/kit/reading.ts'

const firstValue = (sent: Sent, key: string) => sent.values(key)[0]?.trim()

function comesBefore(one: string, other: string): boolean {
  const [first, second] = [Number(one), Number(other)]
  return Number.isNaN(first) || Number.isNaN(second) ? one < other : first < second
}

function isBroken(rule: Rule, sent: Sent): boolean {
  if (rule.kind === 'atLeastOne') return rule.of.every((key) => sent.under(key).length === 0)
  const first = firstValue(sent, rule.first)
  const second = firstValue(sent, rule.second)
  if (first === undefined || second === undefined) return false
  return rule.kind === 'different' ? first.toLowerCase() === second.toLowerCase() : comesBefore(second, first)
}

export function brokenRules(rules: readonly Rule[], pairs: readonly Pair[]): readonly Problem[] {
  const sent = sentOf(pairs)
  return rules
    .filter((rule) => isBroken(rule, sent))
    .map((rule) => ({ key: rule.kind === 'atLeastOne' ? (rule.of[0] ?? '') : rule.second, message: rule.message }))
}
