// A module's text as slides. Every heading starts one; an activity, a card and a check question are slides of their
// own; what is meant for the facilitator alone goes to the notes of the slide before it.
import { dealt } from './long-lists.ts'
import type { Slide } from './slide.ts'
import { childrenOf, type Element, hasClass, takeOut, within, written } from './tree.ts'

interface Cut {
  readonly slides: readonly Slide[]
  /** The section that the following slides belong to. */
  readonly section: string
}

const plain = (kind: Slide['kind'], label: string, title: string, body = '', notes = ''): Slide => ({
  kind,
  label,
  title,
  body,
  notes,
})

function isNote(element: Element): boolean {
  return hasClass(element, 'facilitator')
}

function withoutTitle(note: Element): string {
  takeOut(note, (child) => hasClass(child, 'callout-title'))
  return within(note)
}

/** The notes inside an element, which are taken out of it. */
function notesIn(element: Element): string {
  return takeOut(element, isNote).map(withoutTitle).join('')
}

/** The title of an activity or a card, which is taken out of it; the time that stands beside it comes apart. */
function headOf(element: Element): { readonly title: string; readonly time: string } {
  const [head] = takeOut(element, (child) => hasClass(child, 'card-title'))
  const time = head
    ? takeOut(head, (child) => hasClass(child, 'tag'))
        .map(within)
        .join('')
    : ''
  return { title: head ? within(head).trim() : '', time }
}

function activity(element: Element): Slide {
  const notes = notesIn(element)
  const { title, time } = headOf(element)
  return plain('activity', `Activity · ${time}`, title, within(element), notes)
}

function card(element: Element): Slide {
  const notes = notesIn(element)
  const { title } = headOf(element)
  return plain('card', 'What would you do?', title, within(element), notes)
}

function question(element: Element): Slide {
  const [asked] = takeOut(element, ({ tagName }) => tagName === 'summary')
  const answer = `<details class="answer"><summary>Show the answer</summary>${within(element)}</details>`
  return plain('question', 'Check', asked ? within(asked) : '', answer)
}

function handout(element: Element): string {
  const [head] = takeOut(element, ({ tagName }) => tagName === 'h3')
  return `<p><strong>Hand out:</strong> ${head ? within(head) : ''}.</p>`
}

function withLast(cut: Cut, change: (slide: Slide) => Slide): Cut {
  const last = cut.slides.at(-1)
  return last ? { ...cut, slides: [...cut.slides.slice(0, -1), change(last)] } : cut
}

function withSlide(cut: Cut, slide: Slide): Cut {
  return { ...cut, slides: [...cut.slides, slide] }
}

function withNotes(cut: Cut, notes: string): Cut {
  return withLast(cut, (last) => ({ ...last, notes: last.notes + notes }))
}

function withText(cut: Cut, element: Element): Cut {
  const isOpen = cut.slides.at(-1)?.kind === 'text'
  const ready = isOpen ? cut : withSlide(cut, plain('text', '', cut.section))
  return withLast(ready, (last) => ({ ...last, body: last.body + written(element) }))
}

function cutAt(cut: Cut, element: Element): Cut {
  if (element.tagName === 'h2') return { ...cut, section: within(element) }
  if (element.tagName === 'h3') return withSlide(cut, plain('text', cut.section, within(element)))
  if (hasClass(element, 'activity')) return withSlide(cut, activity(element))
  if (hasClass(element, 'cut-out')) return withSlide(cut, card(element))
  if (hasClass(element, 'check')) return withSlide(cut, question(element))
  if (hasClass(element, 'handout')) return withNotes(cut, handout(element))
  if (isNote(element)) return withNotes(cut, withoutTitle(element))
  if (hasClass(element, 'try')) return withNotes(cut, within(element))
  return withText(cut, element)
}

/**
 * The slides of one module.
 *
 * @param first opens the module; notes that stand before the first heading are its notes
 * @param text the element around the module's built text
 */
export function slidesOf(first: Slide, text: Element): readonly Slide[] {
  return childrenOf(text)
    .reduce(cutAt, { slides: [first], section: '' })
    .slides.flatMap(dealt)
}
