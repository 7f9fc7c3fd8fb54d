// What happens when the button is pressed.
import type { Rule } from '../../../forms/kit/form.ts'
import { filled } from './choices-state.ts'
import { filesIn, textPairs } from './controls.ts'
import { brokenRules } from './rules.ts'
import type { Failure, Outcome } from './send.ts'
import { clearProblems, showProblems } from './summary.ts'
import { problemsIn } from './validate.ts'

interface Parts {
  readonly form: HTMLFormElement
  readonly summary: HTMLElement
  readonly failure: HTMLElement
  readonly button: HTMLButtonElement
  readonly progress: HTMLElement
}

/** Whatever else was answered, the network may be gone before the sending part of the script is loaded. */
async function sendIt(form: HTMLFormElement, id: string): Promise<Outcome> {
  const { form: formId = '' } = form.dataset
  const language = new FormData(form).get('language')
  const submission = { address: form.action, form: formId, id, language, pairs: textPairs(form), files: filesIn(form) }
  const loaded = await import('./send.ts').catch(() => undefined)
  return loaded ? loaded.send(submission) : { kind: 'failed', failure: 'offline', reference: '' }
}

function showFailure({ failure }: Parts, reason: Failure, reference: string): void {
  const { notSent, unsure, kept } = failure.dataset
  const heading = failure.querySelector('h2')
  const text = failure.querySelector('p')
  if (heading) heading.textContent = (reason === 'unconfirmed' || reason === 'offline' ? unsure : notSent) ?? ''
  if (text) text.textContent = `${filled(failure.dataset[reason], { reference })} ${kept}`
  failure.hidden = false
  failure.focus()
  failure.scrollIntoView({ block: 'center' })
}

/** A copy to keep is welcome but not needed: the thanks stand without it. */
async function showCopy(form: HTMLFormElement): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-answers]')
  const loaded = await import('./copy.ts').catch(() => undefined)
  if (place === null || loaded === undefined) return
  place.querySelector('dl')?.replaceChildren(...loaded.copyOfAnswers(form))
  place.hidden = false
}

function showSent(reference: string): void {
  for (const slot of document.querySelectorAll('[data-slot="reference"]')) slot.textContent = reference
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = part.dataset['when'] !== 'sent'
  const heading = document.querySelector<HTMLElement>('[data-sent-title]')
  document.title = heading?.textContent ?? document.title
  heading?.focus()
  window.scrollTo(0, 0)
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

/**
 * @param newId gives the id of a submission: the same for every try, until an earlier version turns out to have arrived
 * @param onSent called once the answers have arrived
 */
export function prepareSending(parts: Parts, newId: () => string, onSent: () => void): void {
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
    const outcome = await sendIt(parts.form, id)
    isBusy = false
    setBusy(parts, false)
    finish(outcome)
  }

  function finish(outcome: Outcome): void {
    switch (outcome.kind) {
      case 'sent':
        onSent()
        showSent(outcome.reference)
        void showCopy(parts.form)
        break
      case 'problems':
        showProblems(parts.form, parts.summary, outcome.problems)
        break
      case 'failed':
        if (outcome.failure === 'changed') id = newId()
        showFailure(parts, outcome.failure, outcome.reference)
        break
      default:
        outcome satisfies never
    }
  }

  parts.form.addEventListener('submit', (event) => void press(event))
}
