import { readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Row } from '../../src/records/table.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import { type Workbook, WorkbookBusy } from '../../src/workbook/port.ts'
import { temporaryFolders } from './files.ts'
import { application, applications } from './tables.ts'

const newFolder = temporaryFolders()

describe('An .xlsx file that others use', () => {
  let folder: string
  let file: string
  let workbook: Workbook
  beforeEach(async () => {
    folder = await newFolder()
    file = join(folder, 'live.xlsx')
    workbook = excelWorkbook({ file })
  })

  const append = (...rows: Row[]) => workbook.apply([{ kind: 'append', table: applications, rows }])
  const ids = async () => {
    const found = (await workbook.read([applications]))['mentor-application']
    return found?.rows.map(({ cells }) => cells['id']) ?? []
  }

  describe('while it is open elsewhere', () => {
    const closing = 'Nothing was written. Close live.xlsx there, then it goes on by itself.'

    it.each([
      [
        '.~lock.live.xlsx#',
        'Ana Diaz,ana,desk-7,24.11.2026 13:00,file:///home/ana;',
        'LibreOffice (Ana Diaz on desk-7)',
      ],
      ['.~lock.live.xlsx#', ',ana,desk-7,24.11.2026 13:00,file:///home/ana;', 'LibreOffice (ana on desk-7)'],
      ['.~lock.live.xlsx#', '', 'LibreOffice'],
      ['~$live.xlsx', `\u0008Ana Diaz${' '.repeat(46)}`, 'Excel (Ana Diaz)'],
    ])('is left alone, as %s says (%j)', async (marker, text, program) => {
      await append(application(1))
      const before = await readFile(file)
      await writeFile(join(folder, marker), text)
      const refused = append(application(2))
      await expect(refused).rejects.toThrow(new WorkbookBusy(`live.xlsx is open in ${program}. ${closing}`))
      expect(await readFile(file)).toEqual(before)
      expect((await readdir(folder)).sort()).toEqual([marker, 'live.xlsx'].sort())
      expect(await ids()).toEqual(['id-1'])
      await rm(join(folder, marker))
      await append(application(2))
      expect(await ids()).toEqual(['id-1', 'id-2'])
    })

    it('is left alone if it was opened while the kit was at work', async () => {
      await append(application(1))
      const opening = {
        ...application(2),
        get name() {
          return opened(folder)
        },
      }
      await expect(append(opening)).rejects.toThrow(WorkbookBusy)
      expect(await ids()).toEqual(['id-1'])
      expect((await readdir(folder)).sort()).toEqual(['.~lock.live.xlsx#', 'live.xlsx'])
    })
  })

  it('is read anew where another program saved it in between', async () => {
    await append(application(1), application(2))
    const saved = await readFile(file)
    await rm(file)
    await append(application(1))
    let saves = 0
    const racing = {
      ...application(3),
      get name() {
        if (saves++ === 0) writeFileSync(file, saved)
        return 'Person 3'
      },
    }
    await append(racing)
    expect(await ids()).toEqual(['id-1', 'id-2', 'id-3'])
  })

  it('is given up for now where another program saves it each time', async () => {
    await append(application(1))
    const racing = {
      ...application(2),
      get name() {
        writeFileSync(file, Buffer.concat([readFileSync(file)]))
        return 'Person 2'
      },
    }
    await expect(append(racing)).rejects.toThrow(
      new WorkbookBusy(
        'live.xlsx is being changed by another program. Nothing was written. ' +
          'Close live.xlsx there, then it goes on by itself.',
      ),
    )
    expect(await readdir(folder)).toEqual(['live.xlsx'])
  })
})

function opened(folder: string): string {
  writeFileSync(join(folder, '.~lock.live.xlsx#'), ',ana,desk-7,,;')
  return 'Person 2'
}
