// Shows one slide at a time. Accessibility: the heading of the slide has the focus, a status says which one it is, the
// keys that a link, a button or a summary needs are left to it, every key has a button, and letters can be turned off,
// since whoever speaks to a computer may say them by chance.
import { type Action, actionOf, numberIn } from './keys.ts'

function part<Kind extends HTMLElement>(name: string): Kind {
  const found = document.querySelector<Kind>(name)
  if (!found) throw new Error(`The presentation has no ${name}.`)
  return found
}

const slides = [...document.querySelectorAll<HTMLElement>('.slide')]
const root = document.documentElement
const place = part<HTMLProgressElement>('[data-progress]')
const count = part('[data-count]')
const said = part('[data-said]')
const backButton = part<HTMLButtonElement>('[data-do="back"]')
const nextButton = part<HTMLButtonElement>('[data-do="next"]')
const notesButton = part<HTMLButtonElement>('[data-do="notes"]')
const lettersButton = part<HTMLButtonElement>('[data-letters]')

const current = () => numberIn(location.hash, slides.length)

function headingOf(slide: HTMLElement | undefined): HTMLElement | null | undefined {
  return slide?.querySelector<HTMLElement>('[tabindex="-1"]')
}

function show(): void {
  const number = current()
  for (const [index, slide] of slides.entries()) slide.classList.toggle('shown', index === number - 1)
  place.value = number
  count.textContent = `${number} of ${slides.length}`
  backButton.disabled = number === 1
  nextButton.disabled = number === slides.length
  const heading = headingOf(slides[number - 1])
  heading?.focus({ preventScroll: true })
  said.textContent = `Slide ${number} of ${slides.length}: ${heading?.textContent ?? ''}`
}

function go(number: number): void {
  const hash = `#slide-${Math.min(Math.max(number, 1), slides.length)}`
  if (hash === location.hash) return
  // One way back out of the presentation, however many slides were shown.
  history.replaceState(null, '', hash)
  show()
}

/** First the answer, where the slide has one that is not open yet; then the next slide. */
function forward(): void {
  const answer = slides[current() - 1]?.querySelector<HTMLDetailsElement>('details:not([open])')
  if (answer) answer.open = true
  else go(current() + 1)
}

function toggleNotes(): void {
  const areShown = root.classList.toggle('with-notes')
  notesButton.setAttribute('aria-pressed', String(areShown))
}

function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void root.requestFullscreen()
}

const acts: Readonly<Record<Action, () => void>> = {
  next: forward,
  back: () => go(current() - 1),
  first: () => go(1),
  last: () => go(slides.length),
  notes: toggleNotes,
  'full-screen': toggleFullScreen,
  leave: () => part<HTMLAnchorElement>('[data-leave]').click(),
}

const lettersAreOn = () => lettersButton.getAttribute('aria-pressed') === 'true'

/** Space presses what has the focus; the arrows up and down scroll the notes. */
function belongsToFocus({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (key === ' ') return target.closest('a, button, summary') !== null
  return (key === 'ArrowUp' || key === 'ArrowDown') && target.closest('.slide-notes') !== null
}

document.addEventListener('keydown', (event) => {
  if (/^[a-z]$/i.test(event.key) && !lettersAreOn()) return
  const action = actionOf(event)
  if (action === undefined || belongsToFocus(event)) return
  event.preventDefault()
  acts[action]()
})
for (const name of ['back', 'next', 'notes', 'full-screen'] as const)
  part(`[data-do="${name}"]`).addEventListener('click', acts[name])
lettersButton.addEventListener('click', () => lettersButton.setAttribute('aria-pressed', String(!lettersAreOn())))
if (!document.fullscreenEnabled) part('[data-do="full-screen"]').hidden = true
window.addEventListener('hashchange', show)
// A browser that goes to the address’s place in the page takes the focus away, once all is loaded.
window.addEventListener('load', show)
show()
