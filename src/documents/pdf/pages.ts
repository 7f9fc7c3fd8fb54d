// Pieces to pages.
import type { Document } from '../blocks.ts'
import { piecesOf } from './layout.ts'
import { colors, leading, margins, papers, sizes } from './looks.ts'
import { bookmarksOf, heightOf, type Item, joined, moved, type Piece } from './pieces.ts'
import type { Tag } from './tags.ts'
import { type Fonts, type Typesetter, typesetterOf } from './typesetting.ts'

export interface Bookmark {
  readonly title: string
  readonly level: number
  readonly page: number
  /** From the top of the page. */
  readonly y: number
}

export interface Page {
  /** Places from the left and the top of the paper. */
  readonly items: readonly Item[]
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly pages: readonly Page[]
  readonly bookmarks: readonly Bookmark[]
  /** The root of the structure. */
  readonly tag: Tag
  readonly setter: Typesetter
}

/** Where everything stands, before anything is drawn. */
export function layoutOf(document: Document, fonts: Fonts): Layout {
  const { width, height } = papers[document.paper]
  const setter = typesetterOf(fonts)
  const tag: Tag = { type: 'Document', kids: [] }
  const place = { setter, tag, width: width - margins.left - margins.right }
  const filled = paginated(piecesOf(document.blocks, place), height - margins.top - margins.bottom)
  const pages = filled.map((piece, index) => ({
    items: [...furniture(document, index, filled.length, setter), ...moved(joined(piece), margins.left, margins.top)],
  }))
  return {
    width,
    height,
    pages,
    bookmarks: filled.flatMap((pieces, page) =>
      bookmarksOf(pieces).map((one) => ({ ...one, page, y: margins.top + one.y })),
    ),
    tag,
    setter,
  }
}

/** Pieces that may not be parted, as one group. */
function groups(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const all: Piece[][] = []
  let isOpen = false
  for (const piece of pieces) {
    if (isOpen) all.at(-1)?.push(piece)
    else all.push([piece])
    isOpen = piece.staysWithNext
  }
  return all
}

function paginated(pieces: readonly Piece[], room: number): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [[]]
  const used = () => heightOf(pages.at(-1) ?? [])
  const place = (group: readonly Piece[]) => {
    const page = pages.at(-1) ?? []
    const isFresh = page.length === 0
    const needed = heightOf(group) + (isFresh ? 0 : (group[0]?.gap ?? 0))
    if (!isFresh && (group[0]?.beginsPage || used() + needed > room)) pages.push([])
    const repeated = pages.at(-1)?.length === 0 ? group[0]?.repeated : undefined
    if (repeated && pages.length > 1) pages.at(-1)?.push(repeated)
    pages.at(-1)?.push(...group)
  }
  for (const group of groups(pieces)) {
    if (heightOf(group) <= room) place(group)
    // Longer than a page: it has to be parted somewhere.
    else for (const piece of group) place([piece])
  }
  return pages
}

/** What stands on every page: the color on top, what this is and which page below. */
function furniture(document: Document, index: number, count: number, setter: Typesetter): readonly Item[] {
  const { width, height } = papers[document.paper]
  const right = width - margins.right
  const small = (text: string, y: number, x: number): Item => {
    const look = { size: sizes.foot, color: colors.muted, weight: 'regular' } as const
    return { kind: 'text', ...look, x, y, text, tag: undefined }
  }
  const wide = (text: string) => setter.width(text, 'regular', sizes.foot)
  const page = document.footer.page(index + 1, count)
  const foot = height - margins.bottom + 23
  const ruleAt = foot - sizes.foot * leading - 1
  const inner = right - margins.left
  return [
    { kind: 'shape', x: margins.left, y: 28, width: inner, height: index === 0 ? 5 : 1.5, fill: document.color },
    ...(index === 0 ? [] : [small(document.title, 46, margins.left)]),
    { kind: 'shape', x: margins.left, y: ruleAt, width: inner, height: 0, stroke: colors.rule },
    small(document.footer.text, foot, margins.left),
    small(page, foot, right - wide(page)),
  ]
}
