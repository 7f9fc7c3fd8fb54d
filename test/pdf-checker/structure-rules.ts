// The structure: known types, in the places where they belong, with what they have to say.
import { PDFDict } from 'pdf-lib'
import { dictionaryAt, listAt, type Node, nameAt, type PdfFile, textAt } from './open.ts'
import type { Rule } from './rule.ts'

const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
  Figure Formula Form`.split(/\s+/),
)

const count = (number: number, what: string): readonly string[] => (number === 0 ? [] : [`${number} ${what}`])

/** Which parents a type may have. */
const parents: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'TOCI', 'Form', 'Note', 'BibEntry'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TOCI: ['TOC'],
}

/** Which kids alone a type may have. */
const children: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  TOC: ['TOC', 'TOCI', 'Caption'],
}

function misplaced({ nodes }: PdfFile, types: readonly string[]): readonly string[] {
  const wrong = nodes.filter(({ type, parent, kids }) => {
    if (!types.includes(type)) return false
    const hasWrongParent = type in parents && !parents[type]?.includes(parent?.type ?? '')
    const hasWrongKid = type in children && kids.some((kid) => !children[type]?.includes(kid.type))
    return hasWrongParent || hasWrongKid
  })
  return wrong.map(({ type, parent }) => `a ${type} under a ${parent?.type ?? 'nothing'}`)
}

function levels({ nodes }: PdfFile): readonly number[] {
  return nodes.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []))
}

function attribute(node: Node, key: string): boolean {
  return listAt(node.dictionary, 'A').some((object) => {
    const found = node.dictionary.context.lookup(object)
    return found instanceof PDFDict && (nameAt(found, key) !== undefined || listAt(found, key).length > 0)
  })
}

const rowsOf = (table: Node): readonly Node[] =>
  table.kids.flatMap((kid) => (kid.type === 'TR' ? [kid] : kid.kids.filter(({ type }) => type === 'TR')))

export const structureRules: readonly Rule[] = [
  {
    id: '01-007',
    about: 'The file says that it is tagged, and does not doubt it',
    problems: ({ catalog }) => {
      const info = dictionaryAt(catalog, 'MarkInfo')
      const said = (key: string) => info !== undefined && String(listAt(info, key)[0]) === 'true'
      if (!said('Marked')) return ['MarkInfo does not say Marked']
      return said('Suspects') ? ['MarkInfo says Suspects'] : []
    },
  },
  {
    id: '09-001',
    about: 'There is a structure, with a document at its top',
    problems: ({ root }) => {
      if (!root) return ['no structure']
      return root.kids.length === 1 && root.kids[0]?.type === 'Document' ? [] : ['the top is not one Document']
    },
  },
  {
    id: '02-001',
    about: 'Every type is a standard one, or is mapped to one',
    problems: ({ nodes, root }) => {
      const map = root && dictionaryAt(root.dictionary, 'RoleMap')
      const isKnown = (type: string) =>
        standard.has(type) || (map !== undefined && standard.has(nameAt(map, type) ?? ''))
      return nodes.filter(({ type }) => !isKnown(type)).map(({ type }) => `“${type}”`)
    },
  },
  {
    id: '09-004',
    about: 'Rows and cells stand in tables and nothing else does',
    problems: (file) => misplaced(file, ['Table', 'THead', 'TBody', 'TFoot', 'TR', 'TH', 'TD']),
  },
  {
    id: '09-005',
    about: 'Items stand in lists and nothing else does',
    problems: (file) => misplaced(file, ['L', 'LI', 'Lbl', 'LBody', 'TOC', 'TOCI']),
  },
  {
    id: '15-003',
    about: 'Every header cell says whether it heads a row or a column',
    problems: ({ nodes }) => {
      const silent = nodes.filter((node) => node.type === 'TH' && !attribute(node, 'Scope'))
      return count(silent.length, 'header cells without a scope')
    },
  },
  {
    id: '15-005',
    about: 'All rows of a table have as many cells',
    problems: ({ nodes }) =>
      nodes.flatMap((node) => {
        if (node.type !== 'Table') return []
        const widths = new Set(rowsOf(node).map(({ kids }) => kids.length))
        return widths.size <= 1 ? [] : [`a table with rows of ${[...widths].join(' and ')} cells`]
      }),
  },
  {
    id: '13-004',
    about: 'Every picture has a description, and says where it stands',
    problems: ({ nodes }) => {
      const figures = nodes.filter(({ type }) => type === 'Figure')
      const mute = figures.filter(({ dictionary }) => !textAt(dictionary, 'Alt') && !textAt(dictionary, 'ActualText'))
      const lost = figures.filter((node) => !attribute(node, 'BBox'))
      return [...count(mute.length, 'pictures without words'), ...count(lost.length, 'pictures without a box')]
    },
  },
  {
    id: '14-002',
    about: 'The first heading is of level 1',
    problems: (file) => {
      const [first] = levels(file)
      return first === undefined || first === 1 ? [] : [`it is of level ${first}`]
    },
  },
  {
    id: '14-003',
    about: 'No heading skips a level',
    problems: (file) =>
      levels(file).flatMap((level, index, all) =>
        index > 0 && level > (all[index - 1] ?? 0) + 1 ? [`a level ${level} after a level ${all[index - 1]}`] : [],
      ),
  },
  {
    id: '14-007',
    about: 'Headings are numbered throughout',
    problems: ({ nodes }) => count(nodes.filter(({ type }) => type === 'H').length, 'headings without a level'),
  },
  {
    id: '16-001',
    about: 'Every list says how its items are numbered',
    problems: ({ nodes }) => {
      const silent = nodes.filter((node) => node.type === 'L' && !attribute(node, 'ListNumbering'))
      return count(silent.length, 'lists that don’t')
    },
  },
  {
    id: '19-003',
    about: 'Every footnote has an id of its own',
    problems: ({ nodes }) => {
      const ids = nodes.filter(({ type }) => type === 'Note').map(({ dictionary }) => textAt(dictionary, 'ID') ?? '')
      return ids.includes('') || new Set(ids).size < ids.length ? ['notes without one, or with the same'] : []
    },
  },
]
