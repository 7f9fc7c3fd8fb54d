import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Row } from '../../src/records/table.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import { type Workbook, WorkbookStop } from '../../src/workbook/port.ts'
import { workbookContract } from './contract.ts'
import { temporaryFolders } from './files.ts'
import { application, applications } from './tables.ts'

const newFolder = temporaryFolders()

workbookContract('An .xlsx file', async () => excelWorkbook({ file: join(await newFolder(), 'live.xlsx') }))

describe('An .xlsx file', () => {
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

  it('gives back any text, halves of characters and control characters among it', async () => {
    const text = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      minLength: 1,
    })
    const texts = fc.sample(text, 300).map((written) => `:${written.replace(/\r\n?/g, '\n')}`)
    await append(...texts.map((name, number) => application(number, { name })))
    const found = (await workbook.read([applications]))['mentor-application']
    expect(found?.rows.map(({ cells }) => cells['name'])).toEqual(texts)
  })

  it('holds a text of 32,767 characters', async () => {
    const name = 'x'.repeat(32_767)
    await append(application(1, { name }))
    expect((await workbook.read([applications]))['mentor-application']?.rows[0]?.cells['name']).toBe(name)
  })

  it('is not touched where all rows are there already', async () => {
    await append(application(1))
    const before = await stat(file)
    await append(application(1))
    expect((await stat(file)).mtimeMs).toBe(before.mtimeMs)
  })

  it('keeps its rights', async () => {
    await append(application(1))
    await chmod(file, 0o640)
    await append(application(2))
    expect((await stat(file)).mode & 0o777).toBe(0o640)
  })

  it('stays where it is when the kit reaches it by a link', async () => {
    const shared = join(folder, 'shared')
    await mkdir(shared)
    await symlink(join(shared, 'live.xlsx'), join(folder, 'link.xlsx'))
    await append(application(1))
    await writeFile(join(shared, 'live.xlsx'), await readFile(file))
    const linked = excelWorkbook({ file: join(folder, 'link.xlsx') })
    await linked.apply([{ kind: 'append', table: applications, rows: [application(2)] }])
    workbook = excelWorkbook({ file: join(shared, 'live.xlsx') })
    expect(await ids()).toEqual(['id-1', 'id-2'])
  })

  it('asks for its folder where there is none', async () => {
    const lost = excelWorkbook({ file: join(folder, 'absent', 'live.xlsx') })
    await expect(lost.apply([{ kind: 'append', table: applications, rows: [] }])).rejects.toThrow(
      new WorkbookStop(`There is no folder ${join(folder, 'absent')}. Make it, then run this again.`),
    )
  })

  describe.skipIf(!existsSync('/sys'))('in a folder that takes no files (needs /sys)', () => {
    it('asks for the right to write there', async () => {
      const sealed = excelWorkbook({ file: '/sys/live.xlsx' })
      await expect(sealed.apply([{ kind: 'append', table: applications, rows: [] }])).rejects.toThrow(
        /^The folder \/sys does not let the kit write \(E\w+\)\. Give the account that runs the kit the right to add and rename files there, then run this again\. Nothing was written\.$/,
      )
    })
  })

  describe('that is no workbook the kit can write to', () => {
    it.each([
      [
        'one with a password',
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        'live.xlsx is locked with a password, or is in the format of Excel 97. Open it, take the password off under ' +
          'File > Info > Protect Workbook, and save it as "Excel Workbook (.xlsx)". Nothing was written.',
      ],
      [
        'a text',
        Buffer.from('received;name'),
        'live.xlsx is not an Excel workbook, or it is damaged. Put back the last copy of it, ' +
          'or open it and save it as "Excel Workbook (.xlsx)". Nothing was written.',
      ],
      [
        'an empty file',
        Buffer.from(''),
        'live.xlsx is not an Excel workbook, or it is damaged. Put back the last copy of it, ' +
          'or open it and save it as "Excel Workbook (.xlsx)". Nothing was written.',
      ],
    ])('is refused: %s', async (_, bytes, message) => {
      await writeFile(file, bytes)
      await expect(append(application(1))).rejects.toThrow(new WorkbookStop(message))
      await expect(workbook.read([applications])).rejects.toThrow(new WorkbookStop(message))
      expect(await readFile(file)).toEqual(bytes)
    })

    it('is refused: a half-copied one', async () => {
      await append(application(1))
      await writeFile(file, (await readFile(file)).subarray(0, 3000))
      await expect(workbook.read([applications])).rejects.toThrow(
        new WorkbookStop(
          'live.xlsx is not an Excel workbook, or it is damaged. Put back the last copy of it, ' +
            'or open it and save it as "Excel Workbook (.xlsx)". Nothing was written.',
        ),
      )
    })
  })
})
