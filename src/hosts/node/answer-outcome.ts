// The outcome of a post as JSON for a script, or as the form's page for a browser without one.
import { randomBytes } from 'node:crypto'
import { newId } from '../../../forms/kit/ids.ts'
import { isReference, referenceOf } from '../../../forms/kit/pairs.ts'
import type { Problem } from '../../../forms/kit/reading.ts'
import type { Language } from '../../../forms/kit/words.ts'
import { type Answer, jsonAnswer, pageAnswer } from './answers.ts'
import { type Filling, fillPage, refusalPage } from './fill-page.ts'
import { ValueWithoutControl } from './page-controls.ts'
import type { Post } from './read-post.ts'
import { Refusal } from './refusal.ts'
import { sentences } from './sentences.ts'
import type { Outcome } from './submit.ts'
import { thanksPage } from './thanks-page.ts'

/** What is not taken now, though nothing in it has to be mended. */
type TurnedAway = Extract<Outcome, { readonly kind: 'not saved' | 'not yet' | 'too many' }>

export function answerForScript(outcome: Outcome): Answer {
  switch (outcome.kind) {
    case 'kept': {
      const { id, reference, digest, received, late } = outcome
      return jsonAnswer(201, { id, reference, digest, received, late })
    }
    case 'problems': {
      const { status, post, problems } = outcome
      return jsonAnswer(status, { error: sentences(post.language).notAccepted, problems })
    }
    case 'other':
      return jsonAnswer(409, { error: sentences(outcome.post.language).otherAnswers(outcome.reference) })
    default: {
      const { status, message, headers } = refusalFor(outcome)
      return jsonAnswer(status, { error: message }, headers)
    }
  }
}

/** @param page the form's built page */
export function answerForBrowser(outcome: Outcome, page: string): Answer {
  switch (outcome.kind) {
    case 'kept':
      return pageAnswer(201, thanksPage(page, { ...outcome.post, ...outcome }))
    case 'problems':
      return pageAnswer(outcome.status, pageAgain(page, outcome.post, outcome.problems))
    case 'other': {
      const message = sentences(outcome.post.language).otherAnswersOnPage(outcome.reference)
      const post = { ...outcome.post, id: newId(randomBytes(16)) }
      return pageAnswer(409, pageAgain(page, post, [{ key: '', message }]))
    }
    default: {
      const { status, message, headers } = refusalFor(outcome)
      return pageAnswer(status, pageAgain(page, outcome.post, [{ key: '', message }]), headers)
    }
  }
}

function refusalFor(outcome: TurnedAway): Refusal {
  const say = sentences(outcome.post.language)
  switch (outcome.kind) {
    case 'not saved':
      return new Refusal(503, say.notSaved, { 'Retry-After': '60' })
    case 'not yet':
      return new Refusal(403, say.notYet(outcome.opens))
    case 'too many':
      return new Refusal(429, say.tooMany, { 'Retry-After': String(outcome.seconds) })
    default:
      return outcome satisfies never
  }
}

/** Everything typed, what is wrong, and which files have to be chosen again, since a page can't hold them. */
function pageAgain(page: string, post: Post, problems: readonly Problem[]): string {
  const say = sentences(post.language)
  const { pairs, ...hidden } = post
  const already = new Set(problems.map(({ key }) => key))
  const chooseAgain = post.files
    .filter(({ key }) => !already.has(key))
    .map(({ key, name }) => ({ key, message: say.chooseAgain(name) }))
  return filledOrRefused(page, { ...hidden, values: pairs, problems: [...problems, ...chooseAgain] }, post.language)
}

/** A page that no longer has a place for everything that was typed is not filled by half: it says to go back. */
function filledOrRefused(page: string, filling: Filling, language: Language): string {
  try {
    return fillPage(page, filling, language)
  } catch (error) {
    if (!(error instanceof ValueWithoutControl)) throw error
    const messages = (filling.problems ?? []).map(({ message }) => message)
    return refusalPage(page, [...messages, sentences(language).goBack], language)
  }
}

/**
 * The form as somebody sees it who corrects what they have sent.
 * @param post what the receipt holds; `replaces` names what is corrected
 */
export function correctionPage(page: string, { language, pairs, replaces = '' }: Post, opened: string): string {
  const say = sentences(language)
  const reference = isReference(replaces) ? replaces : referenceOf(replaces)
  const notice = { title: say.correcting, text: say.correctingHow(reference) }
  return filledOrRefused(page, { id: newId(randomBytes(16)), opened, replaces, values: pairs, notice }, language)
}
