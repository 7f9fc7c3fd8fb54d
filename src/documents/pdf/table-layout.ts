// Tables as pieces: a row each, with the header again at the top of every further page.
import type { Cell, Table } from '../blocks.ts'
import type { BoxedControl, Control } from '../controls.ts'
import { boxes, colors, gaps, leading, sizes } from './looks.ts'
import { type Item, moved, type Piece } from './pieces.ts'
import { type Tag, tagIn } from './tags.ts'
import { type Place, textItems } from './text-layout.ts'
import { heightOfBox } from './written.ts'

interface Column {
  readonly x: number
  readonly width: number
  readonly isCentered: boolean
}

const padding = 4

/** Widths by their shares, none so narrow that a word of its title has to be broken. */
function columnsOf({ columns }: Table, { width, setter }: Place): readonly Column[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const least = columns.map(({ title }) => Math.max(...title.split(' ').map((word) => widthOf(word, setter))))
  const wanted = columns.map(({ share }, index) => Math.max((share / shares) * width, least[index] ?? 0))
  const widest = wanted.indexOf(Math.max(...wanted))
  const excess = wanted.reduce((sum, one) => sum + one, 0) - width
  let x = 0
  return columns.map(({ isCentered }, index) => {
    const own = (wanted[index] ?? 0) - (index === widest ? excess : 0)
    const column = { x, width: own, isCentered }
    x += own
    return column
  })
}

function widthOf(word: string, setter: Place['setter']): number {
  return setter.width(word, 'strong', sizes.note) + 2 * padding + 1
}

interface Set {
  readonly items: readonly Item[]
  readonly height: number
}

function words(text: string, weight: 'regular' | 'strong', column: Column, tag: Tag | undefined, place: Place): Set {
  const width = column.width - 2 * padding
  const look = { size: sizes.note, color: colors.ink }
  const set = textItems([{ text, weight }], look, { setter: place.setter, width }, tag)
  const items = column.isCentered ? centered(set.items, width, place) : set.items
  return { items: moved(items, padding, padding), height: set.height + 2 * padding }
}

function centered(items: readonly Item[], width: number, { setter }: Place): readonly Item[] {
  return items.map((item) => {
    if (item.kind !== 'text') return item
    return { ...item, x: (width - setter.width(item.text.trimEnd(), item.weight, item.size)) / 2 }
  })
}

function headerPiece({ columns }: Table, places: readonly Column[], place: Place, tag: Tag | undefined): Piece {
  const row = tag && tagIn(tag, 'TR')
  const cells = columns.map(({ title }, index) => {
    const column = places[index] ?? { x: 0, width: 0, isCentered: false }
    const set = words(title, 'strong', column, row && tagIn(row, 'TH', { scope: 'Column' }), place)
    return { ...set, items: moved(set.items, column.x, 0) }
  })
  const height = Math.max(...cells.map((cell) => cell.height))
  // Titles stand on the line under them, however many lines the others take.
  const items = cells.flatMap((cell) => moved(cell.items, 0, height - cell.height))
  const ground: Item = { kind: 'shape', x: 0, y: 0, width: place.width, height, fill: colors.ground }
  return { height, gap: gaps.table, items: [ground, ...items, ruleAt(height, place)], staysWithNext: true }
}

function ruleAt(y: number, { width }: Place): Item {
  return { kind: 'shape', x: 0, y, width, height: 0, stroke: colors.rule }
}

function cellSet(cell: Cell, column: Column, row: Tag, table: Table, place: Place): Set {
  switch (cell.kind) {
    case 'text':
      return words(cell.text, 'regular', column, tagIn(row, 'TD'), place)
    case 'rowHeader':
      return words(cell.text, 'regular', column, tagIn(row, 'TH', { scope: 'Row' }), place)
    case 'control':
      return controlSet(cell.control, column, tagIn(tagIn(row, 'TD'), 'Form'), table, place)
    default:
      return cell satisfies never
  }
}

/** Tick boxes stand in the middle of their column, boxes to write in fill it. */
function controlSet(control: Control, column: Column, tag: Tag, { isDense }: Table, { setter }: Place): Set {
  if (isBox(control)) {
    const width = column.width - 2
    const height = isDense && control.kind !== 'area' ? boxes.denseLine : heightOfBox(control, width, setter)
    return { items: [{ kind: 'control', x: 1, y: 1, width, height, control, tag }], height: height + 2 }
  }
  const side = boxes.tick
  const height = sizes.note * leading + 2 * padding
  const at = { x: (column.width - side) / 2, y: (height - side) / 2 }
  return { items: [{ kind: 'control', ...at, width: side, height: side, control, tag }], height }
}

/** Whether it is written in, and not ticked. */
function isBox(control: Control): control is BoxedControl {
  return control.kind !== 'box' && control.kind !== 'radio'
}

function isBoxed(cell: Cell): boolean {
  return cell.kind === 'control' && isBox(cell.control)
}

/** Everything stands in the middle of its row. Boxes to write in part rows well enough without a rule. */
function rowPiece(cells: readonly Cell[], places: readonly Column[], tag: Tag, table: Table, place: Place): Piece {
  const row = tagIn(tag, 'TR')
  const sets = cells.map((cell, index) => {
    const column = places[index] ?? { x: 0, width: 0, isCentered: false }
    const set = cellSet(cell, column, row, table, place)
    return { ...set, items: moved(set.items, column.x, 0) }
  })
  const height = Math.max(
    ...sets.filter((_, index) => !table.isDense || isBoxed(cells[index] as Cell)).map((set) => set.height),
  )
  const items = sets.flatMap((set) => moved(set.items, 0, (height - set.height) / 2))
  const rule =
    cells.some(isBoxed) && !cells.some((cell) => !isBoxed(cell) && cell.kind === 'control')
      ? []
      : [ruleAt(height, place)]
  return { height, gap: 0, items: [...items, ...rule], staysWithNext: false }
}

export function tablePieces(table: Table, place: Place): readonly Piece[] {
  const places = columnsOf(table, place)
  const tag = tagIn(place.tag, 'Table', { summary: table.summary })
  const header = headerPiece(table, places, place, tag)
  const repeated = headerPiece(table, places, place, undefined)
  const rows = table.rows.map((cells) => ({ ...rowPiece(cells, places, tag, table, place), repeated }))
  return [header, ...rows]
}
