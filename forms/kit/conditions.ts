// Whether a question applies. No zod: the browser asks this too.
import { compare } from './compare.ts'
import type { Condition } from './questions.ts'

/** What has been answered so far: the values sent under a key, none where there are none. */
export interface Sent {
  values(key: string): readonly string[]
  /** Keys in use that are this key or begin with it and a dot. */
  under(key: string): readonly string[]
}

/** Blank values count as not answered. */
export function sentOf(pairs: Iterable<readonly [key: string, value: string]>): Sent {
  const byKey = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    if (value.trim() !== '') byKey.set(key, [...(byKey.get(key) ?? []), value])
  }
  return {
    values: (key) => byKey.get(key) ?? [],
    under: (key) => [...byKey.keys()].filter((one) => one === key || one.startsWith(`${key}.`)).sort(compare),
  }
}

export function applies(condition: Condition, sent: Sent): boolean {
  if ('all' in condition) return condition.all.every((one) => applies(one, sent))
  if ('any' in condition) return condition.any.some((one) => applies(one, sent))
  if ('not' in condition) return !applies(condition.not, sent)
  if ('answered' in condition) return sent.under(condition.question).length > 0
  if ('includes' in condition) return sent.values(condition.question).includes(condition.includes)
  return sent.values(condition.question)[0] === condition.is
}

/** The keys that a condition names. */
export function keysIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(keysIn)
  if ('any' in condition) return condition.any.flatMap(keysIn)
  return 'not' in condition ? keysIn(condition.not) : [condition.question]
}
