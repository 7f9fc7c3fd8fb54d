import { type Book, relationships, relationshipsPath } from './book.ts'
import type { Place } from './locate.ts'
import { attribute, child, type Element, edit, parseXml, setAttribute } from './xml.ts'

/**
 * Stretches what Excel calls a table ("Format as Table") over rows added right below it, as Excel does when someone
 * types there: the coordinator's totals count its rows by its name. One with a row of totals stays as it is.
 */
export function stretchLists(book: Book, { tab, headerRow }: Place, from: number, to: number): void {
  const path = relationshipsPath(tab.path)
  if (to < from || !book.parts.includes(path)) return
  const lists = relationships(book.text(path), tab.path).filter(({ type }) => type === 'table')
  for (const { target } of lists) {
    const xml = book.text(target)
    const root = parseXml(xml)
    if (!isBegun(root, headerRow, from, to)) continue
    const elements = [root, child(root, 'autoFilter')].filter((element) => element !== undefined)
    const edits = elements.map(({ start, openEnd, attributes }) => {
      const ref = (attributes['ref'] ?? '').replace(/\d+$/, String(to))
      return { start, end: openEnd, text: setAttribute(xml.slice(start, openEnd), 'ref', ref) }
    })
    book.change(target, edit(xml, edits))
  }
}

/** Whether it has the kit's header, and ends right above the new rows or among them. */
function isBegun(root: Element, headerRow: number, from: number, to: number): boolean {
  const [, top, bottom] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(attribute(root, 'ref') ?? '') ?? []
  const hasTotals = Number(attribute(root, 'totalsRowCount') ?? 0) > 0
  return Number(top) === headerRow && Number(bottom) >= from - 1 && Number(bottom) < to && !hasTotals
}
