import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { excelWorkbook } from '../../../src/workbook/excel.ts'
import { type Workbook, WorkbookStop } from '../../../src/workbook/port.ts'
import { changeParts, partsOf, temporaryFolders } from '../files.ts'
import { application, applications, proposals } from '../tables.ts'

const newFolder = temporaryFolders()
const sheet = 'xl/worksheets/sheet1.xml'
const main = 'xl/workbook.xml'

describe('what else a workbook holds', () => {
  let file: string
  let workbook: Workbook
  beforeEach(async () => {
    file = join(await newFolder(), 'live.xlsx')
    workbook = excelWorkbook({ file })
    await workbook.apply([
      { kind: 'append', table: applications, rows: [application(1), application(2)] },
      { kind: 'append', table: proposals, rows: [] },
    ])
  })

  const append = (number: number) =>
    workbook.apply([{ kind: 'append', table: applications, rows: [application(number)] }])
  const ids = async () => {
    const found = (await workbook.read([applications]))['mentor-application']
    return found?.rows.map(({ cells }) => cells['id']) ?? []
  }

  it('stays byte for byte when a row is appended', async () => {
    const odd = '<?xml version="1.0"?>\r\n<c:chartSpace  xmlns:c="c"><!-- kept --><c:v>1</c:v></c:chartSpace >'
    await changeParts(file, () => ({
      'xl/charts/chart1.xml': odd,
      'xl/calcChain.xml': '<calcChain/>',
      'custom/a.bin': '\u0000',
    }))
    const before = await partsOf(file)
    await append(3)
    const after = await partsOf(file)
    const differing = Object.keys(after).filter((path) => after[path] !== before[path])
    expect(Object.keys(after)).toEqual(Object.keys(before))
    expect(differing).toEqual([sheet])
  })

  it('stays byte for byte around the new row in its own tab', async () => {
    const before = (await partsOf(file))[sheet] ?? ''
    await append(3)
    const after = (await partsOf(file))[sheet] ?? ''
    const [head = '', tail = ''] = before.split('</sheetData>')
    expect(after.startsWith(head)).toBe(true)
    expect(after.endsWith(`</sheetData>${tail}`)).toBe(true)
    expect(after.slice(head.length, after.indexOf('</sheetData>'))).toMatch(/^<row r="4" ht="30">.*<\/row>$/s)
  })

  it('loses the last results of formulas, in every tab, and is computed when opened', async () => {
    const total = '<row r="2"><c r="A2" t="str"><f>"Total: "&amp;COUNTA(A1:A9)</f><v>Total: 1</v></c></row></sheetData>'
    const other = 'xl/worksheets/sheet2.xml'
    await changeParts(file, (parts) => ({
      [other]: (parts[other] ?? '').replace('</sheetData>', total),
      [main]: (parts[main] ?? '').replace(/<calcPr.*?<\/calcPr>/, '<calcPr calcId="191029"/>'),
    }))
    await append(3)
    const after = await partsOf(file)
    expect(after[other]).toContain('<row r="2"><c r="A2"><f>"Total: "&amp;COUNTA(A1:A9)</f></c></row></sheetData>')
    expect(after[main]).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>')
  })

  it.each([
    ['over the new row', 'A1:K3', '', 'A1:K4'],
    ['not where it has a row of totals', 'A1:K3', ' totalsRowCount="1"', 'A1:K3'],
    ['not where it ends further up', 'A1:K2', '', 'A1:K2'],
  ])('has its table, as Excel calls it, stretched %s', async (_, before, more, after) => {
    const list = (ref: string) => `<table id="1" name="Mentors" ref="${ref}"${more}><autoFilter ref="${ref}"/></table>`
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table'
    await changeParts(file, () => ({
      'xl/tables/table1.xml': list(before),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${type}" Target="../tables/table1.xml"/></Relationships>`,
    }))
    await append(3)
    const refs = [...((await partsOf(file))['xl/tables/table1.xml'] ?? '').matchAll(/ref="([^"]*)"/g)]
    expect(refs.map(([, ref]) => ref)).toEqual([after, after])
  })

  it('is not given a second tab of one title', async () => {
    await changeParts(file, (parts) => ({
      [main]: (parts[main] ?? '').replace('name="Proposals"', 'name="Due"'),
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        /worksheet" Target="\/xl\/worksheets\/sheet2.xml"/,
        'chartsheet" Target="/xl/worksheets/sheet2.xml"',
      ),
    }))
    const due = { ...proposals, key: 'due', title: 'due' }
    await expect(workbook.apply([{ kind: 'append', table: due, rows: [] }])).rejects.toThrow(
      new WorkbookStop('live.xlsx has a tab "due" that is no worksheet. Rename it. Nothing was written.'),
    )
  })

  it('is read whatever prefix the parts use, and wherever they lie', async () => {
    const prefixed = (xml = '') =>
      xml
        .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
        .replace('xmlns="', 'xmlns:x="')
        .replaceAll('x:r:', 'r:')
    await changeParts(file, (parts) => ({
      [main]: prefixed(parts[main]),
      [sheet]: prefixed(parts[sheet]),
      'xl/styles.xml': prefixed(parts['xl/styles.xml']),
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        '/xl/worksheets/sheet1.xml',
        '../xl/./worksheets/sheet1.xml',
      ),
    }))
    await append(3)
    expect(await ids()).toEqual(['id-1', 'id-2', 'id-3'])
    expect((await partsOf(file))[sheet]).toContain('<x:row r="4" ht="30"><x:c r="A4"')
  })

  it('puts names and the wish to compute where the format wants them', async () => {
    await changeParts(file, (parts) => ({
      [main]: (parts[main] ?? '')
        .replace(/<definedNames>.*<\/definedNames>/s, '')
        .replace(/<calcPr.*?<\/calcPr>/, '<externalReferences/><oleSize ref="A1"/>'),
    }))
    await append(3)
    const names = [...((await partsOf(file))[main] ?? '').matchAll(/<(\w+)[ />]/g)].map(([, name]) => name)
    const order = ['sheets', 'externalReferences', 'definedNames', 'calcPr', 'oleSize']
    expect(names.filter((name) => order.includes(name ?? ''))).toEqual(order)
  })

  it.each([
    [
      'a strict one',
      (xml: string) =>
        xml.replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
      'live.xlsx is a "Strict Open XML Spreadsheet". Open it and save it as "Excel Workbook (.xlsx)". Nothing was written.',
    ],
    [
      'one that counts days from 1904',
      (xml: string) => xml.replace('<workbookPr/>', '<workbookPr date1904="1"/>'),
      'live.xlsx counts dates from 1904. Move its tabs to a workbook that counts from 1900 ' +
        '(in Excel: File > Options > Advanced, "Use 1904 date system" unticked). Nothing was written.',
    ],
  ])('is refused where it is %s', async (_, change, message) => {
    await changeParts(file, (parts) => ({ [main]: change(parts[main] ?? '') }))
    const before = await readFile(file)
    await expect(append(3)).rejects.toThrow(new WorkbookStop(message))
    expect(await readFile(file)).toEqual(before)
  })
})
