// Reading one value from the pairs that were sent, and saying what has to be mended.
import type { Sent } from './conditions.ts'
import type { Words } from './words.ts'

/** Something to mend, beside the control that is called `key`. */
export interface Problem {
  readonly key: string
  readonly message: string
}

/** What reading needs to know besides the question. */
export interface Reading {
  readonly sent: Sent
  readonly say: Words
  /** Whether a blank answer is a problem. */
  readonly required: boolean
  /** `2026-11-24`: nobody signs later than this. */
  readonly today: string
  /** Called for whatever has to be mended. */
  readonly problem: (key: string, message: string) => void
}

type Schema = { safeParse(value: string): SafeParsed }
type SafeParsed =
  | { success: true; data: string | number }
  | { success: false; error: { issues: readonly { message: string }[] } }

/** The value under a key, or `undefined` where it is blank or wrong; what is wrong is reported. */
export function one(key: string, noun: string, schema: Schema, reading: Reading): string | number | undefined {
  const [value, second] = reading.sent.values(key)
  if (value === undefined) return undefined
  if (second !== undefined) return wrong(key, reading.say.onlyOne(noun), reading)
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  return wrong(key, parsed.error.issues[0]?.message ?? '', reading)
}

export function text(key: string, noun: string, schema: Schema, reading: Reading): string | undefined {
  const value = one(key, noun, schema, reading)
  return value === undefined ? undefined : String(value)
}

/** Reports what has to be mended, and answers with nothing. */
export function wrong(key: string, message: string, reading: Reading): undefined {
  reading.problem(key, message)
}

/** A blank answer, reported where one is required. */
export function blank(key: string, message: string, reading: Reading): undefined {
  if (reading.required) reading.problem(key, message)
  return undefined
}

export function isBlank(key: string, reading: Reading): boolean {
  return reading.sent.values(key).length === 0
}
