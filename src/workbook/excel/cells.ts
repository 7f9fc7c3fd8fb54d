import type { Cell } from '../../records/table.ts'
import { columnOf, letters } from './address.ts'
import type { Sheet, SheetCell, SheetRow } from './sheet.ts'
import { encodeText } from './text.ts'
import { appendTo, type Edit, edit, setAttribute } from './xml.ts'

/** What a cell is to show, and the number of its format. */
export interface CellWrite {
  readonly value: Cell
  readonly style: string | undefined
}

/** By row number, then column number. */
export type Writes = ReadonlyMap<number, ReadonlyMap<number, CellWrite>>

/** In points. A page of text in one cell shall not fill the screen. */
const lineHeight = 15
const mostLines = 6

/**
 * The sheet's text with these cells written. Whatever else it holds stays as it is, but that a row grows with the lines
 * of its text, if no one gave it a height: LibreOffice fits no rows to their text when it opens a file.
 */
export function withCells(
  xml: string,
  sheet: Sheet,
  writes: Writes,
  lines: ReadonlyMap<number, number> = new Map(),
): string {
  const rows = new Map(sheet.rows.map((row) => [row.number, row]))
  const numbers = [...writes.keys()].sort((one, other) => one - other)
  const edits: Edit[] = []
  const added: { readonly number: number; readonly text: string }[] = []
  for (const number of numbers) {
    const cells = writes.get(number) ?? new Map()
    const row = rows.get(number)
    const lineCount = lines.get(number) ?? 1
    if (row) edits.push(...rowEdits(xml, sheet, row, cells, lineCount))
    else added.push({ number, text: newRow(sheet.prefix, number, cells, lineCount) })
  }
  return edit(xml, [...dimensionEdits(xml, sheet, writes), ...edits, ...rowInsertions(xml, sheet, added)])
}

function newRow(prefix: string, number: number, cells: ReadonlyMap<number, CellWrite>, lines: number): string {
  return `${withHeight(`<${prefix}row r="${number}">`, lines)}${cellsXml(prefix, number, cells)}</${prefix}row>`
}

function withHeight(tag: string, lines: number): string {
  if (lines < 2 || /\scustomHeight\s*=\s*["'](?:1|true)["']/.test(tag)) return tag
  const before = Number(/\sht\s*=\s*["']([\d.]+)/.exec(tag)?.[1] ?? 0)
  const height = Math.max(before, Math.min(lines, mostLines) * lineHeight)
  return setAttribute(setAttribute(tag, 'ht', String(height)), 'customHeight', lines > mostLines ? '1' : undefined)
}

function cellsXml(prefix: string, row: number, cells: ReadonlyMap<number, CellWrite>): string {
  const sorted = [...cells].sort(([one], [other]) => one - other)
  return sorted.map(([column, write]) => cellXml(prefix, row, column, write)).join('')
}

function cellXml(prefix: string, row: number, column: number, { value, style }: CellWrite): string {
  const open = `<${prefix}c r="${letters(column)}${row}"${style === undefined ? '' : ` s="${style}"`}`
  const close = `</${prefix}c>`
  if (value === null || value === '') return style === undefined ? '' : `${open}/>`
  switch (typeof value) {
    case 'number':
      return `${open}><${prefix}v>${value}</${prefix}v>${close}`
    case 'boolean':
      return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v>${close}`
    case 'string': {
      const text = `<${prefix}t xml:space="preserve">${encodeText(value)}</${prefix}t>`
      return `${open} t="inlineStr"><${prefix}is>${text}</${prefix}is>${close}`
    }
    default:
      return value satisfies never
  }
}

/** What the sheet says about its size: some programs read no further. */
function dimensionEdits(xml: string, sheet: Sheet, writes: Writes): readonly Edit[] {
  const found = /<(?:\w+:)?dimension\s+ref="([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?"/.exec(xml.slice(0, sheet.data.start))
  if (!found) return []
  const [text, left = 'A', top = '1', right = left, bottom = top] = found
  const columns = [...writes.values()].flatMap((cells) => [...cells.keys()])
  const [first, last] = stretched([columnOf(left), columnOf(right)], columns)
  const [from, to] = stretched([Number(top), Number(bottom)], [...writes.keys()])
  const end = found.index + text.length
  const start = found.index + text.indexOf('ref=')
  return [{ start, end, text: `ref="${letters(first)}${from}:${letters(last)}${to}"` }]
}

function stretched(range: readonly [number, number], numbers: readonly number[]): readonly [number, number] {
  return numbers.reduce<readonly [number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    range,
  )
}

/** Rows go before the first that has a higher number. */
function rowInsertions(
  xml: string,
  sheet: Sheet,
  added: readonly { readonly number: number; readonly text: string }[],
): readonly Edit[] {
  const behind: string[] = []
  const edits: Edit[] = []
  let index = 0
  for (const { number, text } of added) {
    while ((sheet.rows[index]?.number ?? Number.POSITIVE_INFINITY) < number) index++
    const next = sheet.rows[index]
    if (next) edits.push({ start: next.start, end: next.start, text })
    else behind.push(text)
  }
  if (behind.length === 0) return edits
  const data = { ...sheet.data, name: 'sheetData', prefix: sheet.prefix, attributes: {}, children: [], text: '' }
  return [...edits, appendTo(xml, data, behind.join(''))]
}

function rowEdits(
  xml: string,
  { prefix }: Sheet,
  row: SheetRow,
  writes: ReadonlyMap<number, CellWrite>,
  lines: number,
): readonly Edit[] {
  const tag = xml.slice(row.start, row.openEnd)
  const opened = withHeight(setAttribute(tag, 'spans', undefined), lines)
  if (row.closeStart === row.end) {
    const text = `${opened.replace(/\s*\/>$/, '>')}${cellsXml(prefix, row.number, writes)}</${prefix}row>`
    return [{ start: row.start, end: row.end, text }]
  }
  const opening: readonly Edit[] = opened === tag ? [] : [{ start: row.start, end: row.openEnd, text: opened }]
  const known = new Map(row.cells.map((cell) => [cell.column, cell]))
  const sorted = [...writes].sort(([one], [other]) => one - other)
  const cells = sorted.map(([column, write]) => {
    const text = cellXml(prefix, row.number, column, write)
    return { ...cellPlace(row, known, column), text }
  })
  return [...opening, ...cells]
}

/** Where a cell stands, or else where it would: before the first cell further right. */
function cellPlace(
  row: SheetRow,
  known: ReadonlyMap<number, SheetCell>,
  column: number,
): { readonly start: number; readonly end: number } {
  const cell = known.get(column)
  if (cell) return { start: cell.start, end: cell.end }
  const next = row.cells.find((candidate) => candidate.column > column)?.start ?? row.closeStart
  return { start: next, end: next }
}
