import { beforeEach, describe, expect, it } from 'vitest'
import type { Row, Table } from '../../src/records/table.ts'
import type { FoundTable, Workbook } from '../../src/workbook/port.ts'
import { replacingContract } from './contract-replacing.ts'
import { application, applications, proposal, proposals } from './tables.ts'

/** What every adapter of the port does alike; `open` gives a spreadsheet in which nothing was made yet. */
export function workbookContract(name: string, open: () => Promise<Workbook>): void {
  describe(`${name} as a workbook`, () => {
    let workbook: Workbook
    beforeEach(async () => {
      workbook = await open()
    })

    const append = (table: Table, ...rows: Row[]) => workbook.apply([{ kind: 'append', table, rows }])
    const found = async (table: Table): Promise<FoundTable> => {
      const result = (await workbook.read([table]))[table.key]
      if (!result) throw new Error(`no ${table.key}`)
      return result
    }
    const cells = async (table: Table) => (await found(table)).rows.map((row) => row.cells)
    describe('reading', () => {
      it('leaves out a table that was never made', async () => {
        expect(await workbook.read([applications])).toEqual({})
      })

      it('makes a tab on first need, with columns in the order of the table', async () => {
        await append(applications)
        const { tab, columns, rows } = await found(applications)
        expect({ tab, rows }).toEqual({ tab: 'Mentor applications', rows: [] })
        expect(Object.values(columns).map(({ letter, title }) => `${letter} ${title}`)).toEqual([
          'A Received',
          'B Name',
          'C Reference',
          'D Experience',
          'E Hours a month',
          'F Can start on',
          'G Meets best at',
          'H Goal 2: how measured',
          'I Person',
          'J Id',
          'K Channel',
        ])
      })

      it('gives back texts, numbers, dates and times as they were written', async () => {
        await append(applications, application(1))
        expect(await cells(applications)).toEqual([application(1)])
      })

      it('gives yes and no back as they were written', async () => {
        await append(applications, application(1, { person: true }), application(2, { person: false }))
        expect((await cells(applications)).map(({ person }) => person)).toEqual([true, false])
      })
    })

    describe('appending', () => {
      it('adds rows below those that are there', async () => {
        await append(applications, application(1))
        const [applied] = await append(applications, application(2), application(3))
        expect(applied).toMatchObject({
          table: 'mentor-application',
          tab: 'Mentor applications',
          appended: 2,
          already: 0,
        })
        expect((await found(applications)).rows.map(({ number, cells: { id } }) => [number, id])).toEqual([
          [2, 'id-1'],
          [3, 'id-2'],
          [4, 'id-3'],
        ])
      })

      it('leaves a row alone whose identity is there already', async () => {
        await append(applications, application(1))
        const [applied] = await append(applications, application(1, { name: 'Someone else' }), application(2))
        expect(applied).toMatchObject({ appended: 1, already: 1 })
        expect((await cells(applications)).map(({ name }) => name)).toEqual(['Person 1', 'Person 2'])
      })

      it('takes two rows of one identity within a change for one', async () => {
        const [applied] = await append(applications, application(1), application(1))
        expect(applied).toMatchObject({ appended: 1, already: 1 })
        expect(await cells(applications)).toHaveLength(1)
      })

      it('sees what an earlier change of the same call added', async () => {
        const change = { kind: 'append', table: applications, rows: [application(1)] } as const
        const applied = await workbook.apply([change, change])
        expect(applied.map(({ appended, already }) => [appended, already])).toEqual([
          [1, 0],
          [0, 1],
        ])
      })

      it.each([
        '=HYPERLINK("http://example.org","click")',
        '+1 555 0100',
        '-',
        '@home',
        "'quoted",
        '1/2',
        '007',
        'TRUE',
      ])('keeps the text %s a text', async (text) => {
        await append(applications, application(1, { name: text }))
        expect((await cells(applications))[0]).toMatchObject({ name: text })
      })

      it('writes every line end as LF', async () => {
        await append(applications, application(1, { name: 'one\r\ntwo\rthree\n' }))
        expect((await cells(applications))[0]).toMatchObject({ name: 'one\ntwo\nthree\n' })
      })

      it('takes an empty text for an empty cell', async () => {
        await append(applications, application(1, { name: '' }))
        expect((await cells(applications))[0]).not.toHaveProperty('name')
      })

      it('puts a column that the table has newly got at the right end', async () => {
        await append(applications, application(1))
        const [first] = applications.columns
        if (!first) throw new Error('no column')
        const added = { ...first, key: 'languages', title: 'Languages', kind: 'text', ifDeleted: 'make again' } as const
        const newer = { ...applications, columns: [added, ...applications.columns] }
        const [applied] = await append(newer, application(2, { languages: 'Spanish' }))
        expect(applied).toMatchObject({ appended: 1, madeAgain: [] })
        expect((await found(newer)).columns['languages']).toEqual({ letter: 'L', title: 'Languages' })
        expect((await cells(newer)).map(({ languages }) => languages)).toEqual([undefined, 'Spanish'])
      })
    })

    describe('all or nothing', () => {
      const tooLong = application(2, { name: 'x'.repeat(32_768) })

      it('writes to no tab if one can not take its rows', async () => {
        await append(applications, application(1))
        const changes = [
          { kind: 'append', table: proposals, rows: [proposal('Ana', 'Ben', 9)] },
          { kind: 'append', table: applications, rows: [tooLong] },
        ] as const
        await expect(workbook.apply(changes)).rejects.toThrow(
          'Column "Name" of "Mentor applications": a text of 32768 characters, where a cell holds 32767.',
        )
        expect(Object.keys(await workbook.read([applications, proposals]))).toEqual(['mentor-application'])
        expect(await cells(applications)).toHaveLength(1)
      })

      it('refuses a cell for which the table has no column', async () => {
        await expect(append(applications, { id: 'id-1', shoeSize: 44 })).rejects.toThrow(
          'The table "Mentor applications" has no column "shoeSize".',
        )
      })

      it('refuses a row that nothing tells from others', async () => {
        await expect(append(applications, { name: 'Person 1' })).rejects.toThrow(
          'A row of "Mentor applications" has nothing to tell it by.',
        )
      })

      it('refuses what is no number', async () => {
        await expect(append(applications, application(1, { hours: Number.NaN }))).rejects.toThrow(
          'Column "Hours a month" of "Mentor applications": NaN is no number that a cell can hold.',
        )
      })
    })
  })

  replacingContract(name, open)
}
