// Fonts: inside the file, with the right widths, every sign with a meaning, and none that shows as an empty box.
import { create } from 'fontkit'
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFStream } from 'pdf-lib'
import { bytesOf, dictionaryAt, listAt, nameAt, type PdfFile, tokensOf } from './open.ts'
import type { Rule } from './rule.ts'

/** Content with the fonts that it may name. */
interface Drawn {
  readonly tokens: readonly string[]
  readonly fonts: PDFDict | undefined
}

const fontsOf = (owner: PDFDict) => {
  const resources = dictionaryAt(owner, 'Resources')
  return resources && dictionaryAt(resources, 'Font')
}

/** Pages, and what fields look like. */
function drawnIn({ document, pages }: PdfFile): readonly Drawn[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object)
  const forms = objects.filter(
    (object): object is PDFRawStream => object instanceof PDFRawStream && nameAt(object.dict, 'Subtype') === 'Form',
  )
  return [
    ...pages.map(({ dictionary, tokens }) => ({ tokens, fonts: fontsOf(dictionary) })),
    ...forms.map((form) => ({
      tokens: tokensOf(Buffer.from(bytesOf(form) ?? []).toString('latin1')),
      fonts: fontsOf(form.dict),
    })),
  ]
}

/** Fonts that are used to draw, and those that fields are written in. */
function usedFonts(file: PdfFile): readonly PDFDict[] {
  const form = dictionaryAt(file.catalog, 'AcroForm')
  const resources = form && dictionaryAt(form, 'DR')
  const inFields = resources && dictionaryAt(resources, 'Font')
  const fields = inFields ? inFields.keys().map((key) => dictionaryAt(inFields, key.decodeText())) : []
  const drawn = drawnIn(file).flatMap(({ tokens, fonts }) =>
    tokens.flatMap((token, index) =>
      token === 'Tf' && fonts ? [dictionaryAt(fonts, (tokens[index - 2] ?? '').slice(1))] : [],
    ),
  )
  return [...new Set([...fields, ...drawn].filter((font) => font !== undefined))]
}

function descendant(font: PDFDict): PDFDict {
  const [object] = listAt(font, 'DescendantFonts')
  const found = object && font.context.lookup(object)
  return found instanceof PDFDict ? found : font
}

function fontFile(font: PDFDict): PDFObject | undefined {
  const descriptor = dictionaryAt(descendant(font), 'FontDescriptor')
  return ['FontFile', 'FontFile2', 'FontFile3']
    .map((key) => descriptor?.lookup(PDFName.of(key)))
    .find((one) => one instanceof PDFStream)
}

const nameOf = (font: PDFDict) => nameAt(font, 'BaseFont') ?? 'a font without a name'

/** The numbers of the glyphs that text shows, by the font it is set in. */
function shownGlyphs(file: PdfFile): ReadonlyMap<PDFDict, ReadonlySet<number>> {
  const shown = new Map<PDFDict, Set<number>>()
  for (const { tokens, fonts } of drawnIn(file)) {
    let font: PDFDict | undefined
    tokens.forEach((token, index) => {
      if (token === 'Tf' && fonts) font = dictionaryAt(fonts, (tokens[index - 2] ?? '').slice(1))
      const isHex = token.startsWith('<') && token !== '<<'
      if (!isHex || !font) return
      const glyphs = shown.get(font) ?? new Set()
      for (const code of token.slice(1, -1).match(/.{4}/g) ?? []) glyphs.add(Number.parseInt(code, 16))
      shown.set(font, glyphs)
    })
  }
  return shown
}

/** What glyph numbers stand for. */
function meanings(font: PDFDict): ReadonlyMap<number, number> {
  const text = Buffer.from(bytesOf(font.lookup(PDFName.of('ToUnicode'))) ?? []).toString('latin1')
  const pairs = [...text.matchAll(/<([\da-f]{4})> <([\da-f]{4,8})>/gi)]
  return new Map(pairs.map(([, glyph = '', code = '']) => [Number.parseInt(glyph, 16), Number.parseInt(code, 16)]))
}

function widths(font: PDFDict): ReadonlyMap<number, number> {
  const array = descendant(font).lookupMaybe(PDFName.of('W'), PDFArray)?.asArray() ?? []
  const found = new Map<number, number>()
  for (let at = 0; at + 1 < array.length; at += 2) {
    const [first, list] = [array[at], array[at + 1]]
    if (first instanceof PDFNumber && list instanceof PDFArray)
      for (const [index, width] of list.asArray().entries())
        found.set(first.asNumber() + index, width instanceof PDFNumber ? width.asNumber() : Number.NaN)
  }
  return found
}

/** Glyphs whose width in the file is not that of the font, which a thousandth of the size may differ. */
function wrongWidths(font: PDFDict, glyphs: ReadonlySet<number>): readonly number[] {
  const bytes = bytesOf(fontFile(font))
  if (!bytes) return []
  const own = create(Buffer.from(bytes))
  if (!('getGlyph' in own)) return []
  const said = widths(font)
  return [...glyphs]
    .filter((glyph) => glyph !== 0)
    .filter(
      (glyph) => Math.abs((said.get(glyph) ?? 1000) - (own.getGlyph(glyph).advanceWidth * 1000) / own.unitsPerEm) > 1,
    )
}

export const fontRules: readonly Rule[] = [
  {
    id: '31-009',
    about: 'Every font is inside the file',
    problems: (file) =>
      usedFonts(file)
        .filter((font) => fontFile(font) === undefined)
        .map(nameOf),
  },
  {
    id: '31-005',
    about: 'Every font is written glyph by glyph, in a known order',
    problems: (file) =>
      usedFonts(file)
        .filter((font) => fontFile(font) !== undefined)
        .filter(
          (font) =>
            nameAt(font, 'Encoding') !== 'Identity-H' ||
            nameAt(descendant(font), 'CIDToGIDMap') !== 'Identity' ||
            !dictionaryAt(descendant(font), 'CIDSystemInfo'),
        )
        .map(nameOf),
  },
  {
    id: '31-016',
    about: 'Glyphs are as wide as the file says',
    problems: (file) =>
      [...shownGlyphs(file)].flatMap(([font, glyphs]) => {
        const wrong = wrongWidths(font, glyphs)
        return wrong.length === 0 ? [] : [`${nameOf(font)}: ${wrong.length} glyphs`]
      }),
  },
  {
    id: '31-027',
    about: 'Every glyph that is shown stands for a character',
    problems: (file) =>
      [...shownGlyphs(file)].flatMap(([font, glyphs]) => {
        const known = meanings(font)
        const mute = [...glyphs].filter(
          (glyph) => glyph !== 0 && [undefined, 0, 0xfeff, 0xfffe].includes(known.get(glyph)),
        )
        return mute.length === 0 ? [] : [`${nameOf(font)}: ${mute.length} glyphs`]
      }),
  },
  {
    id: '31-030',
    about: 'Nothing is drawn as an empty box: no glyph that a font lacks',
    problems: (file) => [...shownGlyphs(file)].filter(([, glyphs]) => glyphs.has(0)).map(([font]) => nameOf(font)),
  },
]
