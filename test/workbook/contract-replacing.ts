import { beforeEach, describe, expect, it } from 'vitest'
import type { Row, Table } from '../../src/records/table.ts'
import type { FoundTable, Workbook } from '../../src/workbook/port.ts'
import { proposal, proposals } from './tables.ts'

/** The part of the contract that makes a table show other rows. */
export function replacingContract(name: string, open: () => Promise<Workbook>): void {
  describe(`${name} as a workbook, replacing rows`, () => {
    let workbook: Workbook
    beforeEach(async () => {
      workbook = await open()
    })

    const append = (table: Table, ...rows: Row[]) => workbook.apply([{ kind: 'append', table, rows }])
    const replace = (...rows: Row[]) =>
      workbook.apply([{ kind: 'replace', table: proposals, rows, gone: { state: 'no longer proposed' } }])
    const found = async (): Promise<FoundTable['rows']> => (await workbook.read([proposals]))['proposals']?.rows ?? []
    const pairs = async () =>
      (await found()).map(({ number, cells: { mentor, mentee, state, decision } }) =>
        [number, mentor, mentee, state, decision].filter((part) => part !== undefined).join(' '),
      )

    const decided: Row = { ...proposal('Ana', 'Ben', 9), decision: 'confirm', note: 'They know each other.' }

    it('writes the rows in their order where there were none', async () => {
      const [applied] = await replace(proposal('Ana', 'Ben', 9), proposal('Cho', 'Dee', 7))
      expect(applied).toMatchObject({ appended: 2, already: 0, replaced: 0, emptied: 0, kept: 0 })
      expect(await pairs()).toEqual(['2 Ana Ben new', '3 Cho Dee new'])
    })

    it('leaves a row in its place with what the coordinator wrote beside it', async () => {
      await append(proposals, proposal('Eve', 'Fay', 5), decided)
      const [applied] = await replace({ ...proposal('Ana', 'Ben', 8), state: 'changed' }, proposal('Eve', 'Fay', 5))
      expect(applied).toMatchObject({ appended: 0, already: 1, replaced: 1, emptied: 0, kept: 0 })
      expect(await found()).toEqual([
        { number: 2, cells: proposal('Eve', 'Fay', 5) },
        { number: 3, cells: { ...decided, score: 8, state: 'changed' } },
      ])
    })

    it('empties a row that went, and puts new rows there first', async () => {
      await replace(proposal('Ana', 'Ben', 9), proposal('Cho', 'Dee', 7), proposal('Eve', 'Fay', 5))
      const [emptied] = await replace(proposal('Eve', 'Fay', 5))
      expect(emptied).toMatchObject({ already: 1, emptied: 2 })
      expect(await pairs()).toEqual(['4 Eve Fay new'])
      await replace(proposal('Eve', 'Fay', 5), proposal('G', 'H', 4), proposal('I', 'J', 3), proposal('K', 'L', 2))
      expect(await pairs()).toEqual(['2 G H new', '3 I J new', '4 Eve Fay new', '5 K L new'])
    })

    it('keeps a row that went if the coordinator wrote in it, and marks it', async () => {
      await append(proposals, decided, proposal('Cho', 'Dee', 7))
      const [applied] = await replace(proposal('Eve', 'Fay', 5))
      expect(applied).toMatchObject({ appended: 1, emptied: 1, kept: 1 })
      expect(await pairs()).toEqual(['2 Ana Ben no longer proposed confirm', '3 Eve Fay new'])
    })

    it('takes the mark away when the row comes back', async () => {
      await append(proposals, decided)
      await replace()
      const [applied] = await replace(proposal('Ana', 'Ben', 9))
      expect(applied).toMatchObject({ replaced: 1, appended: 0 })
      expect(await pairs()).toEqual(['2 Ana Ben new confirm'])
    })

    it('empties a cell for which the row has nothing any more', async () => {
      await append(proposals, decided)
      await replace({ mentor: 'Ana', mentee: 'Ben' })
      expect((await found())[0]?.cells).toEqual({
        mentor: 'Ana',
        mentee: 'Ben',
        decision: 'confirm',
        note: 'They know each other.',
      })
    })

    it('takes the first of two rows of one identity, and lets go of the other', async () => {
      const once = { ...proposals, identity: ['mentor', 'mentee', 'score'] }
      await append(once, decided, { ...proposal('Ana', 'Ben', 8), note: 'Copied.' }, proposal('Ana', 'Ben', 7))
      const [applied] = await replace(proposal('Ana', 'Ben', 9))
      expect(applied).toMatchObject({ already: 1, kept: 1, emptied: 1 })
      expect(await pairs()).toEqual(['2 Ana Ben new confirm', '3 Ana Ben no longer proposed'])
    })

    it('changes nothing the second time', async () => {
      await replace(proposal('Ana', 'Ben', 9), proposal('Cho', 'Dee', 7))
      const before = await found()
      const [applied] = await replace(proposal('Cho', 'Dee', 7), proposal('Ana', 'Ben', 9))
      expect(applied).toMatchObject({ appended: 0, already: 2, replaced: 0, emptied: 0, kept: 0 })
      expect(await found()).toEqual(before)
    })
  })
}
