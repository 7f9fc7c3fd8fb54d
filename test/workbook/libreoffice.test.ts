import { expect, it } from 'vitest'
import { describeWithLibreOffice } from '../needs.ts'
import { coordinator, tab } from './coordinator.ts'
import { partsOf } from './files.ts'
import { applications, proposal, proposals } from './tables.ts'

describeWithLibreOffice('A coordinator in LibreOffice', () => {
  const { file, edit, look, apply, append, found, ids, expectAppended } = coordinator()

  it('sees what the kit wrote as it was written', async () => {
    await append(4, { name: '=HYPERLINK("http://example.org")', reference: '007', experience: 'a _x0041_ b\u0007' })
    const [rows, shown] = await look(['get', tab, 'A5:D5'], ['texts', tab, 'A5:H5'])
    expect(rows).toEqual([[46_004.5, '=HYPERLINK("http://example.org")', '007', 'a _x0041_ b\u0007']])
    expect(shown).toEqual([
      [
        '12/13/2025 12:00',
        '=HYPERLINK("http://example.org")',
        '007',
        'a _x0041_ b\u0007',
        '2.5',
        '3/19/2026',
        '6:00 PM',
        'First line\nSecond line of 4',
      ],
    ])
  })

  it('finds folded columns, drop-downs and a note', async () => {
    expect(await look(['hidden_columns', tab, 12], ['validation', tab, 'D2'], ['validation', tab, 'A1'])).toEqual([
      [9, 10],
      ['LIST', '"None";"Formal";"Informal"', ''],
      ['ANY', '0', applications.about],
    ])
  })

  it('finds a frozen header with a filter, and saves both', async () => {
    await edit()
    const xml = (await partsOf(file()))['xl/worksheets/sheet1.xml'] ?? ''
    expect(xml).toMatch(/<pane xSplit="0" ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/)
    expect(xml).toMatch(/<autoFilter ref="A1:K1">/)
  })

  it('may save without changing anything', async () => {
    await edit()
    await expectAppended()
  })

  it('may change a cell', async () => {
    await edit(['write', tab, 'I2', 'P-17'], ['write', tab, 'B3', 'Corrected'])
    expect((await found()).rows[0]?.cells['person']).toBe('P-17')
    await expectAppended()
  })

  it('may sort the rows from top to bottom', async () => {
    await edit(['sort', tab, 'A2:K4', 0])
    expect(await ids()).toEqual(['id-3', 'id-2', 'id-1'])
    await expectAppended()
  })

  it('may insert a column and write into it', async () => {
    await edit(['insert_columns', tab, 1, 1], ['write', tab, 'B1', 'My notes'], ['write', tab, 'B2', 'Call back'])
    expect((await found()).columns['name']?.letter).toBe('C')
    await expectAppended()
    expect(await look(['get', tab, 'B1:B5'])).toEqual([[['My notes'], ['Call back'], [''], [''], ['']]])
  })

  it('may move a column', async () => {
    await edit(['move_column', tab, 1, 8])
    expect((await found()).columns['name']?.letter).toBe('H')
    await expectAppended()
  })

  it('may rename a header', async () => {
    await edit(['write', tab, 'E1', 'Hrs / month'])
    expect((await found()).columns['hours']).toEqual({ letter: 'E', title: 'Hrs / month' })
    await expectAppended()
  })

  it('may rename and move the tab', async () => {
    await edit(['rename_tab', tab, "Ana's mentors"], ['move_tab', "Ana's mentors", 2])
    await expectAppended({ tab: "Ana's mentors" })
  })

  it('may insert rows above the header', async () => {
    await edit(['insert_rows', tab, 0, 2], ['write', tab, 'A1', 'Mentors 2026'])
    expect((await found()).rows.map(({ number }) => number)).toEqual([4, 5, 6])
    await expectAppended()
  })

  it('may delete an answer, whose column comes back at the right end', async () => {
    await edit(['delete_column', tab, 5])
    expect((await found()).columns).not.toHaveProperty('start')
    await expectAppended({ madeAgain: ['Can start on'] })
    expect((await found()).columns['start']).toEqual({ letter: 'K', title: 'Can start on' })
    expect(await look(['texts', tab, 'K1:K5'])).toEqual([[['Can start on'], [''], [''], [''], ['3/19/2026']]])
  })

  it('may duplicate the tab: rows go to the first', async () => {
    await edit(['duplicate_tab', tab, 'Copy for Ben', 0])
    await expectAppended({ tab })
    expect(await look(['get', 'Copy for Ben', 'J1:J5'])).toEqual([[['Id'], ['id-1'], ['id-2'], ['id-3'], ['']]])
  })

  it('may delete rows', async () => {
    await edit(['delete_rows', tab, 1, 2])
    expect(await ids()).toEqual(['id-3'])
    await expectAppended()
  })

  it('may add a chart and totals, which count the new row when the file is opened again', async () => {
    await edit(
      ['add_tab', 'Totals', 2],
      ['formula', 'Totals', 'A1', `=COUNTA($'${tab}'.J2:J5000)`],
      ['formula', 'Totals', 'A2', `=SUM($'${tab}'.E2:E5000)`],
      ['formula', 'Totals', 'A3', '=IF(A1>3;"enough";"too few")'],
      ['add_chart', 'Totals', 'Hours', tab, 'E1:E4'],
    )
    expect(await look(['get', 'Totals', 'A1:A3'])).toEqual([[[3], [7.5], ['too few']]])
    const before = await partsOf(file())
    await expectAppended()
    expect(await look(['get', 'Totals', 'A1:A3'], ['count_charts', 'Totals'])).toEqual([[[4], [10], ['enough']], 1])
    const after = await partsOf(file())
    const differing = Object.keys(after).filter((path) => after[path] !== before[path])
    expect(differing.filter((path) => !/^xl\/(workbook|worksheets\/sheet\d)\.xml$/.test(path))).toEqual([])
    expect(Object.keys(after)).toEqual(Object.keys(before))
  })

  it('may do all of this at once, and nothing is lost', async () => {
    await edit(
      ['insert_columns', tab, 0, 1],
      ['move_column', tab, 2, 9],
      ['write', tab, 'A1', 'Mine'],
      ['write', tab, 'A3', 'kept'],
      ['insert_rows', tab, 0, 1],
      ['duplicate_tab', tab, 'Copy', 2],
      ['rename_tab', tab, 'Mentors'],
      ['sort', 'Mentors', 'A3:L5', 1],
    )
    await expectAppended({ tab: 'Mentors' })
    expect(await ids()).toEqual(['id-3', 'id-2', 'id-1', 'id-4'])
    expect(await look(['get', 'Mentors', 'A2:A6'])).toEqual([[['Mine'], [''], ['kept'], [''], ['']]])
  })

  it('may save again after the kit did', async () => {
    await edit(['write', tab, 'I2', 'P-1'])
    await append(4)
    await edit(['write', tab, 'I5', 'P-4'])
    await append(5)
    expect((await found()).rows.map(({ cells }) => [cells['id'], cells['person']])).toEqual([
      ['id-1', 'P-1'],
      ['id-2', undefined],
      ['id-3', undefined],
      ['id-4', 'P-4'],
      ['id-5', undefined],
    ])
  })

  it('keeps decisions and notes beside pairs that the kit proposes anew', async () => {
    await edit(['write', 'Proposals', 'E3', 'confirm'], ['write', 'Proposals', 'G2', 'a column of my own'])
    const [applied] = await apply({
      kind: 'replace',
      table: proposals,
      rows: [proposal('Eve', 'Fay', 5)],
      gone: { state: 'no longer proposed' },
    })
    expect(applied).toMatchObject({ appended: 1, kept: 2, emptied: 0 })
    expect(await look(['get', 'Proposals', 'A2:G4'])).toEqual([
      [
        ['Ana', 'Ben', 9, 'no longer proposed', '', '', 'a column of my own'],
        ['Cho', 'Dee', 7, 'no longer proposed', 'confirm', '', ''],
        ['Eve', 'Fay', 5, 'new', '', '', ''],
      ],
    ])
  })
})
