import { letters } from './address.ts'
import { type Book, relationshipsPath } from './book.ts'
import { aroundRows, beforeValidations, prefixed } from './column.ts'
import type { Place } from './locate.ts'
import { escapeXml } from './text.ts'
import { appendTo, attribute, child, edit, parseXml } from './xml.ts'

/** A cell that leads to a file, or that shall lead nowhere, whatever stood there before. */
export interface Link {
  readonly row: number
  readonly column: number
  /** A path from the workbook's folder. */
  readonly target: string | undefined
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Makes cells lead to files; what they show stays what they hold. */
export function setLinks(book: Book, { tab: { path } }: Place, links: readonly Link[]): void {
  if (links.length === 0) return
  const leading = links.flatMap(({ row, column, target }) =>
    target === undefined ? [] : [{ ref: `${letters(column)}${row}`, target }],
  )
  const ids = relate(
    book,
    path,
    leading.map(({ target }) => target),
  )
  const sheet = book.sheet(path)
  const entries = leading.map(({ ref }, index) => `<hyperlink xmlns:r="${office}" ref="${ref}" r:id="${ids[index]}"/>`)
  const refs = new Set(links.map(({ row, column }) => `${letters(column)}${row}`))
  const own = prefixed(sheet.prefix, entries.join(''))
  const xml = book.text(path)
  const changed = aroundRows(xml, sheet, (shell) => withEntries(withoutRefs(shell, refs), own))
  if (changed !== xml) book.change(path, changed)
}

/** Names the files among what the tab refers to; gives the id of each. */
function relate(book: Book, tab: string, targets: readonly string[]): readonly string[] {
  if (targets.length === 0) return []
  const path = relationshipsPath(tab)
  const xml = book.has(path) ? book.text(path) : `${declaration}<Relationships xmlns="${packages}"></Relationships>`
  const root = parseXml(xml)
  const used = new Set(root.children.map((entry) => attribute(entry, 'Id')))
  const candidates = Array.from({ length: used.size + targets.length }, (_, index) => `rIdKit${index + 1}`)
  const ids = candidates.filter((id) => !used.has(id)).slice(0, targets.length)
  const entries = targets.map((target, index) => {
    const address = `Target="${escapeXml(addressOf(target))}" TargetMode="External"`
    return `<${root.prefix}Relationship Id="${ids[index]}" Type="${office}/hyperlink" ${address}/>`
  })
  book.change(path, edit(xml, [appendTo(xml, root, entries.join(''))]))
  return ids
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** As spreadsheet programs write it: letters of any language as they are, what addresses use for themselves escaped. */
function addressOf(target: string): string {
  return target.replace(/[\s%#?<>"\\^`{|}[\]]/g, encodeURIComponent)
}

/** Clearing a cell leaves its link behind, which would lead the next row there to somebody else's file. */
function withoutRefs(shell: string, refs: ReadonlySet<string>): string {
  const root = parseXml(shell)
  const list = child(root, 'hyperlinks')
  const stale = list?.children.filter((entry) => refs.has(attribute(entry, 'ref') ?? '')) ?? []
  if (!list || stale.length === 0) return shell
  // The format has no list without entries.
  const gone = stale.length === list.children.length ? [list] : stale
  return edit(
    shell,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  )
}

function withEntries(shell: string, entries: string): string {
  if (entries === '') return shell
  const root = parseXml(shell)
  const list = child(root, 'hyperlinks')
  if (list) return edit(shell, [appendTo(shell, list, entries)])
  const before = [...beforeValidations, 'dataValidations']
  const start = root.children.filter(({ name }) => before.includes(name)).at(-1)?.end ?? root.closeStart
  const tag = `${root.prefix}hyperlinks`
  return edit(shell, [{ start, end: start, text: `<${tag}>${entries}</${tag}>` }])
}
