// The structure tree and the tree that leads from pages and widgets back to it.
import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'
import { isTag, type Mark, type Tag } from './tags.ts'

export interface Widget {
  readonly ref: PDFRef
  readonly page: PDFRef
}

export interface Structure {
  readonly context: PDFContext
  readonly pages: readonly PDFRef[]
  /** The widget of each Form tag. */
  readonly widgets: ReadonlyMap<Tag, Widget>
}

/** Writes the tree; returns its root and where each tag went. */
export function writeStructure(root: Tag, structure: Structure): { ref: PDFRef; refs: ReadonlyMap<Tag, PDFRef> } {
  const { context } = structure
  const refs = new Map<Tag, PDFRef>()
  const ref = context.nextRef()
  const top = write(root, ref, structure, refs)
  context.assign(ref, context.obj({ Type: 'StructTreeRoot', K: [top] }))
  return { ref, refs }
}

function write(tag: Tag, parent: PDFRef, structure: Structure, refs: Map<Tag, PDFRef>): PDFRef {
  const { context, widgets } = structure
  const ref = context.nextRef()
  refs.set(tag, ref)
  const page = firstPage(tag, structure)
  const widget = widgets.get(tag)
  const kids = tag.kids.map((kid) => (isTag(kid) ? write(kid, ref, structure, refs) : markOf(kid, page, structure)))
  const own = widget ? [context.obj({ Type: 'OBJR', Obj: widget.ref, Pg: widget.page })] : []
  context.assign(
    ref,
    context.obj({
      Type: 'StructElem',
      S: tag.type,
      P: parent,
      ...(page ? { Pg: page } : {}),
      K: [...kids, ...own],
      ...(tag.alt === undefined ? {} : { Alt: PDFHexString.fromText(tag.alt) }),
      ...attributesOf(tag, context),
    }),
  )
  return ref
}

function firstPage(tag: Tag, { pages, widgets }: Structure): PDFRef | undefined {
  const mark = tag.kids.find((kid): kid is Mark => !isTag(kid))
  return mark ? pages[mark.page] : widgets.get(tag)?.page
}

/** A number alone where the mark is on the tag's own page. */
function markOf({ page, id }: Mark, own: PDFRef | undefined, { context, pages }: Structure): number | PDFDict {
  const ref = pages[page]
  return ref === own || !ref ? id : context.obj({ Type: 'MCR', Pg: ref, MCID: id })
}

function attributesOf(tag: Tag, context: PDFContext): Record<string, PDFDict> {
  if (tag.scope) return { A: context.obj({ O: 'Table', Scope: tag.scope }) }
  if (tag.numbering) return { A: context.obj({ O: 'List', ListNumbering: tag.numbering }) }
  if (tag.summary) return { A: context.obj({ O: 'Table', Summary: PDFHexString.fromText(tag.summary) }) }
  if (tag.box) return { A: context.obj({ O: 'Layout', Placement: 'Block', BBox: [...tag.box] }) }
  return {}
}

/** From the numbers that pages and widgets carry to the tags: pages come first. */
export function writeParentTree(
  root: PDFRef,
  marks: readonly (readonly Tag[])[],
  controls: readonly Tag[],
  refs: ReadonlyMap<Tag, PDFRef>,
  context: PDFContext,
): void {
  const refOf = (tag: Tag): PDFRef => {
    const ref = refs.get(tag)
    if (!ref) throw new Error(`A ${tag.type} was drawn that is not in the structure.`)
    return ref
  }
  const pages = marks.flatMap((tags, index) => [index, context.register(context.obj(tags.map(refOf)))])
  const widgets = controls.flatMap((tag, index) => [marks.length + index, refOf(tag)])
  const dictionary = context.lookup(root) as PDFDict
  dictionary.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: [...pages, ...widgets] })))
  dictionary.set(PDFName.of('ParentTreeNextKey'), context.obj(marks.length + controls.length))
}
