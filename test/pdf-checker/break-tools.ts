// What a good file is broken with.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib'
import { bytesOf, dictionaryAt, nameAt } from './open.ts'

export type Break = (document: PDFDocument) => void

export const name = (text: string) => PDFName.of(text)
export const text = (words: string) => PDFHexString.fromText(words)

export function catalogPart(document: PDFDocument, key: string): PDFDict {
  const part = dictionaryAt(document.catalog, key)
  if (!part) throw new Error(`The good file has no ${key}.`)
  return part
}

export function firstPage(document: PDFDocument): PDFDict {
  return document.getPage(0).node
}

/** Every structure element of a type, with its reference. */
function elements(document: PDFDocument, type: string): readonly (readonly [PDFRef, PDFDict])[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) =>
      object instanceof PDFDict && nameAt(object, 'S') === type && object.has(name('P'))
        ? [[ref, object] as const]
        : [],
    )
}

export function element(document: PDFDocument, type: string): PDFDict {
  const found = elements(document, type)[0]?.[1]
  if (!found) throw new Error(`The good file has no ${type}.`)
  return found
}

function widgets(document: PDFDocument): readonly PDFDict[] {
  return document.getPages().flatMap((page) =>
    (page.node.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? []).flatMap((ref) => {
      const found = document.context.lookup(ref)
      return found instanceof PDFDict ? [found] : []
    }),
  )
}

/** A widget of a kind of field: `Tx`, `Btn`; radio buttons have theirs in the parent. */
export function widget(document: PDFDocument, kind: string): PDFDict {
  const found = widgets(document).find((one) => nameAt(one, 'FT') === kind)
  if (!found) throw new Error(`The good file has no field of kind ${kind}.`)
  return found
}

export function firstFont(document: PDFDocument): PDFDict {
  const resources = dictionaryAt(firstPage(document), 'Resources')
  const fonts = resources && dictionaryAt(resources, 'Font')
  const font = fonts && dictionaryAt(fonts, 'F1')
  if (!font) throw new Error('The good file has no font F1.')
  return font
}

export function descendant(font: PDFDict): PDFDict {
  return font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict)
}

/** The first page's content with something done to its text. */
export function drawn(change: (content: string) => string): Break {
  return (document) => {
    const page = firstPage(document)
    const stream = page.lookup(name('Contents'))
    const content = Buffer.from(bytesOf(stream) ?? []).toString('latin1')
    const changed = change(content)
    if (changed === content) throw new Error('Nothing was changed.')
    page.set(name('Contents'), document.context.register(document.context.stream(changed)))
  }
}

export function described(change: (metadata: string) => string): Break {
  return (document) => {
    const stream = document.catalog.lookup(name('Metadata'))
    const metadata = new TextDecoder().decode(bytesOf(stream) ?? new Uint8Array())
    const bytes = new TextEncoder().encode(change(metadata))
    const dictionary = document.context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length })
    document.catalog.set(name('Metadata'), document.context.register(PDFRawStream.of(dictionary, bytes)))
  }
}

/** An object that nothing uses, beside all others. */
export function added(literal: Record<string, unknown>): Break {
  return ({ context }) => void context.register(context.obj(literal as never))
}

/** A link, an XFA form, a layer: what our own files never hold. */
export function annotated(literal: Record<string, unknown>): Break {
  return (document) => {
    const { context } = document
    const page = firstPage(document)
    const root = catalogPart(document, 'StructTreeRoot')
    const [top] = elements(document, 'Document')
    if (!top) throw new Error('The good file has no Document.')
    const annotation = context.nextRef()
    const subtype = String(literal['Subtype'])
    const owner = context.register(
      context.obj({
        Type: 'StructElem',
        S: subtype === 'Link' ? 'Link' : 'Annot',
        P: top[0],
        K: [{ Type: 'OBJR', Obj: annotation, Pg: document.getPage(0).ref }],
      }),
    )
    const next = root.lookup(name('ParentTreeNextKey'), PDFNumber).asNumber()
    const nums = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
    nums.push(PDFNumber.of(next))
    nums.push(owner)
    top[1].lookup(name('K'), PDFArray).push(owner)
    context.assign(
      annotation,
      context.obj({ Type: 'Annot', Rect: [0, 0, 9, 9], F: 4, StructParent: next, ...literal } as never),
    )
    page.lookup(name('Annots'), PDFArray).push(annotation)
  }
}

export function retyped(from: string, to: string): Break {
  return (document) => element(document, from).set(name('S'), name(to))
}

/** An element handed to another parent. */
export function adopted(type: string, parentType: string): Break {
  return (document) => {
    const [child] = elements(document, type)
    const [parent] = elements(document, parentType)
    if (!child || !parent) throw new Error(`The good file has no ${type} or no ${parentType}.`)
    const kids = document.context.lookup(child[1].get(name('P')), PDFDict).lookup(name('K'), PDFArray)
    kids.remove(kids.asArray().indexOf(child[0]))
    child[1].set(name('P'), parent[0])
    parent[1].lookup(name('K'), PDFArray).push(child[0])
  }
}

/** A new element, the last of the first of a type. */
export function grown(document: PDFDocument, parentType: string, type: string): void {
  const [parent] = elements(document, parentType)
  if (!parent) throw new Error(`The good file has no ${parentType}.`)
  const child = document.context.obj({ Type: 'StructElem', S: type, P: parent[0], K: [] })
  parent[1].lookup(name('K'), PDFArray).push(document.context.register(child))
}
