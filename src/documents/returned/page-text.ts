// What pages without boxes show: enough of their text to know a printed form by its footer, or pictures alone.
import { PDFArray, type PDFDict, type PDFDocument, type PDFObject, PDFStream } from 'pdf-lib'
import { type Letters, lettersIn } from './letters.ts'
import { contentOf, dictionaryAt, entryAt, nameAt } from './objects.ts'

/** What is drawn. */
export interface Shown {
  /** Without any space: programs that print put every letter where they like. */
  readonly text: string
  readonly hasPictures: boolean
}

const mostPages = 20
const mostContent = 2 * 1024 * 1024
const deepest = 3

export function shownOn(document: PDFDocument): Shown {
  const shown = document
    .getPages()
    .slice(0, mostPages)
    .map(({ node }) => {
      const resources = node.Resources()
      return resources ? shownIn(drawnIn(entryAt(node, 'Contents')), resources, 0) : { text: '', hasPictures: false }
    })
  return joined(shown)
}

function joined(parts: readonly Shown[]): Shown {
  return { text: parts.map(({ text }) => text).join(''), hasPictures: parts.some(({ hasPictures }) => hasPictures) }
}

function shownIn(content: string, resources: PDFDict, depth: number): Shown {
  const inside = streamsIn(resources).map((stream): Shown => {
    const kind = nameAt(stream.dict, 'Subtype')
    if (kind === 'Image') return { text: '', hasPictures: true }
    if (kind !== 'Form' || depth >= deepest) return { text: '', hasPictures: false }
    return shownIn(drawnIn(stream), dictionaryAt(stream.dict, 'Resources') ?? resources, depth + 1)
  })
  return joined([{ text: textIn(content, resources), hasPictures: false }, ...inside])
}

function streamsIn(resources: PDFDict): readonly PDFStream[] {
  const objects = dictionaryAt(resources, 'XObject')
  const all = objects ? objects.keys().map((key) => objects.lookup(key)) : []
  return all.filter((one) => one instanceof PDFStream)
}

function drawnIn(content: PDFObject | undefined): string {
  if (content instanceof PDFArray)
    return Array.from({ length: content.size() }, (_, index) => drawnIn(content.lookup(index))).join('\n')
  return new TextDecoder('latin1').decode(contentOf(content).subarray(0, mostContent))
}

function textIn(content: string, resources: PDFDict): string {
  const fonts = dictionaryAt(resources, 'Font')
  const known = new Map(fonts?.keys().map((key) => [key.decodeText(), lettersIn(fonts.lookup(key))]))
  let letters: Letters | undefined
  let text = ''
  for (const [, font, hex, plain] of content.matchAll(
    /\/([^\s/<>[\]()]+)\s+[-\d.]+\s+Tf|<([\da-f\s]*)>|\(((?:\\[\s\S]|[^\\)])*)\)/gi,
  )) {
    if (font !== undefined) letters = known.get(font)
    else text += hex !== undefined ? spelled(hex.replace(/\s/g, ''), letters) : spelled(hexOf(plain ?? ''), letters)
  }
  return text.replace(/\s/g, '')
}

function hexOf(escaped: string): string {
  const plain = escaped.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, one: string) =>
    /^[0-7]/.test(one) ? String.fromCharCode(Number.parseInt(one, 8) % 256) : one,
  )
  return Array.from(plain, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('')
}

function spelled(hex: string, letters: Letters | undefined): string {
  const digits = letters?.digits ?? 2
  const codes = hex.toLowerCase().match(new RegExp(`.{${digits}}`, 'g')) ?? []
  return codes
    .map((code) => letters?.byCode.get(code) ?? (letters ? '' : String.fromCharCode(Number.parseInt(code, 16))))
    .join('')
}
