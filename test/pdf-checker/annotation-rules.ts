// Fields and other things that can be acted on.
import { PDFDict, PDFName, type PDFRef } from 'pdf-lib'
import { parentTreeOf } from './content-rules.ts'
import { nameAt, numberAt, type OpenPage, type PdfFile, textAt } from './open.ts'
import type { Rule } from './rule.ts'

type Annotation = OpenPage['annotations'][number]

const hidden = 2

const shown = (file: PdfFile): readonly Annotation[] =>
  file.pages.flatMap(({ annotations }) =>
    annotations.filter(
      ({ dictionary }) =>
        ((numberAt(dictionary, 'F') ?? 0) & hidden) === 0 && nameAt(dictionary, 'Subtype') !== 'Popup',
    ),
  )

const widgets = (file: PdfFile) => shown(file).filter(({ dictionary }) => nameAt(dictionary, 'Subtype') === 'Widget')

/** How many elements of the structure refer to each object, and of which type they are. */
function owners({ nodes }: PdfFile): ReadonlyMap<PDFRef, readonly string[]> {
  const found = new Map<PDFRef, string[]>()
  for (const { type, objects } of nodes) for (const ref of objects) found.set(ref, [...(found.get(ref) ?? []), type])
  return found
}

function ownersOf({ ref }: Annotation, all: ReadonlyMap<PDFRef, readonly string[]>): readonly string[] {
  return (ref && all.get(ref)) ?? []
}

function expected({ dictionary }: Annotation): string {
  const subtype = nameAt(dictionary, 'Subtype')
  return subtype === 'Widget' ? 'Form' : subtype === 'Link' ? 'Link' : 'Annot'
}

/** The field that a widget is, or belongs to. */
function ancestors(dictionary: PDFDict): readonly PDFDict[] {
  const parent = dictionary.lookup(PDFName.of('Parent'))
  return parent instanceof PDFDict ? [dictionary, ...ancestors(parent)] : [dictionary]
}

const inherited = (dictionary: PDFDict, key: string) => ancestors(dictionary).find((one) => one.has(PDFName.of(key)))

const count = (number: number, what: string): readonly string[] => (number === 0 ? [] : [`${number} ${what}`])

function isLinkedBack(file: PdfFile, annotation: Annotation): boolean {
  const element = parentTreeOf(file).get(numberAt(annotation.dictionary, 'StructParent') ?? -1)
  return file.nodes.some(
    ({ ref, objects }) => ref === element && annotation.ref !== undefined && objects.includes(annotation.ref),
  )
}

function states(dictionary: PDFDict): readonly string[] {
  const looks = dictionary.lookup(PDFName.of('AP'))
  const normal = looks instanceof PDFDict ? looks.lookup(PDFName.of('N')) : undefined
  return normal instanceof PDFDict ? normal.keys().map((key) => key.decodeText()) : []
}

export const annotationRules: readonly Rule[] = [
  {
    id: '28-009',
    about: 'On every page, the Tab key follows the structure',
    problems: ({ pages }) =>
      pages.flatMap(({ dictionary, annotations }, index) =>
        annotations.length === 0 || nameAt(dictionary, 'Tabs') === 'S' ? [] : [`page ${index + 1}`],
      ),
  },
  {
    id: '28-010',
    about: 'Every field stands in a Form element, every link in a Link element',
    problems: (file) => {
      const all = owners(file)
      return count(
        shown(file).filter((one) => !ownersOf(one, all).every((type) => type === expected(one))).length,
        'elsewhere',
      )
    },
  },
  {
    id: '28-002',
    about: 'Every field and link is in the structure, and only once',
    problems: (file) => {
      const all = owners(file)
      return count(shown(file).filter((one) => ownersOf(one, all).length !== 1).length, 'are not')
    },
  },
  {
    id: '28-011',
    about: 'The parent tree leads from every field and link back to its element',
    problems: (file) => {
      const inStructure = owners(file)
      const own = shown(file).filter((one) => ownersOf(one, inStructure).length === 1)
      return count(own.filter((one) => !isLinkedBack(file, one)).length, 'are not led back')
    },
  },
  {
    id: '28-005',
    about: 'Every field has a name for assistive technology, each of a group’s buttons its own',
    problems: (file) => {
      const mute = widgets(file).filter(
        ({ dictionary }) => !textAt(dictionary, 'TU') && !textAt(dictionary, 'Contents'),
      )
      return count(mute.length, 'without')
    },
  },
  {
    id: '28-004',
    about: 'Everything else that can be acted on has a description',
    problems: (file) => {
      const others = shown(file).filter(({ dictionary }) => nameAt(dictionary, 'Subtype') !== 'Widget')
      return count(others.filter(({ dictionary }) => !textAt(dictionary, 'Contents')).length, 'without')
    },
  },
  {
    id: '28-006',
    about: 'No trap network',
    problems: (file) =>
      count(shown(file).filter(({ dictionary }) => nameAt(dictionary, 'Subtype') === 'TrapNet').length, 'there'),
  },
  {
    id: 'kit-print',
    about: 'Every field is printed',
    problems: (file) =>
      count(widgets(file).filter(({ dictionary }) => ((numberAt(dictionary, 'F') ?? 0) & 4) === 0).length, 'are not'),
  },
  {
    id: 'kit-merged',
    about: 'A field of one box is one object: what a viewer writes can’t end up beside it',
    problems: (file) =>
      count(
        widgets(file).filter(({ dictionary }) => {
          const field = inherited(dictionary, 'FT')
          const isRadio =
            field !== undefined && nameAt(field, 'FT') === 'Btn' && ((numberAt(field, 'Ff') ?? 0) & (1 << 15)) !== 0
          return field !== dictionary && !isRadio
        }).length,
        'are not',
      ),
  },
  {
    id: 'kit-states',
    about: 'Boxes and buttons are off, or on under a name that travels',
    problems: (file) => {
      const buttons = widgets(file).filter(({ dictionary }) => {
        const field = inherited(dictionary, 'FT')
        return field !== undefined && nameAt(field, 'FT') === 'Btn'
      })
      const wrong = buttons.filter(({ dictionary }) => {
        const own = states(dictionary)
        const names = own.filter((name) => name !== 'Off')
        return (
          names.length !== 1 ||
          /^\d*$/.test(names[0] ?? '') ||
          !own.includes('Off') ||
          !own.includes(nameAt(dictionary, 'AS') ?? '')
        )
      })
      return count(wrong.length, 'are neither')
    },
  },
  {
    id: 'kit-border',
    about: 'Borders are whole points wide, or a viewer drops them',
    problems: (file) =>
      count(
        widgets(file).filter(({ dictionary }) => {
          const style = dictionary.lookup(PDFName.of('BS'))
          const width = style instanceof PDFDict ? numberAt(style, 'W') : 1
          return !Number.isInteger(width) || (width ?? 0) < 1
        }).length,
        'are not',
      ),
  },
]
