// Asking in a terminal.
import * as terminal from '@clack/prompts'
import { CommandProblem } from '../command.ts'
import { complaintAbout, readAs, type Typed } from './answers.ts'
import { type Field, questions } from './questions.ts'

/** @throws CommandProblem where the person stops */
function answered<T>(answer: T | symbol): T {
  if (typeof answer === 'symbol') throw new CommandProblem('Stopped. Nothing was written.')
  return answer
}

/**
 * Asks what was not given yet.
 *
 * @param start what each field starts with
 */
export async function askFor(given: Typed, start: Typed): Promise<Typed> {
  let answers = given
  for (const [index, { title, fields }] of questions.entries()) {
    const open = fields.filter(({ key }) => given[key] === undefined)
    if (open.length > 0) terminal.log.step(`${index + 1} of ${questions.length} – ${title}`)
    for (const field of open) {
      const typed = await ask(field, start[field.key], answers)
      answers = { ...answers, [field.key]: readAs(field.key, typed) }
    }
  }
  return answers
}

async function ask(
  { key, label, example, choices }: Field,
  start: string | number | undefined,
  earlier: Typed,
): Promise<string> {
  if (choices)
    return answered<string>(
      await terminal.select({ message: label, options: [...choices], initialValue: String(start ?? example) }),
    )
  const typed = await terminal.text({
    message: label,
    placeholder: example,
    initialValue: String(start ?? ''),
    validate: (text = '') => complaintAbout(key, text, earlier),
  })
  return answered<string>(typed)
}

export async function confirmed(message: string): Promise<boolean> {
  return answered<boolean>(await terminal.confirm({ message, initialValue: false }))
}
