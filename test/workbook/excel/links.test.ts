import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Column, Row, Table } from '../../../src/records/table.ts'
import { excelWorkbook } from '../../../src/workbook/excel.ts'
import type { Workbook } from '../../../src/workbook/port.ts'
import { describeWithLibreOffice } from '../../needs.ts'
import { coordinator } from '../coordinator.ts'
import { changeParts, partsOf, temporaryFolders } from '../files.ts'
import { application, applications } from '../tables.ts'

const resume: Column = {
  key: 'resume',
  title: 'Résumé',
  kind: 'text',
  width: 30,
  writer: 'kit',
  audience: 'program',
  ifDeleted: 'make again',
  link: true,
}

const withFiles: Table = {
  ...applications,
  columns: [...applications.columns.slice(0, 2), resume, ...applications.columns.slice(2)],
}
const path = (name: string) => `attachments/${'ab'.repeat(32)}/${name}`
const row = (number: number, name?: string): Row =>
  application(number, name === undefined ? {} : { resume: path(name) })

const sheet = 'xl/worksheets/sheet1.xml'
const relations = 'xl/worksheets/_rels/sheet1.xml.rels'
const newFolder = temporaryFolders()

/** Cell and target of every link of the tab, as the file says it. */
async function linksIn(file: string): Promise<readonly (readonly [ref: string, target: string | undefined])[]> {
  const parts = await partsOf(file)
  const targets = new Map(
    [...(parts[relations] ?? '').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)" TargetMode="External"/g)].map(
      ([, id = '', target = '']) => [id, target],
    ),
  )
  const links = (parts[sheet] ?? '').matchAll(/<hyperlink [^>]*ref="([^"]+)" r:id="([^"]+)"\/>/g)
  return [...links].map(([, ref = '', id = '']) => [ref, targets.get(id)])
}

describe('A cell that leads to a file', () => {
  let file: string
  let workbook: Workbook
  const append = (...rows: readonly Row[]) => workbook.apply([{ kind: 'append', table: withFiles, rows }])
  const shown = async () => {
    const found = (await workbook.read([withFiles]))['mentor-application']
    return found?.rows.map(({ cells }) => cells['resume']) ?? []
  }

  beforeEach(async () => {
    file = join(await newFolder(), 'live.xlsx')
    workbook = excelWorkbook({ file })
  })

  it('holds its path as text, and leads there from the workbook’s folder', async () => {
    await append(row(1, 'cv.pdf'), row(2), row(3, 'My résumé #2 & more.pdf'))
    expect(await shown()).toEqual([path('cv.pdf'), undefined, path('My résumé #2 & more.pdf')])
    expect(await linksIn(file)).toEqual([
      ['C2', path('cv.pdf')],
      ['C4', path('My%20résumé%20%232%20&amp;%20more.pdf')],
    ])
  })

  it('stands where the format wants links, behind the drop-downs', async () => {
    await append(row(1, 'cv.pdf'))
    expect((await partsOf(file))[sheet]).toMatch(
      /<\/dataValidations><hyperlinks><hyperlink [^>]*\/><\/hyperlinks><printOptions/,
    )
  })

  it('is added to those that are there, which stay as they are', async () => {
    await append(row(1, 'one.pdf'))
    const before = await partsOf(file)
    await append(row(2, 'two.pdf'))
    const after = await partsOf(file)
    expect(await linksIn(file)).toEqual([
      ['C2', path('one.pdf')],
      ['C3', path('two.pdf')],
    ])
    expect(after[relations]?.startsWith((before[relations] ?? '').replace('</Relationships>', ''))).toBe(true)
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([sheet, relations])
  })

  it('leaves no trace in a tab whose rows lead nowhere', async () => {
    await append(row(1), row(2))
    const parts = await partsOf(file)
    expect(parts[sheet]).not.toContain('hyperlink')
    expect(parts[relations]).toBeUndefined()
  })

  it('does not lead to the file of a row that was cleared there', async () => {
    await append(row(1, 'one.pdf'), row(2, 'two.pdf'))
    await changeParts(file, (parts) => ({ [sheet]: (parts[sheet] ?? '').replace(/<row r="3".*<\/row>/s, '') }))
    await append(row(3))
    expect(await linksIn(file)).toEqual([['C2', path('one.pdf')]])
    await changeParts(file, (parts) => ({ [sheet]: (parts[sheet] ?? '').replace(/<row r="2".*<\/row>/s, '') }))
    await append(row(4))
    expect((await partsOf(file))[sheet]).not.toContain('hyperlink')
  })

  it('takes ids that nothing else in the tab has', async () => {
    await append(row(1, 'one.pdf'))
    await changeParts(file, (parts) => ({
      [relations]: (parts[relations] ?? '').replace(
        '<Relationship ',
        '<Relationship Id="rIdKit2" Type="x" Target="y"/><Relationship ',
      ),
    }))
    await append(row(2, 'two.pdf'))
    expect((await partsOf(file))[relations]?.match(/Id="rIdKit\d+"/g)).toEqual([
      'Id="rIdKit2"',
      'Id="rIdKit1"',
      'Id="rIdKit3"',
    ])
  })
})

describeWithLibreOffice('A coordinator in LibreOffice', () => {
  const { file, look, edit } = coordinator()
  const tab = 'Files'
  const table: Table = { ...withFiles, key: 'files', title: tab }
  const append = (...rows: readonly Row[]) => excelWorkbook({ file: file() }).apply([{ kind: 'append', table, rows }])

  it('sees links that show their text, and keeps them with their rows when sorting and saving', async () => {
    await append(row(1, 'one.pdf'), row(2, 'My résumé.pdf'))
    expect(await look(['links', tab, 'C2:C3'])).toEqual([
      [
        [path('one.pdf'), expect.stringMatching(/\/attachments\/(ab){32}\/one\.pdf$/)],
        [path('My résumé.pdf'), expect.stringMatching(/\/attachments\/(ab){32}\/My%20r(é|%C3%A9)sum(é|%C3%A9)\.pdf$/)],
      ],
    ])
    await edit(['sort', tab, 'A2:L3', 0])
    await append(row(3, 'three.pdf'))
    const found = (await excelWorkbook({ file: file() }).read([table]))['files']
    expect(found?.rows.map(({ cells }) => [cells['id'], cells['resume']])).toEqual([
      ['id-2', path('My résumé.pdf')],
      ['id-1', path('one.pdf')],
      ['id-3', path('three.pdf')],
    ])
    const [links] = await look(['links', tab, 'C2:C4'])
    expect((links as [string, string][]).map(([, target]) => target.split('/').at(-1))).toEqual([
      expect.stringMatching(/^My%20r/),
      'one.pdf',
      'three.pdf',
    ])
  })
})
