// Blocks to pieces.
import type { Beside, Block, Figure, Panel } from '../blocks.ts'
import { fieldPieces, optionsPieces, writingLinePieces } from './field-layout.ts'
import { boxes, colors, gaps } from './looks.ts'
import { bookmarksOf, heightOf, type Item, joined, kept, moved, type Piece } from './pieces.ts'
import { tablePieces } from './table-layout.ts'
import { tagIn } from './tags.ts'
import { headingPieces, listPieces, type Place, paragraphPieces } from './text-layout.ts'

export function piecesOf(blocks: readonly Block[], place: Place): readonly Piece[] {
  let breaks = false
  return blocks.flatMap((block) => {
    if (block.kind === 'pageBreak') {
      breaks = true
      return []
    }
    const pieces = blockPieces(block, place)
    const [first, ...rest] = pieces
    if (!breaks || !first) return pieces
    breaks = false
    return [{ ...first, beginsPage: true as const }, ...rest]
  })
}

function blockPieces(block: Exclude<Block, { kind: 'pageBreak' }>, place: Place): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return headingPieces(block, place)
    case 'paragraph':
      return paragraphPieces(block, place)
    case 'list':
      return listPieces(block, place)
    case 'table':
      return tablePieces(block, place)
    case 'figure':
      return figurePieces(block, place)
    case 'field':
      return fieldPieces(block, place)
    case 'options':
      return optionsPieces(block, place)
    case 'writingLine':
      return writingLinePieces(block, place)
    case 'beside':
      return besidePieces(block, place)
    case 'panel':
      return panelPieces(block, place)
    case 'together':
      return kept(piecesOf(block.blocks, place))
    default:
      return block satisfies never
  }
}

function figurePieces({ alt, png, width, height }: Figure, place: Place): readonly Piece[] {
  const scale = Math.min(1, place.width / width)
  const size = { width: width * scale, height: height * scale }
  const picture: Item = { kind: 'picture', x: 0, y: 0, ...size, png, tag: tagIn(place.tag, 'Figure', { alt }) }
  return [{ height: size.height, gap: gaps.panel, items: [picture], staysWithNext: false }]
}

/** Columns next to each other are one piece, with their last boxes on one line. */
function besidePieces({ columns }: Beside, place: Place): readonly Piece[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const width = place.width - (columns.length - 1) * boxes.gutter
  let x = 0
  const set = columns.map(({ share, blocks }) => {
    const own = (share / shares) * width
    const pieces = piecesOf(blocks, { ...place, width: own })
    const column = { x, pieces, height: heightOf(pieces) }
    x += own + boxes.gutter
    return column
  })
  const height = Math.max(...set.map((column) => column.height))
  const items = set.flatMap((column) =>
    moved(joined(column.pieces), column.x, hangs(column.pieces) ? height - column.height : 0),
  )
  const gap = Math.max(...set.map(({ pieces }) => pieces[0]?.gap ?? 0))
  const bookmarks = set.flatMap((column) => bookmarksOf(column.pieces))
  return [{ height, gap, items, staysWithNext: false, bookmarks }]
}

/** Columns that end in a box or a rule stand on one line; others hang from one. */
function hangs(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)
  return last !== undefined && last.height >= boxes.line && last.items.some(({ kind }) => kind !== 'text')
}

/** Its ground is drawn piece by piece, so that a long panel may go on over a page. */
function panelPieces({ look, blocks }: Panel, place: Place): readonly Piece[] {
  const pieces = piecesOf(blocks, { ...place, width: place.width - 2 * boxes.panel })
  return pieces.map((piece, index) => {
    const isFirst = index === 0
    const above = isFirst ? boxes.panel : piece.gap
    const height = above + piece.height + (index === pieces.length - 1 ? boxes.panel : 0)
    const ground = grounds(look, height, place.width, isFirst, index === pieces.length - 1)
    return {
      ...piece,
      height,
      gap: isFirst ? gaps.panel : 0,
      items: [...ground, ...moved(piece.items, boxes.panel, above)],
    }
  })
}

function grounds(
  look: Panel['look'],
  height: number,
  width: number,
  isFirst: boolean,
  isLast: boolean,
): readonly Item[] {
  const at = { kind: 'shape', x: 0, y: 0, width, height } as const
  if (look === 'tinted') return [{ ...at, fill: colors.ground }]
  const stroke = colors.border
  return [
    { ...at, width: 0, stroke },
    { ...at, x: width, width: 0, stroke },
    ...(isFirst ? [{ ...at, height: 0, stroke }] : []),
    ...(isLast ? [{ ...at, y: height, height: 0, stroke }] : []),
  ]
}
