// Audiences that an agency changed, put into the forms before anything else reads them.
import type { Audience } from './audience.ts'
import { keysIn } from './conditions.ts'
import { type Form, questionsOf, type Rule } from './form.ts'
import type { Question, Questions } from './questions.ts'

/** By form id and question key: `{ 'mentor-evaluation.noteToMentor': 'program' }`. */
export type AudienceChanges = Readonly<Record<string, Audience>>

/** A change that can't be made; the message says which, why, and what to do. */
class AudienceChangeError extends Error {
  override readonly name = 'AudienceChangeError'
}

/**
 * The form with those of the changes that name one of its questions, and what was changed, for its page to say.
 * The fields of a row go along with their question.
 * @throws AudienceChangeError
 */
export function withAudiences<F extends Form>(form: F, changes: AudienceChanges): F {
  const changed = questionsOf(form).flatMap(([key, question]) => {
    const to = changes[`${form.id}.${key}`]
    return to === undefined || to === question.audience
      ? []
      : [{ key, label: question.label, from: question.audience, to }]
  })
  if (changed.length === 0) return form
  const sections = form.sections.map((section) => ({
    ...section,
    questions: changedIn(form, section.questions, changes),
  }))
  const result = { ...form, sections, changedAudiences: changed }
  for (const { key, to } of changed) if (to === 'pair') assertSendable(result, key)
  return result
}

function changedIn(form: Form, questions: Questions, changes: AudienceChanges): Questions {
  const entries = Object.entries(questions).map(([key, question]) => {
    const to = changes[`${form.id}.${key}`]
    return [key, to === undefined ? question : readBy(question, to)]
  })
  return Object.fromEntries(entries)
}

function readBy(question: Question, audience: Audience): Question {
  if (!('questions' in question)) return { ...question, audience }
  const fields = Object.entries(question.questions).map(([field, asked]) => [field, { ...asked, audience }])
  return { ...question, audience, questions: Object.fromEntries(fields) }
}

/** What stays with the pair is not sent, so nothing that is sent may rest on it. */
function assertSendable(form: Form, key: string): void {
  const name = `“${form.id}.${key}”`
  const isNamed = (one: string) => one === key || one.startsWith(`${key}.`)
  if (form.nameOf === key)
    throw new AudienceChangeError(
      `forms/agency.ts: ${name} can’t stay with the pair, since its answer names the row in the spreadsheet. Take it out of audiences and build again.`,
    )
  const sent = questionsOf(form).filter(([, { audience }]) => audience !== 'pair')
  const dependent = sent.find(([, { when }]) => when && keysIn(when).some(isNamed))?.[0]
  if (dependent)
    throw new AudienceChangeError(
      `forms/agency.ts: ${name} can’t stay with the pair, since “${form.id}.${dependent}” depends on its answer and is sent. Change that one too, or take ${name} out of audiences, and build again.`,
    )
  if (form.rules.flatMap(namedIn).some(isNamed))
    throw new AudienceChangeError(
      `forms/agency.ts: ${name} can’t stay with the pair, since a rule of the form compares its answer. Take it out of audiences and build again.`,
    )
}

function namedIn(rule: Rule): readonly string[] {
  return rule.kind === 'atLeastOne' ? rule.of : [rule.first, rule.second]
}

/** @throws AudienceChangeError where a change names no question of any form */
export function assertNamesQuestions(forms: readonly Form[], changes: AudienceChanges): void {
  const known = new Set(forms.flatMap((form) => questionsOf(form).map(([key]) => `${form.id}.${key}`)))
  const unknown = Object.keys(changes).find((name) => !known.has(name))
  if (unknown !== undefined)
    throw new AudienceChangeError(
      `forms/agency.ts: audiences names “${unknown}”, and no form has such a question. Write the form’s id, a dot and the question’s key, such as “mentor-evaluation.noteToMentor”, and build again.`,
    )
}
