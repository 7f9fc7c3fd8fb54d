// The script of a form page.
import Alpine from 'alpinejs'
import { newId } from '../../../forms/kit/ids.ts'
import { choicesState } from './choices-state.ts'
import { formState } from './form-state.ts'
import { openRowsState } from './rows-state.ts'
import { prepareSending } from './submit.ts'
import { localDay } from './validate.ts'

function part<Kind extends HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector)
  if (found === null) throw new Error(`The page has no ${selector}; its script can't work.`)
  return found
}

function freshId(): string {
  return newId(crypto.getRandomValues(new Uint8Array(16)))
}

/** Most people sign on the day; a date that is there already stays. */
function dateSignatures(form: HTMLFormElement): void {
  for (const date of form.querySelectorAll<HTMLInputElement>('input[data-future]')) date.value ||= localDay(new Date())
}

/** Asks before the page is left with something typed in it. */
function guardTyping(form: HTMLFormElement): () => void {
  const guard = (event: BeforeUnloadEvent) => event.preventDefault()
  const typed = () => {
    window.addEventListener('beforeunload', guard)
    // Sending comes later; by then its part of the script is there.
    void import('./send.ts').catch(() => undefined)
  }
  form.addEventListener('input', typed, { once: true })
  return () => window.removeEventListener('beforeunload', guard)
}

const form = part<HTMLFormElement>('#form')
form.noValidate = true
dateSignatures(form)
Alpine.data('form', formState)
Alpine.data('choices', choicesState)
Alpine.data('openRows', openRowsState)
Alpine.start()

// A page from the server carries an id already; the first try uses it, so that a try without script is the same one.
const given = part<HTMLInputElement>('[name="id"]')
prepareSending(
  {
    form,
    summary: part('#problems'),
    failure: part('#sending-failure'),
    button: part('#form [type="submit"]'),
    progress: part('#sending-progress'),
  },
  () => {
    const id = given.value || freshId()
    given.value = ''
    return id
  },
  guardTyping(form),
)
