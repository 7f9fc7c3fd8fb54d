// Every box of a PDF with its full name and what is in it, whether or not the list of fields knows of it.
import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRawStream } from 'pdf-lib'
import { contentOf, dictionaryAt, entryAt, listAt, nameAt, nameOf, textAt, textOf } from './objects.ts'
import { Refused } from './refusals.ts'

export interface FoundField {
  /** In parts between dots. */
  readonly name: string
  /** What is entered or chosen, as it stands in the file; none where nothing is. */
  readonly values: readonly string[]
  /** The page that its first box is on, from 1. */
  readonly page: number | undefined
}

const mostFields = 5000
const deepest = 32

interface Walk {
  readonly pageOf: ReadonlyMap<PDFDict, number>
  readonly seen: Set<PDFDict>
  readonly found: FoundField[]
}

/** @throws Refused where there are more than any form of ours has */
export function foundFields(document: PDFDocument): readonly FoundField[] {
  const walk: Walk = { pageOf: widgetsOf(document), seen: new Set(), found: [] }
  const form = dictionaryAt(document.catalog, 'AcroForm')
  for (const field of form ? listAt(form, 'Fields') : []) if (field instanceof PDFDict) visit(field, '', walk, 0)
  for (const widget of walk.pageOf.keys()) if (!walk.seen.has(widget)) visitStray(widget, walk)
  return walk.found
}

function widgetsOf(document: PDFDocument): ReadonlyMap<PDFDict, number> {
  const widgets = document
    .getPages()
    .flatMap(({ node }, index) =>
      listAt(node, 'Annots').flatMap((one) => (one instanceof PDFDict ? [[one, index + 1] as const] : [])),
    )
  return new Map(widgets.filter(([one]) => nameAt(one, 'Subtype') === 'Widget'))
}

function visit(field: PDFDict, before: string, walk: Walk, depth: number): void {
  if (walk.seen.has(field)) return
  walk.seen.add(field)
  if (depth > deepest || walk.seen.size > mostFields) throw new Refused({ kind: 'hostile', what: 'too many parts' })
  const part = textAt(field, 'T')
  const name = [before, part ?? ''].filter((one) => one !== '').join('.')
  const kids = listAt(field, 'Kids').filter((kid) => kid instanceof PDFDict)
  const fields = kids.filter((kid) => textAt(kid, 'T') !== undefined)
  for (const kid of fields) visit(kid, name, walk, depth + 1)
  if (fields.length > 0) return
  for (const kid of kids) walk.seen.add(kid)
  const first = [field, ...kids].find((one) => walk.pageOf.has(one))
  walk.found.push({ name, values: valuesOf(field, kids), page: first && walk.pageOf.get(first) })
}

/** A box that a page shows and no list of fields names: some programs lose the list. */
function visitStray(widget: PDFDict, walk: Walk): void {
  const line = [widget, ...ancestorsOf(widget)]
  const top = line.findLast((one) => textAt(one, 'T') !== undefined && !walk.seen.has(one))
  if (!top) return
  const above = line.slice(line.indexOf(top) + 1).map((one) => textAt(one, 'T') ?? '')
  visit(
    top,
    above
      .toReversed()
      .filter((part) => part !== '')
      .join('.'),
    walk,
    0,
  )
}

function ancestorsOf(dictionary: PDFDict): readonly PDFDict[] {
  const line: PDFDict[] = []
  for (let one = dictionaryAt(dictionary, 'Parent'); one && line.length < deepest; one = dictionaryAt(one, 'Parent'))
    line.push(one)
  return line
}

/** The kind of a field may stand at any of those above it. */
function kindOf(field: PDFDict, kids: readonly PDFDict[]): string | undefined {
  return [field, ...kids, ...ancestorsOf(field)].map((one) => nameAt(one, 'FT')).find((kind) => kind !== undefined)
}

/** Programs write what was entered to the field, to its box, or to both. */
function valuesOf(field: PDFDict, kids: readonly PDFDict[]): readonly string[] {
  const own = [field, ...kids]
  if (kindOf(field, kids) === 'Btn') {
    const chosen = own.map((one) => nameOf(entryAt(one, 'V'))).filter(isOn)
    const lit = own.map((one) => nameAt(one, 'AS')).filter(isOn)
    return [...chosen, ...lit].slice(0, 1)
  }
  return own.map((one) => textsOf(entryAt(one, 'V'))).find((texts) => texts.some((text) => text !== '')) ?? []
}

function isOn(name: string | undefined): name is string {
  return name !== undefined && name !== 'Off' && name !== ''
}

/** Long text may be kept as a stream, and several choices as a list. */
function textsOf(value: PDFObject | undefined): readonly string[] {
  if (value instanceof PDFArray) return value.asArray().flatMap((one) => textOf(one) ?? [])
  if (value instanceof PDFRawStream) return [decodedText(contentOf(value))]
  const text = textOf(value) ?? nameOf(value)
  return text === undefined ? [] : [text]
}

function decodedText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bytes[0] === 0xef ? 'utf-8' : 'windows-1252'
  return new TextDecoder(encoding).decode(bytes)
}
