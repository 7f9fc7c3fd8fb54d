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

describe('a table in a workbook', () => {
  let file: string
  let workbook: Workbook
  beforeEach(async () => {
    file = join(await newFolder(), 'live.xlsx')
    workbook = excelWorkbook({ file })
    await append(1)
  })

  const append = async (number: number) => {
    return (await workbook.apply([{ kind: 'append', table: applications, rows: [application(number)] }]))[0]
  }
  const found = async () => (await workbook.read([applications]))['mentor-application']
  const change = (path: string, edit: (xml: string) => string) =>
    changeParts(file, (parts) => ({ [path]: edit(parts[path] ?? '') }))
  const setName = (name: string, target: string) =>
    change(main, (xml) => xml.replace(new RegExp(`(?<=name="${name}">)[^<]*`), () => target))
  const setHeader = (from: string, to: string) => change(sheet, (xml) => xml.replace(`>${from}</t>`, `>${to}</t>`))
  const dropNames = () => change(main, (xml) => xml.replace(/<definedName name="kit_[^>]*>[^<]*<\/definedName>/g, ''))

  async function expectStop(message: string) {
    const before = await readFile(file)
    await expect(append(2)).rejects.toThrow(new WorkbookStop(message))
    await expect(workbook.read([applications])).rejects.toThrow(new WorkbookStop(message))
    expect(await readFile(file)).toEqual(before)
  }

  it('has a visible name on each header cell', async () => {
    const names = [...((await partsOf(file))[main] ?? '').matchAll(/<definedName name="(kit_[^"]*)">([^<]*)</g)]
    expect(names.map(([, name, target]) => `${name} ${target}`)).toContain(
      "kit_mentor_application_goals_2_measurement 'Mentor applications'!$H$1",
    )
    expect(names).toHaveLength(applications.columns.length)
  })

  it('is found by its names when its tab has another title', async () => {
    await change(main, (xml) => xml.replaceAll('Mentor applications', 'Ana&apos;s'.replace('&apos;', '&amp;')))
    expect(await append(2)).toMatchObject({ tab: 'Ana&s', appended: 1 })
  })

  it('is found by its names when a header has another text', async () => {
    await setHeader('Hours a month', 'Hrs')
    await append(2)
    expect((await found())?.columns['hours']).toEqual({ letter: 'E', title: 'Hrs' })
  })

  it('is not confused by the names that a duplicated tab brings', async () => {
    const copy = '<definedName name="kit_mentor_application_id" localSheetId="0">Copy!$A$1</definedName>'
    await change(main, (xml) => xml.replace('<definedNames>', `<definedNames>${copy}`))
    expect(await append(2)).toMatchObject({ tab: 'Mentor applications', appended: 1 })
  })

  it('gets a lost name back where its header stands', async () => {
    await setName('kit_mentor_application_id', '#REF!')
    expect(await append(2)).toMatchObject({ appended: 1, madeAgain: [] })
    expect((await partsOf(file))[main]).toContain(`name="kit_mentor_application_id">'Mentor applications'!$J$1<`)
    expect((await found())?.rows).toHaveLength(2)
  })

  it('is adopted by the headers where its tab has no names at all', async () => {
    await dropNames()
    expect(await append(2)).toMatchObject({ appended: 1, already: 0, madeAgain: [] })
    expect((await found())?.rows.map(({ cells }) => cells['id'])).toEqual(['id-1', 'id-2'])
    expect((await partsOf(file))[main]?.match(/name="kit_/g)).toHaveLength(applications.columns.length)
  })

  it('gets a deleted column back at the right end', async () => {
    await setName('kit_mentor_application_start', '#REF!')
    await setHeader('Can start on', 'Mine')
    expect(await append(2)).toMatchObject({ appended: 1, madeAgain: ['Can start on'] })
    const after = await found()
    expect(after?.columns['start']).toEqual({ letter: 'L', title: 'Can start on' })
    expect(after?.rows.map(({ cells }) => cells['start'])).toEqual([undefined, 46_100])
    expect(await append(3)).toMatchObject({ madeAgain: [] })
  })

  it('stops where a column is gone that tells its rows apart', async () => {
    await setName('kit_mentor_application_id', '#REF!')
    await setHeader('Id', 'Mine')
    await expectStop(
      'The tab "Mentor applications" has lost its column "Id" (kit_mentor_application_id), without which its rows ' +
        "can't be told apart. Undo the deletion, or put back the last copy of live.xlsx. Nothing was written.",
    )
  })

  it('stops where its tab was deleted', async () => {
    await change(main, (xml) =>
      xml
        .replace(/(name="kit_[^>]*>)[^<]*/g, '$1#REF!')
        .replace('<sheet xmlns', '<sheet state="visible" xmlns')
        .replace('name="Mentor applications"', 'name="Sheet 1"'),
    )
    await expectStop(
      'The tab of "Mentor applications" was deleted from live.xlsx. Undo the deletion, or put back the last copy; to ' +
        'start it afresh, delete the names kit_… that read #REF! in Formulas > Name Manager. Nothing was written.',
    )
  })

  it('stops where cells were sorted from left to right under the names', async () => {
    await change(sheet, (xml) =>
      xml.replace('>Name<', '>?<').replace('>Reference<', '>Name<').replace('>?<', '>Reference<'),
    )
    await expectStop(
      'On the tab "Mentor applications", column B is marked as "Name" (kit_mentor_application_name), but its header ' +
        'says "Reference". Was the tab sorted from left to right, or a header renamed? Undo that, or put back the ' +
        'last copy. Nothing was written.',
    )
  })

  it('stops where two names point at one column', async () => {
    await setName('kit_mentor_application_name', "'Mentor applications'!$C$1")
    await expectStop(
      'On the tab "Mentor applications", column C is marked as "Name" (kit_mentor_application_name), but its header ' +
        'says "Reference". Was the tab sorted from left to right, or a header renamed? Undo that, or put back the ' +
        'last copy. Nothing was written.',
    )
  })

  it('stops where its headers are not in one row', async () => {
    await setName('kit_mentor_application_hours', "'Mentor applications'!$E$7")
    await expectStop(
      'The headers of "Mentor applications" are no longer in one row: "Received" is cell A1 of the tab "Mentor ' +
        'applications", "Hours a month" is cell E7 of the tab "Mentor applications". Move that header back into the ' +
        'row of the others (its name in Formulas > Name Manager is kit_mentor_application_hours), or put back the ' +
        'last copy. Nothing was written.',
    )
  })

  it('stops at a tab of its title that someone else made', async () => {
    await dropNames()
    await setHeader('Id', 'Number')
    await expectStop(
      'live.xlsx has a tab "Mentor applications" that the kit did not make: its first row lacks "Id". ' +
        'Rename that tab, and the kit makes its own. Nothing was written.',
    )
  })

  it('is made beside tabs of others', async () => {
    await workbook.apply([{ kind: 'append', table: proposals, rows: [] }])
    expect(Object.keys(await workbook.read([proposals, applications]))).toEqual(['proposals', 'mentor-application'])
    expect((await found())?.rows).toHaveLength(1)
  })
})
