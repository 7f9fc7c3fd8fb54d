// Fonts inside the file: every glyph by its number, with its width and what it stands for.
import { zlibSync } from 'fflate'
import { type PDFContext, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib'
import type { Face } from './face.ts'

export interface Embedded {
  readonly name: string
  readonly ref: PDFRef
}

export interface Embedder {
  /** Embeds a font on its first use. */
  of(face: Face): Embedded
  readonly all: () => readonly Embedded[]
}

export function embedderIn(context: PDFContext): Embedder {
  const embedded = new Map<Face, Embedded>()
  return {
    of: (face) => {
      const found = embedded.get(face) ?? { name: `F${embedded.size + 1}`, ref: embed(face, context) }
      embedded.set(face, found)
      return found
    },
    all: () => [...embedded.values()],
  }
}

function embed(face: Face, context: PDFContext): PDFRef {
  const deflated = face.deflated()
  const file = { Length: deflated.length, Length1: face.bytes.length, Filter: 'FlateDecode' }
  const fontFile = context.register(PDFRawStream.of(context.obj(file), deflated))
  // Six letters before the name say that the file holds a part of the font.
  const name = `KITAAA+${face.name}`
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 32,
      FontBBox: face.bbox.map(Math.round),
      ItalicAngle: 0,
      Ascent: Math.round(face.ascent),
      Descent: Math.round(face.descent),
      CapHeight: Math.round(face.capHeight),
      StemV: 80,
      FontFile2: fontFile,
    }),
  )
  const cidFont = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      DW: 1000,
      W: widths(face),
    }),
  )
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [cidFont],
      ToUnicode: writeMeanings(face, context),
    }),
  )
}

/** Glyph numbers in order, each once, with the first character it stands for. */
function numbered(face: Face): readonly (readonly [glyph: number, code: number])[] {
  const byGlyph = new Map<number, number>()
  for (const [code, glyph] of face.glyphs) if (!byGlyph.has(glyph)) byGlyph.set(glyph, code)
  return [...byGlyph].sort(([one], [other]) => one - other)
}

/** `[first [width …] …]`, one list for glyphs that follow each other. */
function widths(face: Face): (number | number[])[] {
  const array: (number | number[])[] = []
  let last = -2
  let run: number[] = []
  for (const [glyph] of numbered(face)) {
    if (glyph !== last + 1) {
      run = []
      array.push(glyph, run)
    }
    run.push(Math.round(face.width(glyph) * 10) / 10)
    last = glyph
  }
  return array
}

/** The table of a face is the same in every file: it is deflated once. */
const meanings = new WeakMap<Face, Uint8Array>()

function writeMeanings(face: Face, context: PDFContext): PDFRef {
  const deflated = meanings.get(face) ?? zlibSync(new TextEncoder().encode(toUnicode(face)))
  meanings.set(face, deflated)
  const dictionary = context.obj({ Length: deflated.length, Filter: 'FlateDecode' })
  return context.register(PDFRawStream.of(dictionary, deflated))
}

const hex = (number: number) => number.toString(16).padStart(4, '0')

function toUnicode(face: Face): string {
  const lines = numbered(face).map(([glyph, code]) => `<${hex(glyph)}> <${hex(code)}>`)
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
    const part = lines.slice(index * 100, index * 100 + 100)
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar\n`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
