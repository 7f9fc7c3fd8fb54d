// PNG pictures inside the file.
import { type PDFContext, type PDFRef, PngEmbedder } from 'pdf-lib'
import type { Layout } from './pages.ts'
import type { PictureItem } from './pieces.ts'

export interface Pictures {
  readonly nameOf: (item: PictureItem) => string
  readonly resources: Readonly<Record<string, PDFRef>>
}

/** Embeds every picture of the layout once. */
export async function picturesIn(layout: Layout, context: PDFContext): Promise<Pictures> {
  const items = layout.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'picture'))
  const files = [...new Set(items.map(({ png }) => png))]
  const nameOf = ({ png }: PictureItem) => `P${files.indexOf(png) + 1}`
  const resources: Record<string, PDFRef> = {}
  for (const [index, file] of files.entries())
    resources[`P${index + 1}`] = await (await PngEmbedder.for(file)).embedIntoContext(context)
  return { nameOf, resources }
}
