// The error summary on top and the same messages beside the fields.
import type { Problem } from '../../../forms/kit/reading.ts'
import { type Control, controlsIn } from './controls.ts'

interface Place {
  readonly slot: HTMLElement | null
  readonly control: Control | undefined
}

function placeOf(form: HTMLFormElement, key: string): Place {
  const named = controlsIn(form).filter(({ name, type }) => name === key && type !== 'hidden')
  const group = form.querySelector<HTMLElement>(`[data-question="${CSS.escape(key)}"]`)
  // A mark shows only beside what is ticked: the first one that shows takes the focus.
  const control = named.find((one) => one.checkVisibility?.() ?? true) ?? (group ? controlsIn(group)[0] : undefined)
  return { slot: form.querySelector(`[data-message="${CSS.escape(key)}"]`), control }
}

/** Label or legend come into view, then the control takes the focus without scrolling them out again. */
function goTo({ slot, control }: Place): void {
  const question = slot?.closest<HTMLElement>('[data-question]') ?? control?.closest<HTMLElement>('[data-question]')
  for (let folded = slot?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
    folded.open = true
  question?.scrollIntoView()
  control?.focus({ preventScroll: true })
}

function linked(problem: Problem, place: Place): HTMLLIElement {
  const item = document.createElement('li')
  if (place.control === undefined) {
    item.textContent = problem.message
    return item
  }
  const link = document.createElement('a')
  link.href = `#${place.control.id}`
  link.textContent = problem.message
  link.addEventListener('click', (event) => {
    event.preventDefault()
    goTo(place)
  })
  item.append(link)
  return item
}

function mark(form: HTMLFormElement, problem: Problem, { slot, control }: Place): void {
  if (slot) {
    slot.textContent = problem.message
    slot.hidden = false
  }
  for (const one of controlsIn(form)) if (one.name === problem.key) one.setAttribute('aria-invalid', 'true')
  control?.setAttribute('aria-invalid', 'true')
}

export function clearProblems(form: HTMLFormElement, summary: HTMLElement): void {
  summary.hidden = true
  summary.querySelector('ul')?.replaceChildren()
  document.title = document.title.replace(summary.dataset['titlePrefix'] ?? '', '')
  for (const slot of form.querySelectorAll<HTMLElement>('[data-message]')) {
    slot.hidden = true
    slot.textContent = ''
  }
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid')
}

export function showProblems(form: HTMLFormElement, summary: HTMLElement, problems: readonly Problem[]): void {
  clearProblems(form, summary)
  const items = problems.map((problem) => {
    const place = placeOf(form, problem.key)
    mark(form, problem, place)
    return linked(problem, place)
  })
  summary.querySelector('ul')?.replaceChildren(...items)
  summary.hidden = false
  document.title = `${summary.dataset['titlePrefix']}${document.title}`
  summary.focus()
  summary.scrollIntoView()
}
