// What happens when the button is pressed.
import type { Rule } from '../../../forms/kit/form.ts'
import { filled } from './choices-state.ts'
import { besideAnswers, filesIn, textPairs } from './controls.ts'
import { isShown, showPart } from './parts.ts'
import { brokenRules } from './rules.ts'
import type { Failure, Outcome, Submission } from './send.ts'
import { clearProblems, showProblems } from './summary.ts'
import { problemsIn } from './validate.ts'

interface Parts {
  readonly form: HTMLFormElement
  readonly summary: HTMLElement
  readonly failure: HTMLElement
  readonly button: HTMLButtonElement
  readonly progress: HTMLElement
}

/** Answers that the server has confirmed. */
export interface Arrived {
  readonly id: string
  readonly reference: string
  readonly late: boolean
}

declare global {
  interface WindowEventMap {
    /** What waited on this device has arrived, now or before. */
    arrived: CustomEvent<Arrived>
    /** What waited under this id was deleted. */
    'let-go': CustomEvent<string>
    /** Someone wants to mend what waits under this id. */
    mend: CustomEvent<string>
  }
}

type Failed = Extract<Outcome, { kind: 'failed' }>

/** What of the page would be sent under this id. */
function submissionOf(form: HTMLFormElement, id: string): Submission {
  const { form: formId = '' } = form.dataset
  const fields = { beside: besideAnswers(form), pairs: textPairs(form), files: filesIn(form) }
  return { address: form.action, form: formId, id, ...fields }
}

/** Whatever else was answered, the network may be gone before the sending part of the script is loaded. */
async function sendIt(submission: Submission): Promise<Outcome> {
  const loaded = await import('./send.ts').catch(() => undefined)
  return loaded ? loaded.send(submission) : { kind: 'failed', failure: 'offline', reference: '' }
}

/** What may pass by itself is worth waiting for. */
function mayPass(failure: Failure): boolean {
  return failure === 'offline' || failure === 'busy' || failure === 'unconfirmed'
}

function offerToKeep({ failure }: Parts, offered: boolean): void {
  const offer = failure.querySelector<HTMLElement>('[data-keep]')
  if (offer) offer.hidden = !offered
}

function showFailure(parts: Parts, { failure: reason, reference, said }: Failed): void {
  const { failure } = parts
  const { notSent, unsure, kept } = failure.dataset
  const heading = failure.querySelector('h2')
  const text = failure.querySelector('p')
  if (heading) heading.textContent = (reason === 'unconfirmed' || reason === 'offline' ? unsure : notSent) ?? ''
  if (text) text.textContent = `${said ?? filled(failure.dataset[reason], { reference })} ${kept}`
  offerToKeep(parts, mayPass(reason))
  failure.hidden = false
  failure.focus()
  failure.scrollIntoView({ block: 'center' })
}

function showSent({ reference, late }: Arrived): void {
  for (const slot of document.querySelectorAll('[data-slot="reference"]')) slot.textContent = reference
  for (const slot of document.querySelectorAll<HTMLElement>('[data-slot="late"]')) slot.hidden = !late
  showPart('sent')
}

/** Disabled for the script, not for the keyboard: a disabled button would lose the focus. */
function setBusy({ button, progress }: Parts, busy: boolean): void {
  if (busy) button.setAttribute('aria-disabled', 'true')
  else button.removeAttribute('aria-disabled')
  progress.textContent = busy ? (button.dataset['sending'] ?? '') : ''
}

function problemsOf(form: HTMLFormElement) {
  const rules = JSON.parse(form.dataset['rules'] ?? '[]') as readonly Rule[]
  return [...problemsIn(form, new Date()), ...brokenRules(rules, textPairs(form))]
}

/** Where the page is with what it holds. */
export interface Sending {
  /** What was tried last, as it stands on the page. */
  submission(): Submission
  /** From now on the page sends what it holds under an id that was tried before. */
  resume(id: string, replaces: string): void
  /** From now on it sends a submission of its own. */
  renew(): void
  /** From now on the page sends a submission of its own, which takes the place of the one that has arrived. */
  correct(): void
}

/**
 * @param newId gives the id of a submission: the same for every try, until an earlier version turns out to have arrived
 * @param onSent called once the answers have arrived, from this page or from those that waited
 */
export function prepareSending(parts: Parts, newId: () => string, onSent: (arrived: Arrived) => void): Sending {
  let id = newId()
  let isBusy = false

  async function press(event: Event): Promise<void> {
    event.preventDefault()
    if (isBusy) return
    parts.failure.hidden = true
    clearProblems(parts.form, parts.summary)
    const problems = problemsOf(parts.form)
    if (problems.length > 0) return showProblems(parts.form, parts.summary, problems)
    isBusy = true
    setBusy(parts, true)
    const outcome = await sendIt(submissionOf(parts.form, id))
    isBusy = false
    setBusy(parts, false)
    finish(outcome)
  }

  function finish(outcome: Outcome): void {
    switch (outcome.kind) {
      case 'sent':
        arrive({ id, reference: outcome.reference, late: outcome.late })
        break
      case 'problems':
        showProblems(parts.form, parts.summary, outcome.problems)
        break
      case 'failed':
        if (outcome.failure === 'changed') id = newId()
        showFailure(parts, outcome)
        break
      default:
        outcome satisfies never
    }
  }

  function arrive(arrived: Arrived): void {
    showSent(arrived)
    onSent(arrived)
  }

  function resume(tried: string, replaces: string): void {
    const field = parts.form.querySelector<HTMLInputElement>('[name="replaces"]')
    if (field) field.value = replaces
    id = tried
    showPart('asking')
  }

  parts.form.addEventListener('submit', (event) => void press(event))
  // What is kept has to be what was tried: once something has changed, it is tried anew.
  parts.form.addEventListener('input', () => offerToKeep(parts, false))
  window.addEventListener('arrived', ({ detail }) => isShown('kept') && detail.id === id && arrive(detail))
  window.addEventListener('let-go', ({ detail }) => detail === id && showPart('asking'))
  return {
    submission: () => submissionOf(parts.form, id),
    resume,
    renew: () => {
      id = newId()
    },
    correct: () => resume(newId(), id),
  }
}
