// A person's own details, kept on this device with consent and filled into the next form. The site marks the fields
// that ask for them; a field takes a detail only from one that asks for the same.
import { note, noted } from './device.ts'
import { keepingWords } from './words.ts'

const say = keepingWords()

type Details = ReadonlyMap<string, string>
type Field = HTMLInputElement

function fieldsIn(form: HTMLFormElement): readonly Field[] {
  return [...form.querySelectorAll<Field>('input[data-own]')]
}

const detailOf = (field: Field) => field.dataset['own'] ?? ''

/** What is no list of pairs was not kept by this site. */
function keptDetails(): Details {
  const value: unknown = JSON.parse(noted('details') ?? '[]')
  return new Map(Array.isArray(value) ? (value as readonly [string, string][]) : [])
}

/** Whether the form has anything to keep. */
export function hasDetails(form: HTMLFormElement): boolean {
  return fieldsIn(form).some(({ value }) => value.trim() !== '')
}

/** @throws DOMException where the browser keeps nothing for sites */
export function keepDetails(form: HTMLFormElement): void {
  const details = new Map(keptDetails())
  for (const field of fieldsIn(form)) if (field.value.trim() !== '') details.set(detailOf(field), field.value)
  note('details', JSON.stringify([...details]))
}

export function forgetDetails(): void {
  note('details', undefined)
}

/** Only what is empty is filled in: what the page came with or a person has typed stays. */
function fill(form: HTMLFormElement): readonly Field[] {
  const details = keptDetails()
  const fields = fieldsIn(form).filter((field) => field.value === '' && details.has(detailOf(field)))
  for (const field of fields) field.value = details.get(detailOf(field)) ?? ''
  return fields
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'as-link'
  made.textContent = label
  made.addEventListener('click', press)
  return made
}

function labelOf(field: Field): string {
  return (field.labels?.[0]?.firstChild?.textContent ?? '').trim()
}

/** Fills in what is kept and says so above the form, with the ways to undo it. */
export function prefill(form: HTMLFormElement): void {
  const place = document.querySelector<HTMLElement>('#own-details')
  const fields = fill(form)
  if (place === null || fields.length === 0) return
  const told = document.createElement('p')
  told.setAttribute('role', 'status')
  told.textContent = say.filledIn(fields.map(labelOf))
  const actions = document.createElement('p')
  actions.className = 'row-actions'
  const undo = (sentence: string, how: () => void) => () => {
    how()
    told.textContent = sentence
  }
  const clear = () => {
    for (const field of fields) field.value = ''
    form.dispatchEvent(new Event('input'))
  }
  actions.append(button(say.clear, undo(say.cleared, clear)), button(say.forget, undo(say.forgotten, forgetDetails)))
  place.replaceChildren(told, actions)
  place.hidden = false
  form.dispatchEvent(new Event('input'))
}
