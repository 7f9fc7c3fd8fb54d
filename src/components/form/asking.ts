// What every form component is given besides its question.
import type { Audience } from '../../../forms/kit/audience.ts'
import { applies, sentOf } from '../../../forms/kit/conditions.ts'
import type { Form, Section } from '../../../forms/kit/form.ts'
import type { Condition, Question } from '../../../forms/kit/questions.ts'
import type { Language, Words } from '../../../forms/kit/words.ts'
import { words } from '../../../forms/kit/words.ts'
import type { Program } from '../../program-facts.ts'
import { type PageWords, pageWords } from './page-words.ts'

export interface Asking {
  readonly form: Form
  readonly language: Language
  readonly workbooks: Program['workbooks']
  readonly say: Words
  readonly page: PageWords
}

export function askingOf(form: Form, language: Language, workbooks: Program['workbooks']): Asking {
  return { form, language, workbooks, say: words(language), page: pageWords(language) }
}

/** What stands around a control, whatever its kind. */
export interface Around {
  readonly asking: Asking
  /** The wire key: the name of the control and the anchor of its message. */
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly optional?: boolean | undefined
  /** Said beside the question where the section does not say it for all. */
  readonly audience?: Audience | undefined
  readonly when?: Condition | undefined
}

/**
 * When a blank answer is refused: whatever else was answered; as soon as the question's condition holds; as soon as
 * anything in its row is filled in; never. HTML can require the first alone, the script sees to the others.
 */
export type Need = 'always' | 'when shown' | 'with its row' | 'never'

export function needOf(question: Question): Need {
  if (question.optional || question.audience === 'pair') return 'never'
  return question.when === undefined ? 'always' : 'when shown'
}

/** What stays with the pair has no name, and so no browser sends it; scripts find it by its key all the same. */
export function named(key: string, audience: Audience) {
  return audience === 'pair' ? { 'data-key': key } : { name: key }
}

export function needAttributes(need: Need) {
  return {
    required: need === 'always',
    'data-need': need === 'when shown' || need === 'with its row' ? need : undefined,
  }
}

/**
 * What depends on other answers. Left out of sight from the first where a script will hide it as long as nothing is
 * answered.
 */
export function depending(when: Condition | undefined) {
  if (when === undefined) return {}
  const later = applies(when, sentOf([])) ? undefined : ''
  return { 'data-applies': JSON.stringify(when), 'x-effect': 'follow($el)', 'data-later': later }
}

/** When a section is there at all: as soon as one of its questions is, where all of them depend on other answers. */
export function conditionOf({ questions }: Section): Condition | undefined {
  const conditions = Object.values(questions).map(({ when }) => when)
  return conditions.every((when) => when !== undefined) ? { any: conditions } : undefined
}

/** Ids of what describes the control: its hint where there is one, and its message. */
export function describedBy(name: string, hint: string | undefined): string {
  return hint === undefined ? `${name}-message` : `${name}-hint ${name}-message`
}
