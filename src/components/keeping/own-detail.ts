// Which questions ask for a person's own details, told when the site is built.
import type { Question } from '../../../forms/kit/questions.ts'

/** Asked in several forms, though HTML has no word for them. */
const withoutToken = ['unit', 'location', 'phoneExtension', 'supervisorName', 'supervisorEmail']

/**
 * What the question asks for, in the words of HTML's autocomplete where there is one: `name` is the name of whoever
 * fills in the form, whatever the key. Nothing for rows and signatures: a signature is typed by hand.
 */
export function ownDetail(key: string, question: Question): string | undefined {
  if (key.includes('.') || question.audience === 'pair') return undefined
  if ('autocomplete' in question && question.autocomplete !== undefined) return question.autocomplete
  return withoutToken.includes(key) ? key : undefined
}
