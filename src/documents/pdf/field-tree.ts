// Fields under their names: each part between two dots is a field that holds those below it.
import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFRef } from 'pdf-lib'

/** A field before it has its place among the others: under which name, and the object that says what it is. */
export interface Leaf {
  readonly name: string
  readonly ref: PDFRef
  readonly dictionary: PDFDict
}

interface Branch {
  readonly ref: PDFRef
  readonly kids: Map<string, Branch>
  leaf?: Leaf
}

/**
 * Gives every field its name and its parent; returns those at the top.
 *
 * @throws Error where one name is the beginning of another
 */
export function nested(leaves: readonly Leaf[], context: PDFContext): readonly PDFRef[] {
  const root = new Map<string, Branch>()
  for (const leaf of leaves) grow(root, leaf.name.split('.'), leaf, context)
  return [...root].map(([part, branch]) => written(part, branch, undefined, context))
}

function newBranch(ref: PDFRef): Branch {
  return { ref, kids: new Map() }
}

function grow(
  branches: Map<string, Branch>,
  [part = '', ...rest]: readonly string[],
  leaf: Leaf,
  context: PDFContext,
): void {
  const isLeaf = rest.length === 0
  const branch = branches.get(part) ?? newBranch(isLeaf ? leaf.ref : context.nextRef())
  branches.set(part, branch)
  if (branch.leaf || (isLeaf && branch.kids.size > 0))
    throw new Error(
      `The name “${leaf.name}” is the beginning of another, or the other way round. A PDF can’t hold both.`,
    )
  if (isLeaf) branch.leaf = leaf
  else grow(branch.kids, rest, leaf, context)
}

function written(part: string, branch: Branch, parent: PDFRef | undefined, context: PDFContext): PDFRef {
  const dictionary = branch.leaf?.dictionary ?? context.obj({})
  dictionary.set(PDFName.of('T'), PDFHexString.fromText(part))
  if (parent) dictionary.set(PDFName.of('Parent'), parent)
  if (!branch.leaf) {
    const kids = [...branch.kids].map(([name, kid]) => written(name, kid, branch.ref, context))
    dictionary.set(PDFName.of('Kids'), context.obj(kids))
    context.assign(branch.ref, dictionary)
  }
  return branch.ref
}
