import type { CellKind } from '../../records/table.ts'
import { escapeXml } from './text.ts'
import { appendTo, attribute, child, type Edit, type Element, edit, parseXml, setAttribute } from './xml.ts'

/** What a new cell format consists of; each part is XML without prefix, as it stands in styles.xml. */
export interface Format {
  readonly font?: string
  readonly fill?: string
  readonly border?: string
  readonly alignment: string
  /** A number format's code: `m/d/yyyy`. */
  readonly code: string
}

const builtIn: Readonly<Record<string, string>> = {
  General: '0',
  '0': '1',
  '0.00': '2',
  'h:mm AM/PM': '18',
  '@': '49',
}
const builtInDates = new Set(['14', '15', '16', '17'])
const builtInTimes = new Set(['18', '19', '20', '21', '45', '46', '47'])

/** Whether a value of this kind reads as what it is under the cell format with this number. */
export function fits(styles: Element, style: string, kind: CellKind): boolean {
  const shown = shownAs(styles, style)
  switch (kind) {
    case 'text':
      return true
    case 'number':
      return shown === 'other'
    case 'date':
    case 'dateTime':
      return shown === 'date' || shown === 'dateTime'
    case 'time':
      return shown === 'time' || shown === 'dateTime'
    default:
      return kind satisfies never
  }
}

function shownAs(root: Element, style: string): 'date' | 'time' | 'dateTime' | 'other' {
  const format = child(root, 'cellXfs')?.children[Number(style)]
  const number = (format && attribute(format, 'numFmtId')) ?? '0'
  if (builtInDates.has(number)) return 'date'
  if (builtInTimes.has(number)) return 'time'
  if (number === '22') return 'dateTime'
  const custom = child(root, 'numFmts')?.children.find((entry) => attribute(entry, 'numFmtId') === number)
  return shownByCode((custom && attribute(custom, 'formatCode')) ?? '')
}

/** Quoted text, escaped letters and colors say nothing about dates; elapsed time (`[h]`) does. */
function shownByCode(code: string): 'date' | 'time' | 'dateTime' | 'other' {
  const bare = code.replace(/"[^"]*"|\\.|[_*].|\[(?![hms]+\])[^\]]*\]|AM\/PM|A\/P|General/gi, '')
  const hasDate = /[dy]/i.test(bare)
  const hasTime = /[hs]/i.test(bare)
  if (hasDate) return hasTime ? 'dateTime' : 'date'
  return hasTime ? 'time' : 'other'
}

/** styles.xml with one more cell format at the end, and its number. */
export function withFormat(styles: string, format: Format): { readonly styles: string; readonly style: string } {
  const font = withEntry(styles, 'fonts', format.font)
  const fill = withEntry(font.styles, 'fills', format.fill)
  const border = withEntry(fill.styles, 'borders', format.border)
  const code = withCode(border.styles, format.code)
  const ids = `numFmtId="${code.id}" fontId="${font.id}" fillId="${fill.id}" borderId="${border.id}"`
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"'
  const added = withEntry(code.styles, 'cellXfs', `<xf ${ids} xfId="0" ${applied}>${format.alignment}</xf>`)
  return { styles: added.styles, style: added.id }
}

/** styles.xml with a copy of a cell format that shows numbers by another code. */
export function withCopy(styles: string, style: string, code: string): { styles: string; style: string } {
  const coded = withCode(styles, code)
  const original = child(parseXml(coded.styles), 'cellXfs')?.children[Number(style)]
  if (!original) throw new SyntaxError(`no cell format ${style}`)
  const tag = coded.styles.slice(original.start, original.openEnd)
  const copy = setAttribute(setAttribute(tag, 'numFmtId', coded.id), 'applyNumberFormat', '1')
  const added = withEntry(coded.styles, 'cellXfs', copy + coded.styles.slice(original.openEnd, original.end))
  return { styles: added.styles, style: added.id }
}

function withCode(styles: string, code: string): { readonly styles: string; readonly id: string } {
  const known = builtIn[code]
  if (known !== undefined) return { styles, id: known }
  const root = parseXml(styles)
  const list = child(root, 'numFmts')
  const same = list?.children.find((entry) => attribute(entry, 'formatCode') === code)
  const used = list?.children.map((entry) => Number(attribute(entry, 'numFmtId'))) ?? []
  const id = (same && attribute(same, 'numFmtId')) ?? String(Math.max(163, ...used) + 1)
  if (same) return { styles, id }
  const entry = `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`
  if (list) return { styles: withEntry(styles, 'numFmts', entry).styles, id }
  const opened = `<${root.prefix}numFmts count="0"></${root.prefix}numFmts>`
  const empty = edit(styles, [{ start: root.openEnd, end: root.openEnd, text: opened }])
  return { styles: withEntry(empty, 'numFmts', entry).styles, id }
}

/** Adds an entry to a list, unless the very same text stands there already. Without an entry, the first is meant. */
function withEntry(styles: string, name: string, entry: string | undefined): { styles: string; id: string } {
  const list = child(parseXml(styles), name)
  if (!list) throw new SyntaxError(`no ${name} in the styles`)
  if (entry === undefined) return { styles, id: '0' }
  const own = list.prefix ? entry.replace(/<(\/?)(?!\/|[\w]+:)/g, `<$1${list.prefix}`) : entry
  const same = list.children.findIndex((known) => styles.slice(known.start, known.end) === own)
  if (same >= 0) return { styles, id: String(same) }
  const count = String(list.children.length + 1)
  return { styles: counted(edit(styles, [appendTo(styles, list, own)]), list, count), id: String(list.children.length) }
}

function counted(styles: string, list: Element, count: string): string {
  const end = styles.indexOf('>', list.start) + 1
  const tag = setAttribute(styles.slice(list.start, end), 'count', count)
  const change: Edit = { start: list.start, end, text: tag }
  return edit(styles, [change])
}
