// Ways to break a good file, each in one rule alone.
import { PDFArray, PDFDict, PDFNumber, type PDFRef } from 'pdf-lib'
import {
  added,
  adopted,
  annotated,
  type Break,
  catalogPart,
  descendant,
  described,
  drawn,
  element,
  firstFont,
  firstPage,
  grown,
  name,
  retyped,
  text,
  widget,
} from './break-tools.ts'

/** By the rule that each breaks: how to break it. */
export const breaks: Readonly<Record<string, readonly Break[]>> = {
  '01-003': [drawn((content) => content.replace('/MCID 0>> BDC', (start) => `${start} /Artifact BMC EMC`))],
  '01-005': [drawn((content) => `${content}\n0 0 m 9 9 l S`)],
  '01-006': [(document) => element(document, 'H1').set(name('K'), document.context.obj([]))],
  '28-018': [
    (document) =>
      catalogPart(document, 'StructTreeRoot')
        .lookup(name('ParentTree'), PDFDict)
        .lookup(name('Nums'), PDFArray)
        .lookup(1, PDFArray)
        .set(0, element(document, 'Form').get(name('P')) as PDFRef),
  ],
  '01-007': [
    (document) => void document.catalog.delete(name('MarkInfo')),
    (document) => catalogPart(document, 'MarkInfo').set(name('Suspects'), document.context.obj(true)),
  ],
  '09-001': [retyped('Document', 'Sect')],
  '02-001': [retyped('P', 'Absatz')],
  '09-004': [(document) => grown(document, 'Table', 'P')],
  '09-005': [adopted('LI', 'Document')],
  '15-003': [(document) => void element(document, 'TH').delete(name('A'))],
  '15-005': [(document) => grown(document, 'TR', 'TD')],
  '13-004': [
    (document) => void element(document, 'Figure').delete(name('Alt')),
    (document) => void element(document, 'Figure').delete(name('A')),
  ],
  '14-002': [retyped('H1', 'P')],
  '14-003': [retyped('H2', 'H4')],
  '14-007': [(document) => element(document, 'H3').set(name('S'), name('H'))],
  '16-001': [(document) => void element(document, 'L').delete(name('A'))],
  '19-003': [retyped('P', 'Note')],
  '06-001': [(document) => void document.catalog.delete(name('Metadata'))],
  '06-002': [described((metadata) => metadata.replace(/<pdfuaid:part>1<\/pdfuaid:part>/, ''))],
  '06-003': [
    described((metadata) => metadata.replace(/<dc:title>[\s\S]*<\/dc:title>/, '')),
    described((metadata) => metadata.replace('A sample', 'Another')),
  ],
  '07-001': [(document) => void catalogPart(document, 'ViewerPreferences').delete(name('DisplayDocTitle'))],
  '11-006': [
    (document) => void document.catalog.delete(name('Lang')),
    (document) => document.catalog.set(name('Lang'), text('')),
  ],
  '20-001': [
    (document) => document.catalog.set(name('OCProperties'), document.context.obj({ OCGs: [], D: { Order: [] } })),
  ],
  '21-001': [added({ Type: 'Filespec', F: text('a.txt'), EF: {} })],
  '25-001': [(document) => catalogPart(document, 'AcroForm').set(name('XFA'), document.context.obj([]))],
  '30-001': [added({ Type: 'XObject', Subtype: 'Form', Ref: {} })],
  '30-002': [added({ Type: 'XObject', Subtype: 'Form', StructParents: 99 })],
  'kit-bookmarks': [(document) => void document.catalog.delete(name('Outlines'))],
  'kit-action': [
    added({ S: 'JavaScript' }),
    (document) => document.catalog.set(name('OpenAction'), document.context.obj({ S: 'Named' })),
  ],
  '28-009': [(document) => void firstPage(document).delete(name('Tabs'))],
  '28-010': [retyped('Form', 'Span')],
  '28-002': [(document) => element(document, 'Form').set(name('K'), document.context.obj([]))],
  '28-011': [(document) => void widget(document, 'Tx').set(name('StructParent'), PDFNumber.of(9999))],
  '28-005': [(document) => void widget(document, 'Tx').delete(name('TU'))],
  '28-004': [annotated({ Subtype: 'Link' })],
  '28-006': [annotated({ Subtype: 'TrapNet', Contents: text('A trap') })],
  'kit-print': [(document) => void widget(document, 'Tx').set(name('F'), PDFNumber.of(0))],
  'kit-merged': [
    (document) => {
      const own = widget(document, 'Tx')
      const parent = document.context.register(document.context.obj({ FT: 'Tx', T: text('x') }))
      own.delete(name('FT'))
      own.set(name('Parent'), parent)
    },
  ],
  'kit-states': [
    (document) => widget(document, 'Btn').set(name('AS'), name('Yes')),
    (document) => {
      const looks = widget(document, 'Btn').lookup(name('AP'), PDFDict).lookup(name('N'), PDFDict)
      const [on] = looks.keys().filter((key) => key !== name('Off'))
      if (on) looks.delete(on)
    },
  ],
  'kit-border': [(document) => widget(document, 'Tx').set(name('BS'), document.context.obj({ W: 0.75 }))],
  '31-009': [
    (document) =>
      void descendant(firstFont(document)).lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2')),
  ],
  '31-005': [(document) => firstFont(document).set(name('Encoding'), name('WinAnsiEncoding'))],
  '31-016': [(document) => descendant(firstFont(document)).set(name('W'), document.context.obj([0, [1]]))],
  '31-027': [(document) => void firstFont(document).delete(name('ToUnicode'))],
  '31-030': [drawn((content) => content.replace(/<[\da-f]{4}/, '<0000'))],
}
