// The slides of a presentation of one or more parts, from their built HTML: modules as ModulePart.astro writes them, and breaks.
import type { Slide } from './slide.ts'
import { slidesOf } from './slides.ts'
import { attributeOf, childrenOf, type Element, topOf, within } from './tree.ts'

function openingOf(part: Element, opening: Element | undefined): Slide {
  return {
    kind: attributeOf(part, 'data-pause') === undefined ? 'title' : 'pause',
    label: attributeOf(part, 'data-label') ?? '',
    title: attributeOf(part, 'data-title') ?? '',
    body: opening ? within(opening) : '',
    notes: '',
  }
}

function slidesOfPart(part: Element): readonly Slide[] {
  const [opening, text] = childrenOf(part)
  const first = openingOf(part, opening)
  if (text === undefined) return [first]
  const slides = slidesOf(first, text)
  const isShort = attributeOf(part, 'data-short') !== undefined
  return isShort ? slides.filter(({ kind }) => kind !== 'activity' && kind !== 'card') : slides
}

/**
 * The slides of all parts, one after the other.
 *
 * @param html an element for each part, with its title, label and length as data; in it what the first slide says,
 *   and the text of the module where the part is one
 */
export function deckOf(html: string): readonly Slide[] {
  return topOf(html).flatMap(slidesOfPart)
}
