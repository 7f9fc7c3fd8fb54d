import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { startWorkbookThread, type WorkbookThread } from '../../src/hosts/node/workbook-thread.ts'
import { inboxTables } from '../../src/records/inbox.ts'
import { WorkbookBusy } from '../../src/workbook/port.ts'

let folder: string
let thread: WorkbookThread
const tables = inboxTables(mentorApplication, 'one')

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'thread-'))
  thread = startWorkbookThread()
})

afterEach(async () => {
  await thread.end()
  rmSync(folder, { recursive: true, force: true })
})

const workbook = (name = 'book.xlsx') => thread.workbook(path.join(folder, name))
const tabs = tables.map((table) => ({ kind: 'append', table, rows: [] }) as const)

test('reads and writes a workbook like the adapter itself', async () => {
  expect(await workbook().read(tables)).toEqual({})
  expect((await workbook().apply(tabs)).map(({ table }) => table)).toEqual(tables.map(({ key }) => key))
  expect(Object.keys(await workbook().read(tables)).sort()).toEqual(tables.map(({ key }) => key).sort())
})

test('passes errors on with their kind, and goes on', async () => {
  await expect(workbook('missing/book.xlsx').apply(tabs)).rejects.toThrow(/missing/)
  expect(await workbook().read(tables)).toEqual({})
})

test('a call that the end interrupts is to be tried again, and so is every later one', async () => {
  const interrupted = new WorkbookBusy('Writing to the workbook was interrupted; it is tried again.')
  const call = workbook().apply(tabs)
  call.catch(() => {})
  await thread.end()
  await expect(call).rejects.toThrow(interrupted)
  await expect(workbook().apply(tabs)).rejects.toThrow(interrupted)
})
