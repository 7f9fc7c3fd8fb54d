// The script of a form page.
import Alpine from 'alpinejs'
import { newId } from '../../../forms/kit/ids.ts'
import { offerKeeping } from '../keeping/offers.ts'
import { choicesState } from './choices-state.ts'
import { controlsIn } from './controls.ts'
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

/** Most people sign on the day; a date that is there already stays, and one is put only where someone signs. */
function dateSignatures(form: HTMLFormElement): void {
  for (const date of form.querySelectorAll<HTMLInputElement>('input[data-future]')) {
    const setDate = () => {
      date.value ||= localDay(new Date())
    }
    if (date.required) setDate()
    else date.closest('fieldset')?.addEventListener('change', setDate, { once: true })
  }
}

/** A notice only: whether the form is taken is for the receiver to say. */
function tellWhenItOpens(): void {
  const notice = document.querySelector<HTMLElement>('[data-opens]')
  if (notice) notice.hidden = localDay(new Date()) >= (notice.dataset['opens'] ?? '')
}

/** Comments stand open where no script runs; here they unfold on demand, those that hold something at once. */
function foldComments(form: HTMLFormElement): void {
  for (const comment of form.querySelectorAll<HTMLDetailsElement>('details.comment'))
    comment.open = controlsIn(comment).some(({ value }) => value !== '')
}

/** Asks before the page is left with something typed in it. */
function guardTyping(form: HTMLFormElement, onTyped: () => void): () => void {
  const guard = (event: BeforeUnloadEvent) => event.preventDefault()
  const typed = () => {
    window.addEventListener('beforeunload', guard)
    form.dataset['typed'] = ''
    onTyped()
  }
  form.addEventListener('input', typed)
  return () => window.removeEventListener('beforeunload', guard)
}

const form = part<HTMLFormElement>('#form')
dateSignatures(form)
tellWhenItOpens()
foldComments(form)
Alpine.data('form', formState)
Alpine.data('choices', choicesState)
Alpine.data('openRows', openRowsState)
Alpine.start()
// From here on the script hides and shows, and no longer the stylesheet.
form.dataset['ready'] = ''

// A page from the server carries an id already; the first try uses it, so that a try without script is the same one.
const given = part<HTMLInputElement>('[name="id"]')
const sending = prepareSending(
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
  (arrived) => {
    unguard()
    offers.showReceipt(arrived)
  },
)
const offers = offerKeeping(form, sending, () => unguard())
const unguard = guardTyping(form, offers.fetchAhead)
