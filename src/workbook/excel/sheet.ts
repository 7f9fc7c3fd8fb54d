import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Cell } from '../../records/table.ts'
import { columnOf } from './address.ts'
import { decodeText } from './text.ts'
import { type Edit, splitName, tagStart } from './xml.ts'

/** A cell element with its place in the sheet's text. */
export interface SheetCell {
  readonly column: number
  readonly start: number
  readonly end: number
  readonly style: string | undefined
  /** What it shows; for a formula, what was computed last. */
  readonly value: Cell
  readonly hasFormula: boolean
}

/** A row element; for `<row/>`, `openEnd`, `closeStart` and `end` are the same. */
export interface SheetRow {
  readonly number: number
  readonly start: number
  readonly openEnd: number
  readonly style: string | undefined
  readonly cells: SheetCell[]
  closeStart: number
  end: number
}

/** A tab's text, understood as far as the kit needs it. */
export interface Sheet {
  /** Of the namespace, with its colon, or empty. */
  readonly prefix: string
  readonly rows: readonly SheetRow[]
  /** `<sheetData>`, in the same terms as a row. */
  readonly data: { start: number; openEnd: number; closeStart: number; end: number }
  /** Takes the last computed values out of formulas. */
  readonly forgetting: readonly Edit[]
}

/** Whether the kit or the coordinator has put anything there. */
export function holdsAnything(cell: SheetCell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.hasFormula)
}

export function cellAt(row: SheetRow | undefined, column: number): SheetCell | undefined {
  return row?.cells.find((cell) => cell.column === column)
}

/** Finds rows, cells and values; `sharedText` resolves the number of a shared string. */
export function scanSheet(xml: string, sharedText: (index: number) => string): Sheet {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const rows: SheetRow[] = []
  const data = { start: -1, openEnd: -1, closeStart: -1, end: -1 }
  const cells = cellScanner(xml, sharedText)
  let prefix: string | undefined
  let isInside = false

  parser.on('opentag', (tag) => {
    prefix ??= splitName(tag.name).prefix
    const name = ownName(tag.name, prefix)
    const openEnd = parser.position
    if (name === 'sheetData') {
      isInside = true
      Object.assign(data, { start: tagStart(xml, openEnd), openEnd })
    } else if (!isInside) return
    else if (name === 'row') rows.push(rowOf(xml, tag, openEnd, rows.at(-1)?.number ?? 0))
    else cells.open(name, tag, openEnd, rows.at(-1)?.cells.at(-1)?.column ?? 0)
  })
  parser.on('text', (text) => cells.text(text))
  parser.on('closetag', (tag) => {
    if (!isInside) return
    const name = ownName(tag.name, prefix ?? '')
    const end = parser.position
    const place = { closeStart: tag.isSelfClosing ? end : tagStart(xml, end), end }
    const row = rows.at(-1)
    if (name === 'sheetData') {
      isInside = false
      Object.assign(data, place)
    } else if (name === 'row' && row) Object.assign(row, place)
    else if (name === 'c' && row) row.cells.push(cells.close(end))
    else cells.closeInner(name, end)
  })
  parser.write(xml).close()
  if (data.end < 0) throw new SyntaxError('no sheetData')
  return { prefix: prefix ?? '', rows, data, forgetting: cells.forgetting }
}

function ownName(tag: string, prefix: string): string {
  return tag.startsWith(prefix) ? tag.slice(prefix.length) : tag
}

function rowOf(xml: string, tag: SaxesTagPlain, openEnd: number, before: number): SheetRow {
  const { r, s } = tag.attributes
  const number = r === undefined ? before + 1 : Number(r)
  return { number, start: tagStart(xml, openEnd), openEnd, style: s, cells: [], closeStart: openEnd, end: openEnd }
}

/**
 * Reads one cell after another. What is known of the cell at hand is kept in variables: there may be a million of them.
 */
function cellScanner(xml: string, sharedText: (index: number) => string) {
  const forgetting: Edit[] = []
  let isOpen = false
  let column = 0
  let start = 0
  let openEnd = 0
  let style: string | undefined
  let type = 'n'
  let hasFormula = false
  let valueStart = -1
  let valueEnd = -1
  let phonetic = 0
  let isText = false
  let text = ''

  const openCell = ({ r, s, t }: Record<string, string>, end: number, before: number) => {
    isOpen = true
    column = r === undefined ? before + 1 : columnOf(r)
    start = tagStart(xml, end)
    openEnd = end
    style = s
    type = t ?? 'n'
    hasFormula = false
    valueStart = -1
    text = ''
  }
  return {
    forgetting,
    open(name: string, tag: SaxesTagPlain, end: number, before: number): void {
      if (name === 'c') openCell(tag.attributes, end, before)
      else if (!isOpen) return
      else if (name === 'f') hasFormula = true
      else if (name === 'rPh') phonetic++
      else if (name === 't') isText = phonetic === 0 && type === 'inlineStr'
      else if (name === 'v') {
        isText = type !== 'inlineStr'
        valueStart = tagStart(xml, end)
      }
    },
    text(piece: string): void {
      if (isText) text += piece
    },
    closeInner(name: string, end: number): void {
      if (name === 'rPh') phonetic--
      else if (name === 'v') valueEnd = end
      isText = false
    },
    close(end: number): SheetCell {
      isOpen = false
      if (hasFormula && valueStart >= 0) {
        forgetting.push(...typeEdits(xml, start, openEnd), { start: valueStart, end: valueEnd, text: '' })
      }
      return { column, start, end, style, value: cellValue(type, text, sharedText), hasFormula }
    },
  }
}

function cellValue(type: string, text: string, sharedText: (index: number) => string): Cell {
  if (text === '') return null
  switch (type) {
    case 'n':
      return Number(text)
    case 's':
      return sharedText(Number(text)) || null
    case 'b':
      return text === '1' || text === 'true'
    default:
      return decodeText(text)
  }
}

/** The type of a value goes with it: a type without a value is not read by every program. */
function typeEdits(xml: string, start: number, openEnd: number): readonly Edit[] {
  const type = /\st\s*=\s*(?:"[^"]*"|'[^']*')/.exec(xml.slice(start, openEnd))
  return type ? [{ start: start + type.index, end: start + type.index + type[0].length, text: '' }] : []
}
