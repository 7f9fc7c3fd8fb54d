// Answers that come with the command: in a file, or one by one.
import { readFileSync } from 'node:fs'
import { CommandProblem } from '../command.ts'
import { keys, readAs, type Typed } from './answers.ts'
import { flagOf } from './questions.ts'

/** An option for each answer. */
export const answerOptions = Object.fromEntries(
  keys.map((key): [string, { readonly type: 'string' }] => [flagOf(key), { type: 'string' }]),
)

/**
 * What was said in the command itself, before anything is asked; an answer of its own comes before one in the file.
 *
 * @throws CommandProblem where the file can't be read
 */
export function givenBy(options: Readonly<Record<string, string | boolean | undefined>>): Typed {
  const file = options['answers']
  const single = keys.flatMap((key) => {
    const typed = options[flagOf(key)]
    return typeof typed === 'string' ? [[key, readAs(key, typed)]] : []
  })
  return { ...(typeof file === 'string' ? answersInFile(file) : {}), ...Object.fromEntries(single) }
}

function answersInFile(name: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(readFileSync(name, 'utf8'))
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed }
  } catch (error) {
    const why = error instanceof Error ? error.message : error
    throw new CommandProblem(`${name} can’t be read: ${why}. Nothing was written.`, { cause: error })
  }
  throw new CommandProblem(`${name} has to hold one JSON object, such as { "name": "…" }. Nothing was written.`)
}
