// A font file as pages need it: which glyph a character has, how wide it is, and the bytes to embed.
import { zlibSync } from 'fflate'
import { create } from 'fontkit'

export interface Face {
  /** PostScript name. */
  readonly name: string
  /** The glyph of a code point; `undefined` where the font has none. */
  glyph(codePoint: number): number | undefined
  /** Advance width of a glyph, in thousandths of the type size. */
  width(glyph: number): number
  readonly glyphs: readonly (readonly [codePoint: number, glyph: number])[]
  /** In thousandths of the type size; `descent` is below zero. */
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly bbox: readonly [number, number, number, number]
  /** The file, and the same deflated for a PDF stream: once, when it is first embedded. */
  readonly bytes: Uint8Array
  readonly deflated: () => Uint8Array
}

const known = new WeakMap<Uint8Array, Face>()

/**
 * Reads a font. The same bytes are read once.
 *
 * @throws Error where the bytes are a collection of fonts, or none
 */
export function faceOf(bytes: Uint8Array): Face {
  const face = known.get(bytes) ?? read(bytes)
  known.set(bytes, face)
  return face
}

function read(bytes: Uint8Array): Face {
  // fontkit asks for Node's own kind of bytes and reads any other just as well.
  const font = create(bytes as Buffer)
  if (!('characterSet' in font)) throw new Error('This file holds several fonts. Give the file of one of them.')
  const scale = 1000 / font.unitsPerEm
  const glyphs = font.characterSet
    .filter((code) => code >= 0x20 && code < 0xfff0)
    .map((code) => [code, font.glyphForCodePoint(code).id] as const)
  const byCode = new Map(glyphs)
  const widths = new Map(glyphs.map(([, glyph]) => [glyph, font.getGlyph(glyph).advanceWidth * scale]))
  const { minX, minY, maxX, maxY } = font.bbox
  let deflated: Uint8Array | undefined
  return {
    name: font.postscriptName,
    glyph: (code) => byCode.get(code),
    width: (glyph) => widths.get(glyph) ?? 0,
    glyphs,
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    capHeight: font.capHeight * scale,
    bbox: [minX * scale, minY * scale, maxX * scale, maxY * scale],
    bytes,
    deflated: () => {
      deflated ??= zlibSync(bytes, { level: 9 })
      return deflated
    },
  }
}
