// What can be done once answers have arrived: keep or print a copy, correct them, remember one's details.
import { copyElements } from '../form/copy.ts'
import type { Saved } from './copy-file.ts'
import { noted } from './device.ts'
import { forgetDetails, hasDetails, keepDetails } from './own-details.ts'
import { copyOfPage } from './page-copy.ts'
import { saveCopy } from './save-copy.ts'
import { keepingWords } from './words.ts'

const say = keepingWords()

function part<Kind extends HTMLElement>(name: string): Kind | null {
  return document.querySelector<Kind>(`[data-receipt="${name}"]`)
}

/** In two groups for the eye; read and copied it is one word. */
function spaceReference(reference: string): void {
  for (const slot of document.querySelectorAll('[data-slot="reference"]')) {
    const halves = [reference.slice(0, 4), reference.slice(4)].map((half) => {
      const made = document.createElement('span')
      made.textContent = half
      return made
    })
    slot.replaceChildren(...halves)
  }
}

/** Unticked until the person ticks it; ticked where details are kept already. */
function offerToRemember(form: HTMLFormElement): void {
  const [place, box, said] = [part('remember'), part<HTMLInputElement>('remember-box'), part('remember-said')]
  if (place === null || box === null || said === null || !hasDetails(form)) return
  place.hidden = false
  box.checked = noted('details') !== undefined
  box.onchange = () => {
    try {
      if (box.checked) keepDetails(form)
      else forgetDetails()
      said.textContent = box.checked ? say.remembered : say.notRemembered
    } catch {
      // Storage is switched off: nothing is kept, and the box says so.
      box.checked = false
      said.textContent = say.notRemembered
    }
  }
}

/** @param correct shows the form again, for answers that take the place of these */
export function showReceipt(form: HTMLFormElement, sent: NonNullable<Saved['sent']>, correct: () => void): void {
  const copy = copyOfPage(form, sent)
  spaceReference(sent.reference)
  part('answers')?.replaceChildren(...copyElements(copy.sections))
  for (const [name, press] of [
    ['save', () => saveCopy(copy)],
    ['correct-button', correct],
  ] as const) {
    const button = part<HTMLButtonElement>(name)
    if (button) button.onclick = press
  }
  for (const hidden of document.querySelectorAll<HTMLElement>(
    '[data-answers], [data-receipt="correct"], [data-receipt="save"]',
  ))
    hidden.hidden = false
  offerToRemember(form)
}
