// What pages are filled with, from top to bottom: pieces that no page break may part.
import type { Control } from '../controls.ts'
import type { Tag } from './tags.ts'
import type { Weight } from './typesetting.ts'

export interface TextItem {
  readonly kind: 'text'
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly text: string
  readonly weight: Weight
  readonly size: number
  readonly color: string
  /** Without one it is decoration: a page number, a header that is repeated. */
  readonly tag: Tag | undefined
}

/** A box or, without height or width, a rule. Always decoration. */
export interface ShapeItem {
  readonly kind: 'shape'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill?: string
  readonly stroke?: string
}

export interface ControlItem {
  readonly kind: 'control'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly control: Control
  readonly tag: Tag
}

export interface PictureItem {
  readonly kind: 'picture'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly png: Uint8Array
  readonly tag: Tag
}

/** Places are in points from the left and the top of what holds the item. */
export type Item = TextItem | ShapeItem | ControlItem | PictureItem

export interface Piece {
  readonly height: number
  /** Room above it; none at the top of a page. */
  readonly gap: number
  readonly items: readonly Item[]
  /** The next piece has to be on the same page. */
  readonly staysWithNext: boolean
  /** Drawn again, as decoration, where a page begins with this piece: the header of its table. */
  readonly repeated?: Piece
  readonly beginsPage?: true
  /** Headings in it, each so far below its top. */
  readonly bookmarks?: readonly { readonly title: string; readonly level: number; readonly y: number }[]
}

export function moved(items: readonly Item[], x: number, y: number): readonly Item[] {
  return items.map((item) => ({ ...item, x: item.x + x, y: item.y + y }))
}

/** From the top of the first to the bottom of the last. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { gap, height }, index) => sum + height + (index === 0 ? 0 : gap), 0)
}

/** The headings of all of them, from the top of the first. */
export function bookmarksOf(pieces: readonly Piece[]): NonNullable<Piece['bookmarks']> {
  let y = 0
  return pieces.flatMap(({ gap, height, bookmarks = [] }, index) => {
    const top = y + (index === 0 ? 0 : gap)
    y = top + height
    return bookmarks.map((one) => ({ ...one, y: one.y + top }))
  })
}

/** All of them as one. */
export function joined(pieces: readonly Piece[]): readonly Item[] {
  let y = 0
  return pieces.flatMap(({ gap, height, items }, index) => {
    const top = y + (index === 0 ? 0 : gap)
    y = top + height
    return moved(items, 0, top)
  })
}

/** The same pieces, all on one page. */
export function kept(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => (index < pieces.length - 1 ? { ...piece, staysWithNext: true } : piece))
}
