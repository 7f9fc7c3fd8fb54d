// What the page says above the form about where the answers in it come from.
import { keepingWords } from './words.ts'

function notice(): HTMLElement | null {
  return document.querySelector<HTMLElement>('#form-notice')
}

export function paragraph(...parts: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement('p')
  made.append(...parts)
  return made
}

/** Takes the focus: it tells the outcome of something the person has just done. */
export function showNotice(title: string, ...parts: readonly Node[]): void {
  const place = notice()
  if (place === null) return
  const heading = document.createElement('h2')
  heading.textContent = title
  place.replaceChildren(heading, ...parts)
  place.hidden = false
  place.focus()
  place.scrollIntoView()
}

export function showCorrection(reference: string): void {
  const say = keepingWords()
  showNotice(say.correcting, paragraph(say.correctingHow(reference)))
}
