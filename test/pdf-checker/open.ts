// A PDF as its rules look at it: catalog, pages, the structure as a tree, and what pages draw.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib'

export interface Node {
  readonly type: string
  readonly dictionary: PDFDict
  readonly ref: PDFRef | undefined
  readonly parent: Node | undefined
  readonly kids: readonly Node[]
  /** Stretches of content: the page and the number there. */
  readonly marks: readonly { readonly page: PDFRef | undefined; readonly id: number }[]
  /** Objects it refers to: widgets, links. */
  readonly objects: readonly PDFRef[]
}

export interface OpenPage {
  readonly ref: PDFRef
  readonly dictionary: PDFDict
  readonly tokens: readonly string[]
  readonly annotations: readonly { readonly ref: PDFRef | undefined; readonly dictionary: PDFDict }[]
}

export interface PdfFile {
  readonly document: PDFDocument
  readonly catalog: PDFDict
  readonly pages: readonly OpenPage[]
  /** The top of the structure; nothing where there is none. */
  readonly root: Node | undefined
  readonly nodes: readonly Node[]
  /** The metadata stream as text; empty where there is none. */
  readonly metadata: string
}

export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog } = document
  const pages = document.getPages().map((page): OpenPage => {
    const list = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []
    const annotations = list.flatMap((entry) => {
      const dictionary = document.context.lookup(entry)
      return dictionary instanceof PDFDict ? [{ ref: entry instanceof PDFRef ? entry : undefined, dictionary }] : []
    })
    return { ref: page.ref, dictionary: page.node, tokens: tokensOf(contentOf(page.node)), annotations }
  })
  const root = rootOf(catalog)
  return { document, catalog, pages, root, nodes: root ? flat(root) : [], metadata: metadataOf(catalog) }
}

export function dictionaryAt(dictionary: PDFDict, key: string): PDFDict | undefined {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFDict ? value : value instanceof PDFStream ? value.dict : undefined
}

export function textAt(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

export function nameAt(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

export function numberAt(dictionary: PDFDict, key: string): number | undefined {
  const value = dictionary.lookup(PDFName.of(key))
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

export function bytesOf(stream: PDFObject | undefined): Uint8Array | undefined {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : undefined
}

/** The object itself, or the objects of a list. */
export function listAt(dictionary: PDFDict, key: string): readonly PDFObject[] {
  const value = dictionary.lookup(PDFName.of(key))
  if (value instanceof PDFArray) return value.asArray()
  const raw = dictionary.get(PDFName.of(key))
  return raw === undefined ? [] : [raw]
}

function latin1(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : Buffer.from(bytes).toString('latin1')
}

function contentOf(page: PDFDict): string {
  const streams = listAt(page, 'Contents').map((entry) => page.context.lookup(entry))
  return streams.map((stream) => latin1(bytesOf(stream))).join('\n')
}

/** The words of a content stream. */
export function tokensOf(content: string): readonly string[] {
  return content.match(/\((?:\\.|[^\\()])*\)|<<|>>|<[\da-fA-F\s]*>|[[\]]|\/?[^\s<>[\]()/{}%]+/g) ?? []
}

function metadataOf(catalog: PDFDict): string {
  const bytes = bytesOf(catalog.lookup(PDFName.of('Metadata')))
  return bytes === undefined ? '' : new TextDecoder().decode(bytes)
}

function rootOf(catalog: PDFDict): Node | undefined {
  const root = dictionaryAt(catalog, 'StructTreeRoot')
  if (!root) return undefined
  const top = { type: 'StructTreeRoot', dictionary: root, ref: undefined, parent: undefined, marks: [], objects: [] }
  const kids: Node[] = []
  const node: Node = { ...top, kids }
  kids.push(...listAt(root, 'K').flatMap((kid) => nodeOf(kid, node)))
  return node
}

function nodeOf(object: PDFObject, parent: Node): readonly Node[] {
  const dictionary = parent.dictionary.context.lookup(object)
  if (!(dictionary instanceof PDFDict) || !dictionary.has(PDFName.of('S'))) return []
  const own = dictionary.get(PDFName.of('Pg'))
  const kids: Node[] = []
  const marks: { page: PDFRef | undefined; id: number }[] = []
  const objects: PDFRef[] = []
  const type = nameAt(dictionary, 'S') ?? ''
  const ref = object instanceof PDFRef ? object : undefined
  const node: Node = { type, dictionary, ref, parent, kids, marks, objects }
  for (const kid of listAt(dictionary, 'K')) {
    const found = dictionary.context.lookup(kid)
    const page = found instanceof PDFDict ? (found.get(PDFName.of('Pg')) ?? own) : own
    const onPage = page instanceof PDFRef ? page : undefined
    if (found instanceof PDFNumber) marks.push({ page: onPage, id: found.asNumber() })
    else if (found instanceof PDFDict && nameAt(found, 'Type') === 'MCR')
      marks.push({ page: onPage, id: numberAt(found, 'MCID') ?? -1 })
    else if (found instanceof PDFDict && nameAt(found, 'Type') === 'OBJR') {
      const target = found.get(PDFName.of('Obj'))
      if (target instanceof PDFRef) objects.push(target)
    } else kids.push(...nodeOf(kid, node))
  }
  return [node]
}

function flat(node: Node): readonly Node[] {
  return node.kids.flatMap((kid) => [kid, ...flat(kid)])
}
