// Labels with boxes to write in, and options to tick, as pieces.
import type { Field, OptionLine, Options, WritingLine } from '../blocks.ts'
import { boxes, colors, gaps, leading, sizes } from './looks.ts'
import { heightOf, type Item, joined, moved, type Piece } from './pieces.ts'
import { type Tag, tagIn } from './tags.ts'
import { lineItems, type Place, textItems } from './text-layout.ts'
import type { Span } from './typesetting.ts'
import { heightOfBox } from './written.ts'

type Around = Pick<Field, 'label' | 'aside' | 'condition' | 'notes'>

const notes = {
  condition: { size: sizes.note, color: colors.ink, weight: 'strong' },
  hint: { size: sizes.note, color: colors.muted, weight: 'regular' },
} as const

/** Condition, label and notes, in the order in which they are read. */
function labelPiece({ label, aside, condition, notes: beneath }: Around, place: Place, gap: number): Piece {
  const labelSpans: Span[] = [{ text: label, weight: 'strong' }]
  if (aside !== undefined) labelSpans.push({ text: ` ${aside}`, weight: 'regular' })
  const named = { spans: labelSpans, look: { size: sizes.label, color: colors.ink } }
  const small = (text: string, { weight, ...look }: (typeof notes)[keyof typeof notes]) => ({
    spans: [{ text, weight }],
    look,
  })
  const parts = [
    ...(condition === undefined ? [] : [small(condition, notes.condition)]),
    named,
    ...beneath.map(({ text }) => small(text, notes.hint)),
  ]
  const pieces = parts.map(({ spans, look }) => plainPiece(textItems(spans, look, place, tagIn(place.tag, 'P'))))
  return { height: heightOf(pieces), gap, items: joined(pieces), staysWithNext: true }
}

function plainPiece(set: { readonly items: readonly Item[]; readonly height: number }): Piece {
  return { ...set, gap: 0, staysWithNext: true }
}

/** How wide a box is, in points, where there is room. */
const widths = { short: 90, medium: 170, long: 300, full: Number.POSITIVE_INFINITY } as const

export function fieldPieces(field: Field, place: Place): readonly Piece[] {
  const label = labelPiece(field, place, gaps.field)
  const { control } = field
  const unit = field.unit === undefined ? 0 : place.setter.width(field.unit, 'regular', sizes.body) + 6
  const width = Math.min(widths[field.width], place.width - unit)
  const height = heightOfBox(control, width, place.setter)
  const box: Item = { kind: 'control', x: 0, y: 0, width, height, control, tag: tagIn(place.tag, 'Form') }
  const behind = field.unit === undefined ? [] : unitItems(field.unit, width + 6, height, place)
  return [label, { height, gap: boxes.above, items: [box, ...behind], staysWithNext: false }]
}

function unitItems(text: string, x: number, height: number, place: Place): readonly Item[] {
  const look = { size: sizes.body, color: colors.ink }
  const y = (height - sizes.body * leading) / 2
  return lineItems([{ text, weight: 'regular', x: 0 }], look, tagIn(place.tag, 'P'), x, y)
}

export function optionsPieces(block: Options, place: Place): readonly Piece[] {
  const { label } = block
  const around = label === undefined ? [] : [labelPiece({ notes: [], ...block, label }, place, gaps.options)]
  const rows = optionRows(block, place)
  const [first, ...rest] = rows
  if (!first) return around
  return [...around, { ...first, gap: label === undefined ? gaps.field : gaps.option }, ...rest]
}

const tickRoom = boxes.tick + 6
const markRoom = boxes.tick + 10

/** Options that are few stand on one line each, with their hints; of many, one label in five may take two lines. */
const few = 8

/** How many columns the options fit in, four at most. */
function columnsFor({ options, markTitle }: Options, place: Place): number {
  const room = tickRoom + (markTitle === undefined ? 0 : markRoom)
  const isLong = options.length > few
  const widths = options
    .map(({ label, hint }) => place.setter.width(worded(label, isLong ? undefined : hint), 'regular', sizes.body))
    .sort((one, other) => one - other)
  const widest = widths[isLong ? Math.floor(widths.length * 0.8) : widths.length - 1] ?? 0
  const fitting = Math.floor((place.width + boxes.gutter) / (widest + room + boxes.gutter))
  return Math.max(1, Math.min(markTitle === undefined ? 4 : 2, fitting, options.length))
}

function worded(label: string, hint: string | undefined): string {
  return hint === undefined ? label : `${label}  ${hint}`
}

/** Options run down the columns; a row of them is one piece. */
function optionRows(block: Options, place: Place): readonly Piece[] {
  const { options, markTitle } = block
  const count = columnsFor(block, place)
  const perColumn = Math.ceil(options.length / count)
  const width = (place.width - (count - 1) * boxes.gutter) / count
  const list = tagIn(place.tag, 'L', { numbering: 'None' })
  const set = options.map((option) => optionItems(option, { ...place, width, tag: tagIn(tagIn(list, 'LI'), 'LBody') }))
  const rows = Array.from({ length: perColumn }, (_, row): Piece => {
    const cells = Array.from({ length: count }, (_, column) => set[column * perColumn + row])
    const items = cells.flatMap((cell, column) => (cell ? moved(cell.items, column * (width + boxes.gutter), 0) : []))
    const height = Math.max(...cells.map((cell) => cell?.height ?? 0))
    return { height, gap: gaps.option, items, staysWithNext: row < perColumn - 1 }
  })
  return markTitle === undefined ? rows : [markTitles(markTitle, count, width, place), ...rows]
}

/** Over the second boxes of each column; it is read with every box, so that it is decoration here. */
function markTitles(title: string, count: number, width: number, place: Place): Piece {
  const look = { size: sizes.foot, color: colors.muted }
  const wide = place.setter.width(title, 'regular', look.size)
  const items = Array.from({ length: count }, (_, column) =>
    lineItems(
      [{ text: title, weight: 'regular', x: 0 }],
      look,
      undefined,
      column * (width + boxes.gutter) + width - wide,
    ),
  ).flat()
  return { height: look.size * leading, gap: 0, items, staysWithNext: true }
}

function optionItems(option: OptionLine, place: Place): { readonly items: readonly Item[]; readonly height: number } {
  const { control, label, hint, mark } = option
  const box = (x: number, of: typeof control, tag: Tag): Item => {
    const y = (sizes.body * leading - boxes.tick) / 2
    return { kind: 'control', x, y, width: boxes.tick, height: boxes.tick, control: of, tag }
  }
  const first = box(0, control, tagIn(place.tag, 'Form'))
  const spans: Span[] = [{ text: label, weight: 'regular' }]
  const room = place.width - tickRoom - (mark ? markRoom : 0)
  const words = textItems(spans, { size: sizes.body, color: colors.ink }, { ...place, width: room }, place.tag)
  const second = mark ? [box(place.width - boxes.tick, mark, tagIn(place.tag, 'Form'))] : []
  const explained = hint === undefined ? undefined : hintBeside(label, hint, words.height, room, place)
  return {
    items: [first, ...moved([...words.items, ...(explained?.items ?? [])], tickRoom, 0), ...second],
    height: Math.max(words.height, explained?.height ?? 0),
  }
}

/** An explanation follows its label on the same line where it fits there, else it stands beneath. */
function hintBeside(label: string, hint: string, below: number, room: number, place: Place) {
  const look = { size: sizes.note, color: colors.muted }
  const x = place.setter.width(`${label}  `, 'regular', sizes.body)
  const fits = x + place.setter.width(hint, 'regular', look.size) <= room
  if (fits) return { items: lineItems([{ text: hint, weight: 'regular', x }], look, place.tag, 0, 0.5), height: 0 }
  const set = textItems([{ text: hint, weight: 'regular' }], look, { ...place, width: room }, place.tag)
  return { items: moved(set.items, 0, below), height: below + set.height }
}

/** As high as a field beside it, so that rule and boxes stand on one line. */
export function writingLinePieces({ caption }: WritingLine, place: Place): readonly Piece[] {
  const label = labelPiece({ label: caption, notes: [] }, place, gaps.field)
  const rule: Item = { kind: 'shape', x: 0, y: boxes.line, width: place.width, height: 0, stroke: colors.border }
  return [label, { height: boxes.line, gap: boxes.above, items: [rule], staysWithNext: false }]
}
