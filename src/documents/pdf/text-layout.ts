// Headings, paragraphs and lists as pieces.
import type { Heading, List, Paragraph } from '../blocks.ts'
import { colors, gaps, leading, sizes } from './looks.ts'
import type { Item, Piece } from './pieces.ts'
import { type Tag, tagIn } from './tags.ts'
import type { Line, Span, Typesetter, Weight } from './typesetting.ts'

/** Where blocks are laid out: how wide, and under which tag. */
export interface Place {
  readonly setter: Typesetter
  readonly width: number
  readonly tag: Tag
}

export interface TextLook {
  readonly size: number
  readonly color: string
}

/** The items of one line, its baseline where capitals stand in the middle of the line's height. */
export function lineItems(line: Line, look: TextLook, tag: Tag | undefined, x = 0, y = 0): readonly Item[] {
  const baseline = y + look.size * (leading / 2 + 0.36)
  return line.map((segment) => ({ ...look, ...segment, kind: 'text' as const, x: x + segment.x, y: baseline, tag }))
}

/** Lines of text, one below the other. */
export function textItems(
  spans: readonly Span[],
  look: TextLook,
  place: Pick<Place, 'setter' | 'width'>,
  tag: Tag | undefined,
): { readonly items: readonly Item[]; readonly height: number } {
  const lines = place.setter.lines(spans, look.size, place.width)
  const step = look.size * leading
  return {
    items: lines.flatMap((line, index) => lineItems(line, look, tag, 0, index * step)),
    height: lines.length * step,
  }
}

const headings = {
  1: { type: 'H1', size: sizes.h1, gap: gaps.h1 },
  2: { type: 'H2', size: sizes.h2, gap: gaps.h2 },
  3: { type: 'H3', size: sizes.h3, gap: gaps.h3 },
} as const

export function headingPieces({ level, text }: Heading, place: Place): readonly Piece[] {
  const { type, size, gap } = headings[level]
  const tag = tagIn(place.tag, type)
  const set = textItems([{ text, weight: 'strong' }], { size, color: colors.ink }, place, tag)
  const rule: Item = { kind: 'shape', x: 0, y: set.height + 3, width: place.width, height: 0, stroke: colors.rule }
  const isRuled = level === 2
  const piece = {
    height: set.height + (isRuled ? 5 : 0),
    gap,
    items: isRuled ? [...set.items, rule] : set.items,
    staysWithNext: true,
  }
  return [{ ...piece, bookmarks: [{ title: text, level, y: 0 }] }]
}

const paragraphs = {
  lead: { size: sizes.lead, color: colors.muted, weight: 'regular' },
  body: { size: sizes.body, color: colors.ink, weight: 'regular' },
  strong: { size: sizes.body, color: colors.ink, weight: 'strong' },
  note: { size: sizes.note, color: colors.muted, weight: 'regular' },
} as const satisfies Record<Paragraph['look'], TextLook & { weight: Weight }>

/** One piece a line; the first two lines stay together, and so do the last two. */
function flowing(lines: readonly Line[], look: TextLook, tag: Tag, gap: number, x = 0): readonly Piece[] {
  return lines.map((line, index) => ({
    height: look.size * leading,
    gap: index === 0 ? gap : 0,
    items: lineItems(line, look, tag, x),
    staysWithNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
  }))
}

/** The same pieces, the last of which stays with what follows. */
function led(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, staysWithNext: true } : piece))
}

export function paragraphPieces({ look, text, leads }: Paragraph, place: Place): readonly Piece[] {
  const { size, color, weight } = paragraphs[look]
  const lines = place.setter.lines([{ text, weight }], size, place.width)
  const pieces = flowing(lines, { size, color }, tagIn(place.tag, 'P'), gaps.paragraph)
  return leads ? led(pieces) : pieces
}

const indent = 14

export function listPieces(list: List, place: Place): readonly Piece[] {
  const tag = tagIn(place.tag, 'L', { numbering: list.isOrdered ? 'Decimal' : 'Disc' })
  const pieces = list.items.flatMap((item, index) => itemPieces(list, item, index, { ...place, tag }))
  return list.leads ? led(pieces) : pieces
}

function itemPieces(list: List, item: List['items'][number], index: number, place: Place): readonly Piece[] {
  const { size, color } = paragraphs[list.look]
  const tag = tagIn(place.tag, 'LI')
  const label = tagIn(tag, 'Lbl')
  const body = tagIn(tag, 'LBody')
  const term: Span[] = item.term === undefined ? [] : [{ text: `${item.term}  `, weight: 'strong' }]
  const lines = place.setter.lines([...term, { text: item.text, weight: 'regular' }], size, place.width - indent)
  const marker = list.isOrdered ? `${index + 1}.` : '•'
  const [first, ...rest] = flowing(lines, { size, color }, body, index === 0 ? gaps.list : gaps.item, indent)
  const sign = lineItems([{ text: marker, weight: 'regular', x: list.isOrdered ? 0 : 3 }], { size, color }, label)
  return first ? [{ ...first, items: [...sign, ...first.items] }, ...rest] : []
}
