// A list too long for one slide is dealt over several.
import type { Slide } from './slide.ts'
import { childrenOf, type Element, topOf, written } from './tree.ts'

/** More points than this can't be read from the back of a room. */
const most = 6

function isLong(element: Element): boolean {
  return (element.tagName === 'ul' || element.tagName === 'ol') && childrenOf(element).length > most
}

function listOf(tag: string, start: number, items: readonly Element[]): string {
  const from = tag === 'ol' && start > 0 ? ` start="${start + 1}"` : ''
  return `<${tag}${from}>${items.map(written).join('')}</${tag}>`
}

/** The list in runs of equal length, give or take one. */
function runsOf(list: Element): readonly string[] {
  const items = childrenOf(list)
  const runs = Math.ceil(items.length / most)
  return Array.from({ length: runs }, (_, run) => {
    const from = Math.floor((run * items.length) / runs)
    return listOf(list.tagName, from, items.slice(from, Math.floor(((run + 1) * items.length) / runs)))
  })
}

/** The slide as it is, or as several where it holds a long list; what stands before the list stays on the first. */
export function dealt(slide: Slide): readonly Slide[] {
  const parts = topOf(slide.body)
  const long = parts.findIndex(isLong)
  const list = parts[long]
  if (list === undefined) return [slide]
  const runs = runsOf(list)
  const before = parts.slice(0, long).map(written).join('')
  const after = parts
    .slice(long + 1)
    .map(written)
    .join('')
  return runs.map((run, place) => ({
    ...slide,
    title: `${slide.title} <small>${place + 1} of ${runs.length}</small>`,
    body: (place === 0 ? before : '') + run + (place === runs.length - 1 ? after : ''),
    notes: place === 0 ? slide.notes : '',
  }))
}
