// A document as a tagged PDF whose controls can be filled in, in any viewer.
import { PDFContext, PDFHexString, type PDFRef, PDFStreamWriter } from 'pdf-lib'
import type { Document } from './blocks.ts'
import { appearancesIn } from './pdf/appearances.ts'
import { type Embedder, embedderIn } from './pdf/embedding.ts'
import { type Placed, sharedLooks, writeFields } from './pdf/fields.ts'
import { identityField, pieceInfo, writeInformation, writeMetadata } from './pdf/metadata.ts'
import { writeOutline } from './pdf/outline.ts'
import { type Layout, layoutOf } from './pdf/pages.ts'
import { type Painted, painted } from './pdf/painting.ts'
import { picturesIn } from './pdf/pictures.ts'
import { writeParentTree, writeStructure } from './pdf/structure.ts'
import type { Fonts } from './pdf/typesetting.ts'

/** Few large streams compress better than many small ones, and faster. */
const objectsPerStream = 400

export interface Pdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

/**
 * The file. The same document and fonts give the same bytes.
 *
 * @throws Error where two controls have one name, or one name begins another
 */
export async function pdfOf(document: Document, fonts: Fonts): Promise<Pdf> {
  const layout = layoutOf(document, fonts)
  const context = PDFContext.create()
  const embedder = embedderIn(context)
  const pages = layout.pages.map(() => context.nextRef())
  const pictures = await picturesIn(layout, context)
  const canvas = { height: layout.height, setter: layout.setter, embedder, picture: pictures.nameOf }
  const drawn = layout.pages.map(({ items }, index) => painted(items, index, canvas))
  const placed = placedIn(layout, pages, context)
  const fields = fieldsOf(document, placed, layout, embedder, context)
  const structure = structureOf(layout, pages, drawn, placed, context)
  const pageTree = writePages(layout, pages, drawn, placed, embedder, pictures.resources, context)
  const outline = writeOutline(layout, pages, context)
  const catalog = {
    Type: 'Catalog',
    Pages: pageTree,
    Lang: PDFHexString.fromText(document.language),
    MarkInfo: { Marked: true },
    ViewerPreferences: { DisplayDocTitle: true },
    StructTreeRoot: structure,
    Metadata: writeMetadata(document, context),
    ...(fields ? { AcroForm: fields } : {}),
    ...(outline ? { Outlines: outline, PageMode: 'UseOutlines' } : {}),
    ...(document.identity ? { PieceInfo: pieceInfo(document.identity, context) } : {}),
  }
  context.trailerInfo.Root = context.register(context.obj(catalog))
  context.trailerInfo.Info = writeInformation(document, context)
  const bytes = await PDFStreamWriter.forContext(
    context,
    Number.POSITIVE_INFINITY,
    true,
    objectsPerStream,
  ).serializeToBuffer()
  return { bytes, pages: pages.length }
}

/** Every control with its place and its numbers; widgets come behind the pages in the parent tree. */
function placedIn(layout: Layout, pages: readonly PDFRef[], context: PDFContext): readonly Placed[] {
  const items = layout.pages.flatMap((page, index) =>
    page.items.flatMap((item) => (item.kind === 'control' ? [{ item, page: pages[index] }] : [])),
  )
  return items.flatMap(({ item, page }, index) => {
    if (!page) return []
    const bottom = layout.height - item.y - item.height
    const rect = [item.x, bottom, item.x + item.width, bottom + item.height].map(
      (value) => Math.round(value * 100) / 100,
    )
    const [left = 0, low = 0, right = 0, top = 0] = rect
    const structParent = pages.length + index
    return [{ item, page, rect: [left, low, right, top] as const, structParent, ref: context.nextRef() }]
  })
}

function fieldsOf(
  document: Document,
  placed: readonly Placed[],
  layout: Layout,
  embedder: Embedder,
  context: PDFContext,
) {
  if (placed.length === 0 && !document.identity) return undefined
  const { name, ref } = embedder.of(layout.setter.face.regular)
  const shared = sharedLooks(name, context)
  const appearances = appearancesIn(context, embedder, layout.setter)
  const refs = writeFields(placed, { context, appearances, shared })
  const identity = document.identity ? [identityField(document.identity, context)] : []
  return context.register(
    context.obj({ Fields: [...refs, ...identity], DR: { Font: { [name]: ref } }, DA: shared.writing }),
  )
}

function structureOf(
  layout: Layout,
  pages: readonly PDFRef[],
  drawn: readonly Painted[],
  placed: readonly Placed[],
  context: PDFContext,
): PDFRef {
  const widgets = new Map(placed.map(({ item, ref, page }) => [item.tag, { ref, page }]))
  const { ref, refs } = writeStructure(layout.tag, { context, pages, widgets })
  const controls = placed.map(({ item }) => item.tag)
  writeParentTree(
    ref,
    drawn.map(({ marks }) => marks),
    controls,
    refs,
    context,
  )
  return ref
}

function writePages(
  layout: Layout,
  pages: readonly PDFRef[],
  drawn: readonly Painted[],
  placed: readonly Placed[],
  embedder: Embedder,
  pictures: Readonly<Record<string, PDFRef>>,
  context: PDFContext,
): PDFRef {
  const tree = context.nextRef()
  const fonts = Object.fromEntries(embedder.all().map(({ name, ref }) => [name, ref]))
  const resources = context.register(context.obj({ Font: fonts, XObject: { ...pictures } }))
  drawn.forEach(({ content }, index) => {
    const page = pages[index]
    if (!page) return
    const widgets = placed.filter((one) => one.page === page).map(({ ref }) => ref)
    context.assign(
      page,
      context.obj({
        Type: 'Page',
        Parent: tree,
        MediaBox: [0, 0, layout.width, layout.height],
        Resources: resources,
        Contents: context.register(context.flateStream(content)),
        StructParents: index,
        Tabs: 'S',
        ...(widgets.length === 0 ? {} : { Annots: widgets }),
      }),
    )
  })
  context.assign(tree, context.obj({ Type: 'Pages', Kids: [...pages], Count: pages.length }))
  return tree
}
