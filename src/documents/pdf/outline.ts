// Bookmarks, where a document is long.
import { type PDFContext, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'
import type { Layout } from './pages.ts'

interface Node {
  readonly title: string
  readonly level: number
  readonly destination: readonly unknown[]
  readonly kids: Node[]
}

/** From this many headings or pages on, a document has bookmarks. */
const long = { headings: 4, pages: 10 } as const

/** The bookmarks, or nothing where the document is short. */
export function writeOutline(
  { bookmarks, height, pages }: Layout,
  refs: readonly PDFRef[],
  context: PDFContext,
): PDFRef | undefined {
  if (bookmarks.length < long.headings && pages.length < long.pages) return undefined
  const root: Node = { title: '', level: 0, destination: [], kids: [] }
  const open = [root]
  for (const { title, level, page, y } of bookmarks) {
    const node: Node = {
      title,
      level,
      destination: [refs[page], PDFName.of('XYZ'), null, height - y + 8, null],
      kids: [],
    }
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    open.at(-1)?.kids.push(node)
    open.push(node)
  }
  const ref = context.nextRef()
  const kids = writeKids(root, ref, context)
  context.assign(ref, context.obj({ Type: 'Outlines', ...kids }))
  return ref
}

function writeKids(parent: Node, parentRef: PDFRef, context: PDFContext): Record<string, PDFRef | number> {
  const refs = parent.kids.map(() => context.nextRef())
  const [first] = refs
  const last = refs.at(-1)
  if (!first || !last) return {}
  parent.kids.forEach((kid, index) => {
    const ref = refs[index]
    if (ref) context.assign(ref, context.obj(itemOf(kid, parentRef, ref, refs[index - 1], refs[index + 1], context)))
  })
  return { First: first, Last: last, Count: countOf(parent) }
}

function countOf({ kids }: Node): number {
  return kids.reduce((sum, kid) => sum + 1 + countOf(kid), 0)
}

function itemOf(
  node: Node,
  parent: PDFRef,
  own: PDFRef,
  before: PDFRef | undefined,
  after: PDFRef | undefined,
  context: PDFContext,
) {
  return {
    Title: PDFHexString.fromText(node.title),
    Parent: parent,
    Dest: context.obj([...node.destination] as never[]),
    ...(before ? { Prev: before } : {}),
    ...(after ? { Next: after } : {}),
    ...writeKids(node, own, context),
  }
}
