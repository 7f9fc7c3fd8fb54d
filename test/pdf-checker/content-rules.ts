// What pages draw: all of it known to the structure or marked as decoration, and linked both ways.
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from 'pdf-lib'
import { dictionaryAt, numberAt, type OpenPage, type PdfFile } from './open.ts'
import type { Rule } from './rule.ts'

const painting = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'EI'])

interface Walk {
  /** Painted outside of every marked stretch. */
  readonly loose: number
  /** Decoration within tagged content, or the other way round. */
  readonly mixed: number
  readonly unbalanced: boolean
  readonly ids: readonly number[]
}

type Stretch = 'artifact' | 'tagged' | 'other'

function walk({ tokens }: OpenPage): Walk {
  const open: Stretch[] = []
  const ids: number[] = []
  let [loose, mixed, unbalanced] = [0, 0, false]
  tokens.forEach((token, index) => {
    if (token === 'BDC' || token === 'BMC') {
      const stretch = stretchAt(tokens, index, ids)
      if (stretch !== 'other' && open.some((one) => one !== 'other' && one !== stretch)) mixed++
      open.push(stretch)
    } else if (token === 'EMC') unbalanced ||= open.pop() === undefined
    else if (painting.has(token) && !open.some((one) => one !== 'other')) loose++
  })
  return { loose, mixed, unbalanced: unbalanced || open.length > 0, ids }
}

/** What begins here: by its tag, and by the number in its properties. */
function stretchAt(tokens: readonly string[], index: number, ids: number[]): Stretch {
  const start = tokens[index] === 'BMC' ? index - 1 : tokens.lastIndexOf('<<', index) - 1
  if (tokens[start] === '/Artifact') return 'artifact'
  const properties = tokens.slice(start + 1, index)
  const at = properties.indexOf('/MCID')
  if (at < 0) return 'other'
  ids.push(Number(properties[at + 1]))
  return 'tagged'
}

const each = (file: PdfFile, find: (page: OpenPage, number: number) => readonly string[]) =>
  file.pages.flatMap((page, index) => find(page, index + 1))

/** The entries of a number tree, its branches included. */
function numbersIn(tree: PDFDict): ReadonlyMap<number, PDFArray | PDFRef> {
  const found = new Map<number, PDFArray | PDFRef>()
  const nums = tree.lookupMaybe(PDFName.of('Nums'), PDFArray)?.asArray() ?? []
  for (let at = 0; at < nums.length; at += 2) {
    const [key, value] = [nums[at], nums[at + 1]]
    const target =
      value instanceof PDFRef && tree.context.lookup(value) instanceof PDFArray ? tree.context.lookup(value) : value
    if (key instanceof PDFNumber && (target instanceof PDFArray || target instanceof PDFRef))
      found.set(key.asNumber(), target)
  }
  for (const kid of tree.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) {
    const branch = tree.context.lookup(kid)
    if (branch instanceof PDFDict) for (const [key, value] of numbersIn(branch)) found.set(key, value)
  }
  return found
}

export function parentTreeOf({ root }: PdfFile): ReadonlyMap<number, PDFArray | PDFRef> {
  const tree = root && dictionaryAt(root.dictionary, 'ParentTree')
  return tree ? numbersIn(tree) : new Map()
}

/** Marks of a page that its structure elements name, by number, with the element that does. */
function ownersOf(file: PdfFile, page: OpenPage): ReadonlyMap<number, PDFRef | undefined> {
  const marks = file.nodes.flatMap(({ marks, ref }) => marks.map((mark) => ({ ...mark, ref })))
  return new Map(marks.filter((mark) => mark.page === page.ref).map(({ id, ref }) => [id, ref]))
}

function treeProblems(file: PdfFile, page: OpenPage, number: number): readonly string[] {
  const entry = parentTreeOf(file).get(numberAt(page.dictionary, 'StructParents') ?? -1)
  const owners = ownersOf(file, page)
  const { ids } = walk(page)
  const wrong = ids
    .filter((id) => owners.has(id))
    .filter((id) => !(entry instanceof PDFArray) || entry.asArray()[id] !== owners.get(id))
  return wrong.length === 0 ? [] : [`page ${number}: ${wrong.length} stretches lead to no element, or to another one`]
}

export const contentRules: readonly Rule[] = [
  {
    id: '01-005',
    about: 'Everything drawn is tagged or marked as decoration',
    problems: (file) =>
      each(file, (page, number) => {
        const { loose, unbalanced } = walk(page)
        if (unbalanced) return [`page ${number}: marked stretches do not end where they should`]
        return loose === 0 ? [] : [`page ${number}: ${loose} things drawn outside`]
      }),
  },
  {
    id: '01-003',
    about: 'Decoration is not within tagged content, nor tagged content within decoration',
    problems: (file) =>
      each(file, (page, number) => (walk(page).mixed === 0 ? [] : [`page ${number}: ${walk(page).mixed} times`])),
  },
  {
    id: '01-006',
    about: 'Every tagged stretch belongs to one element of the structure',
    problems: (file) =>
      each(file, (page, number) => {
        const owners = ownersOf(file, page)
        const { ids } = walk(page)
        const orphans = ids.filter((id) => !owners.has(id))
        const twice = ids.length - new Set(ids).size
        return orphans.length + twice === 0 ? [] : [`page ${number}: ${orphans.length} without, ${twice} twice`]
      }),
  },
  {
    id: '28-018',
    about: 'The parent tree leads from every stretch back to its element',
    problems: (file) => each(file, (page, number) => treeProblems(file, page, number)),
  },
]
