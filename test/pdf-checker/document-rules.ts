// The file as a whole: title, language, what it says it is, and what it may not hold.
import { PDFArray, PDFDict, PDFName, PDFStream } from 'pdf-lib'
import { dictionaryAt, listAt, nameAt, numberAt, type PdfFile, textAt } from './open.ts'
import type { Rule } from './rule.ts'

const isTrue = (dictionary: PDFDict | undefined, key: string) =>
  dictionary !== undefined && String(listAt(dictionary, key)[0]) === 'true'

const said = (isSo: boolean, problem: string): readonly string[] => (isSo ? [] : [problem])

const titleIn = (metadata: string) =>
  /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)<\/rdf:li>/.exec(metadata)?.[1]?.trim() ?? ''

const objectsIn = ({ document }: PdfFile) => document.context.enumerateIndirectObjects().map(([, object]) => object)

const dictionariesIn = (file: PdfFile): readonly PDFDict[] =>
  objectsIn(file).flatMap((object) =>
    object instanceof PDFDict ? [object] : object instanceof PDFStream ? [object.dict] : [],
  )

function countOf(outline: PDFDict): number {
  let item = dictionaryAt(outline, 'First')
  let count = 0
  while (item) {
    count += 1 + countOf(item)
    item = dictionaryAt(item, 'Next')
  }
  return count
}

export const documentRules: readonly Rule[] = [
  { id: '06-001', about: 'The file holds metadata', problems: ({ metadata }) => said(metadata !== '', 'none') },
  {
    id: '06-002',
    about: 'The metadata says that the file follows PDF/UA-1',
    problems: ({ metadata }) =>
      said(metadata === '' || /<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(metadata), 'it does not'),
  },
  {
    id: '06-003',
    about: 'The metadata holds a title, and it is that of the file',
    problems: ({ metadata, document }) => {
      if (metadata === '') return []
      const title = titleIn(metadata)
      const plain = title
        .replaceAll('&amp;', '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
      return said(title !== '' && plain === (document.getTitle() ?? ''), `“${title}”`)
    },
  },
  {
    id: '07-001',
    about: 'Viewers show the title, not the name of the file',
    problems: ({ catalog }) =>
      said(isTrue(dictionaryAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle'), 'they don’t'),
  },
  {
    id: '11-006',
    about: 'The file says which language it is in',
    problems: ({ catalog }) => said(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(textAt(catalog, 'Lang') ?? ''), 'it does not'),
  },
  {
    id: '20-001',
    about: 'Layers have names, and none shows by itself',
    problems: (file) => {
      const properties = dictionaryAt(file.catalog, 'OCProperties')
      if (!properties) return []
      const configurations = [...listAt(properties, 'D'), ...listAt(properties, 'Configs')].flatMap((entry) => {
        const found = file.document.context.lookup(entry)
        return found instanceof PDFDict ? [found] : []
      })
      return configurations.flatMap((one) => [
        ...said(Boolean(textAt(one, 'Name')), 'a configuration without a name'),
        ...said(!one.has(PDFName.of('AS')), 'a configuration that switches by itself'),
      ])
    },
  },
  {
    id: '21-001',
    about: 'Files within the file have their names in both forms',
    problems: (file) => {
      const files = dictionariesIn(file).filter(
        (one) => nameAt(one, 'Type') === 'Filespec' || one.has(PDFName.of('EF')),
      )
      return files.flatMap((one) => said(Boolean(textAt(one, 'F') && textAt(one, 'UF')), 'a file without them'))
    },
  },
  {
    id: '25-001',
    about: 'No form of the XFA kind',
    problems: ({ catalog }) => said(!dictionaryAt(catalog, 'AcroForm')?.has(PDFName.of('XFA')), 'there is one'),
  },
  {
    id: '26-002',
    about: 'Assistive technology may read what is locked',
    problems: ({ document }) => {
      const lock = document.context.lookup(document.context.trailerInfo.Encrypt)
      if (!(lock instanceof PDFDict)) return []
      return said(((numberAt(lock, 'P') ?? 0) & (1 << 9)) !== 0, 'it may not')
    },
  },
  {
    id: '30-001',
    about: 'Nothing is drawn from another file',
    problems: (file) => {
      const drawn = dictionariesIn(file).filter(
        (one) => nameAt(one, 'Subtype') === 'Form' && one.has(PDFName.of('Ref')),
      )
      return said(drawn.length === 0, `${drawn.length} times`)
    },
  },
  {
    id: '30-002',
    about: 'What is drawn more than once is not tagged from within',
    problems: (file) => {
      const tagged = dictionariesIn(file).filter(
        (one) =>
          nameAt(one, 'Subtype') === 'Form' &&
          (one.has(PDFName.of('StructParents')) || one.has(PDFName.of('StructParent'))),
      )
      return said(tagged.length === 0, `${tagged.length} times`)
    },
  },
  {
    id: 'kit-bookmarks',
    about: 'A file of more than nine pages, or of more than three headings, has bookmarks',
    problems: ({ catalog, pages, nodes }) => {
      const headings = nodes.filter(({ type }) => /^H[1-6]$/.test(type)).length
      if (pages.length <= 9 && headings <= 3) return []
      const outline = dictionaryAt(catalog, 'Outlines')
      return said(outline !== undefined && countOf(outline) > 0, 'it has none')
    },
  },
  {
    id: 'kit-action',
    about: 'Nothing runs by itself: no script, no action on opening',
    problems: (file) => {
      const active = dictionariesIn(file).filter(
        (one) => one.has(PDFName.of('JS')) || nameAt(one, 'S') === 'JavaScript',
      )
      const opens = file.catalog.lookup(PDFName.of('OpenAction'))
      const isAction = opens !== undefined && !(opens instanceof PDFArray)
      return said(active.length === 0 && !isAction && !file.catalog.has(PDFName.of('AA')), 'something does')
    },
  },
]
