import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { Row } from '../../src/records/table.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import type { Applied, Change, FoundTable } from '../../src/workbook/port.ts'
import { temporaryFolders } from './files.ts'
import { type LibreOffice, type Step, startLibreOffice } from './libreoffice.ts'
import { application, applications, proposal, proposals } from './tables.ts'

/** The tab of `applications`, as the kit makes it. */
export const tab = 'Mentor applications'

/** For each test a workbook of three applications and two proposals, with a coordinator at LibreOffice and the kit. */
export function coordinator() {
  const newFolder = temporaryFolders()
  let libreOffice: LibreOffice
  let file = ''
  beforeAll(async () => {
    libreOffice = await startLibreOffice()
  })
  afterAll(() => libreOffice.end())
  beforeEach(async () => {
    file = join(await newFolder(), 'live.xlsx')
    await apply(
      { kind: 'append', table: applications, rows: [application(1), application(2), application(3)] },
      { kind: 'append', table: proposals, rows: [proposal('Ana', 'Ben', 9), proposal('Cho', 'Dee', 7)] },
    )
  })

  const apply = (...changes: Change[]) => excelWorkbook({ file }).apply(changes)
  const append = async (number: number, more: Row = {}) => {
    return (await apply({ kind: 'append', table: applications, rows: [application(number, more)] }))[0]
  }
  const found = async (): Promise<FoundTable> => {
    const result = (await excelWorkbook({ file }).read([applications]))['mentor-application']
    if (!result) throw new Error('the tab is gone')
    return result
  }
  return {
    file: () => file,
    do: (...steps: Step[]) => libreOffice.do(...steps),
    /** Opens the file, does the steps, saves it. */
    edit: (...steps: Step[]) => libreOffice.do(['open', file], ...steps, ['save'], ['close']),
    /** Opens the file, and gives what each of the steps gives. */
    look: async (...steps: Step[]) => (await libreOffice.do(['open', file], ...steps, ['close'])).slice(1, -1),
    apply,
    append,
    found,
    ids: async () => (await found()).rows.map(({ cells }) => cells['id']),
    /** A row lands right if each of its cells reads back under its own key, and those of the others still do. */
    expectAppended: async (expected: Partial<Applied> = {}) => {
      const before = (await found()).rows.map(({ cells }) => cells)
      expect(await append(4)).toMatchObject({ appended: 1, already: 0, ...expected })
      expect((await found()).rows.map(({ cells }) => cells)).toEqual([...before, application(4)])
    },
  }
}
