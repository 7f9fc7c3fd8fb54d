// How wrong facts are told: each key, what was expected there, what was found.
import type { z } from 'zod'

/** The facts in `src/program.ts` can't be used as they stand; the message names each key, what was expected and what was found. */
export class ProgramFactsError extends Error {
  override readonly name = 'ProgramFactsError'
  /** One line for each fact. */
  readonly complaints: readonly string[]

  constructor(complaints: readonly string[]) {
    super(
      `The program's facts in src/program.ts can't be used yet:\n${complaints.join('\n')}\nMend them and build again. Nothing was published.`,
    )
    this.complaints = complaints
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input)
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (key, part) => (typeof part === 'number' ? `${key}[${part}]` : key ? `${key}.${String(part)}` : String(part)),
    '',
  )
}

function complaint(issue: z.core.$ZodIssue, input: unknown): string {
  if (issue.code === 'unrecognized_keys')
    return `  ${keyOf([...issue.path, issue.keys[0] ?? ''])}: no such fact; check the spelling or take it out`
  const found = valueAt(input, issue.path)
  return `  ${keyOf(issue.path)}: expected ${issue.message}, found ${found === undefined ? 'nothing' : JSON.stringify(found)}`
}

/** @param input what was checked, to say what was found */
export function factsProblem(issues: readonly z.core.$ZodIssue[], input: unknown): ProgramFactsError {
  return new ProgramFactsError(issues.map((issue) => complaint(issue, input)))
}
