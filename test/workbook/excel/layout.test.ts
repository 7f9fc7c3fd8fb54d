import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { fits } from '../../../src/workbook/excel/styles.ts'
import { parseXml } from '../../../src/workbook/excel/xml.ts'
import { excelWorkbook } from '../../../src/workbook/excel.ts'
import type { Workbook } from '../../../src/workbook/port.ts'
import { changeParts, partsOf, temporaryFolders } from '../files.ts'
import { application, applications, proposals } from '../tables.ts'

const newFolder = temporaryFolders()
const sheet = 'xl/worksheets/sheet1.xml'
const main = 'xl/workbook.xml'

describe('a tab that the kit makes', () => {
  let file: string
  let workbook: Workbook
  let xml: string
  beforeEach(async () => {
    file = join(await newFolder(), 'live.xlsx')
    workbook = excelWorkbook({ file })
    await append(1)
    xml = (await partsOf(file))[sheet] ?? ''
  })

  const append = (number: number, more = {}) =>
    workbook.apply([{ kind: 'append', table: applications, rows: [application(number, more)] }])
  const style = (cell: string, text: string) => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(text)?.[1] ?? 'none'
  const reading = async () => (await partsOf(file))[sheet] ?? ''
  const change = (edit: (xml: string) => string) =>
    changeParts(file, (parts) => ({ [sheet]: edit(parts[sheet] ?? '') }))

  it('keeps its header in sight, on screen and on paper', async () => {
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect((await partsOf(file))[main]).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Mentor applications'!$1:$1</definedName>`,
    )
  })

  it('has a filter over all columns', () => {
    expect(xml).toContain('<autoFilter ref="A1:K1"/>')
  })

  it('gives columns their widths, and folds the technical ones', () => {
    expect(xml).toMatch(/<col min="8" max="8" width="42" style="\d+" customWidth="1"\/>/)
    expect(xml).toMatch(/<col min="11" max="11" width="10" style="\d+" customWidth="1" outlineLevel="1" hidden="1"\/>/)
    expect(xml).toContain('<col min="12" max="12" width="9" collapsed="1"/>')
  })

  it("marks the columns that are the coordinator's by another header", () => {
    const [kit, coordinator] = [style('A1', xml), style('I1', xml)]
    expect(kit).not.toBe(coordinator)
    expect(style('B1', xml)).toBe(kit)
  })

  it('offers the options of a column', () => {
    expect(xml).toMatch(
      /<dataValidation type="list"[^>]*sqref="D2:D1048576"><formula1>&quot;None,Formal,Informal&quot;</,
    )
  })

  it.each([
    ['has a comma', ['Yes, always', 'No']],
    ['makes the list longer than 255 characters', Array.from({ length: 30 }, (_, index) => `Option ${index}`)],
  ])('offers none where one %s', async (_, options) => {
    const [first] = applications.columns
    if (!first) throw new Error('no column')
    const table = {
      ...applications,
      key: 'other',
      title: 'Other',
      columns: [{ ...first, options }],
      identity: ['received'],
    }
    await workbook.apply([{ kind: 'append', table, rows: [] }])
    expect((await partsOf(file))['xl/worksheets/sheet2.xml']).not.toContain('type="list"')
  })

  it('says what it is for at its first header', () => {
    expect(xml).toContain('prompt="One row for each application of a mentor, newest at the bottom." sqref="A1"')
  })

  it('shows dates, times and numbers as what they are', async () => {
    const styles = parseXml((await partsOf(file))['xl/styles.xml'] ?? '')
    expect(fits(styles, style('A2', xml), 'dateTime')).toBe(true)
    expect(fits(styles, style('E2', xml), 'number')).toBe(true)
    expect(fits(styles, style('F2', xml), 'date')).toBe(true)
    expect(fits(styles, style('G2', xml), 'time')).toBe(true)
  })

  describe('and a row in it', () => {
    it('takes its looks from the row above', async () => {
      await change((text) =>
        text.replace('<c r="B2" s="', '<c r="B2" s="0" x="').replace('<c r="C2" s="', '<c r="C2" s="1" x="'),
      )
      await append(2)
      const after = await reading()
      expect(style('C3', after)).toBe('1')
      expect(style('B3', after)).toBe(style('B2', xml))
    })

    it('shows a date as one though the row above does not', async () => {
      await change((text) =>
        text.replace(/<c r="F2" s="\d+"/, `<c r="F2" s="${style('B2', text)}"`).replace(/<cols>.*<\/cols>/, ''),
      )
      await append(2)
      const styles = parseXml((await partsOf(file))['xl/styles.xml'] ?? '')
      const made = style('F3', await reading())
      expect(fits(styles, made, 'date')).toBe(true)
      await append(3)
      expect(style('F4', await reading())).toBe(made)
    })

    it('is as high as its text asks, up to six lines', async () => {
      await append(2, { name: 'x'.repeat(300) })
      await append(3, { name: 'one\ntwo\nthree' })
      await append(4, { 'goals.2.measurement': 'one' })
      const after = await reading()
      expect(after).toContain('<row r="3" ht="90" customHeight="1">')
      expect(after).toContain('<row r="4" ht="45"><c')
      expect(after).toContain('<row r="5"><c')
    })

    it('fills empty rows that another program wrote down, and keeps their formats', async () => {
      const empty = [3, 4, 5].map((row) => `<row r="${row}" ht="15" customHeight="true"><c r="B${row}" s="7"/></row>`)
      await change((text) => text.replace('</sheetData>', `${empty.join('')}</sheetData>`))
      await append(2)
      const after = await reading()
      expect(after).toMatch(
        /<row r="3" ht="15" customHeight="true"><c r="A3" [^>]*><v>46002.5<\/v><\/c><c r="B3" s="7" t="inlineStr">/,
      )
      expect(after.match(/<row r="/g)).toHaveLength(5)
      expect((await workbook.read([applications]))['mentor-application']?.rows.map(({ number }) => number)).toEqual([
        2, 3,
      ])
    })

    it('goes below the last row of the kit, though the coordinator wrote further down', async () => {
      await change((text) => text.replace('</sheetData>', '<row r="90"><c r="Z90"><v>1</v></c></row></sheetData>'))
      await append(2)
      expect(await reading()).toMatch(
        /<row r="3" ht="30">.*<\/row><row r="90"><c r="Z90"><v>1<\/v><\/c><\/row><\/sheetData>/s,
      )
    })
  })

  describe('when a column is made again', () => {
    const withoutDecision = (text: string) =>
      text.replace(/<definedName name="kit_proposals_decision">[^<]*/, '$&#REF!')

    it('gives it width, format and drop-down again', async () => {
      await workbook.apply([{ kind: 'append', table: proposals, rows: [] }])
      const path = 'xl/worksheets/sheet2.xml'
      await changeParts(file, (parts) => ({
        [main]: withoutDecision(parts[main] ?? ''),
        [path]: (parts[path] ?? '')
          .replace('>Decision<', '>Mine<')
          .replace(/<col min="6" max="6"/, '<col min="6" max="99"'),
      }))
      const [applied] = await workbook.apply([{ kind: 'append', table: proposals, rows: [] }])
      expect(applied).toMatchObject({ madeAgain: ['Decision'] })
      const after = (await partsOf(file))[path] ?? ''
      expect(after).toMatch(
        /<col min="6" max="6" [^>]*\/><col min="7" max="7" width="22" [^>]*\/><col min="8" max="99" [^>]*\/>/,
      )
      expect(after).toMatch(/sqref="G2:G1048576"><formula1>&quot;confirm,ask both,hold,never&quot;/)
    })
  })
})
