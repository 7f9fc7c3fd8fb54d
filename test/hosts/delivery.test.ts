// From acceptance to the coordinator's real file, through everything that happens to such files.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { withWorkbookLock } from '../../src/hosts/node/locks.ts'
import { program } from '../../src/program.ts'
import { eventually, freshId, type Host, mentorRows, newDataDir, postAnswers, startHost, stopHost } from './host.ts'

let host: Host

afterEach(() => stopHost(host))

const workbook = () => host.workbooks[0] ?? ''
const idsIn = async () => (await mentorRows(workbook())).map((row) => row['id'])
const lockFile = (dataDir: string) => path.join(dataDir, '.~lock.spring-2027.xlsx#')

function openInLibreOffice(dataDir: string): void {
  writeFileSync(lockFile(dataDir), ',odessa,desk-12,24.11.2026 13:05,file:///home/odessa/.config/libreoffice/4;')
}

test('the workbook is there with its tabs before anything comes in', async () => {
  host = await startHost()
  expect(path.basename(workbook())).toBe('spring-2027.xlsx')
  expect(await mentorRows(workbook())).toEqual([])
  expect(statSync(workbook()).size).toBeGreaterThan(0)
})

test('a submission is a row within a second or so, and so are those that follow', async () => {
  host = await startHost()
  const ids = [freshId(), freshId(), freshId()]
  for (const id of ids) {
    await postAnswers(host.url, id)
    await eventually(async () => (await idsIn()).includes(id))
  }
  expect(await idsIn()).toEqual(ids)
})

test('ten posts of one id at once are one row', async () => {
  host = await startHost()
  const id = freshId()
  const responses = await Promise.all(Array.from({ length: 10 }, () => postAnswers(host.url, id)))
  expect(responses.map(({ status }) => status)).toEqual(Array(10).fill(201))
  const receipts = await Promise.all(responses.map((response) => response.text()))
  expect(new Set(receipts).size).toBe(1)
  await host.stop()
  expect(await idsIn()).toEqual([id])
  host = await startHost({ dataDir: host.dataDir })
})

describe('a workbook that is open in LibreOffice', () => {
  test('lets the server start, which says that rows wait', async () => {
    const dataDir = newDataDir()
    openInLibreOffice(dataDir)
    host = await startHost({ dataDir })
    expect(host.lines[0]).toContain('spring-2027.xlsx is open')
    expect(host.lines[0]).toContain(
      'Answers are taken in all the same: they wait in the journal and are added as soon as the workbook can be written.',
    )
  })

  test('gets its rows after it was closed', async () => {
    host = await startHost()
    openInLibreOffice(host.dataDir)
    const before = readFileSync(workbook())
    const id = freshId()
    expect((await postAnswers(host.url, id)).status).toBe(201)
    await eventually(() => host.lines.some((line) => line.includes('is open')))
    expect(readFileSync(workbook())).toEqual(before)
    rmSync(lockFile(host.dataDir))
    await eventually(async () => (await idsIn()).includes(id))
    expect(host.lines.at(-1)).toBe('1 submission added to spring-2027.xlsx.')
  })
})

test('a workbook that is no spreadsheet is left as it is; answers wait until it is mended', async () => {
  const dataDir = newDataDir()
  const file = path.join(dataDir, 'spring-2027.xlsx')
  writeFileSync(file, 'A letter to the coordinator.')
  host = await startHost({ dataDir })
  const id = freshId()
  expect((await postAnswers(host.url, id)).status).toBe(201)
  expect(readFileSync(file, 'utf8')).toBe('A letter to the coordinator.')
  expect(host.lines[0]).toContain('spring-2027.xlsx')
  expect(host.lines[0]).toContain('they wait in the journal')
  rmSync(file)
  await eventually(async () => (await idsIn()).includes(id))
})

test('while a command of the kit holds the workbook, rows wait', async () => {
  host = await startHost()
  const id = freshId()
  await withWorkbookLock(host.dataDir, async () => {
    await postAnswers(host.url, id)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await idsIn()).toEqual([])
  })
  await eventually(async () => (await idsIn()).includes(id))
})

test('what a crash left in the middle of sending is there once after the next start', async () => {
  host = await startHost()
  const ids = [freshId(), freshId()]
  for (const id of ids) await postAnswers(host.url, id)
  await host.stop()
  const journal = new DatabaseSync(path.join(host.dataDir, 'journal.sqlite'))
  journal.exec("UPDATE deliveries SET state = 'sending'")
  journal.close()
  host = await startHost({ dataDir: host.dataDir })
  await eventually(() => host.lines.includes('2 submissions added to spring-2027.xlsx.'))
  expect(await idsIn()).toEqual(ids)
})

test('two workbooks are filled apart', async () => {
  host = await startHost({ program: { ...program, workbooks: 'two' } })
  await postAnswers(host.url, freshId())
  await eventually(() => host.lines.length === 2)
  expect(host.lines).toEqual([
    '1 submission added to spring-2027 confidential.xlsx.',
    '1 submission added to spring-2027.xlsx.',
  ])
  expect(readdirSync(host.dataDir)).toEqual(
    expect.arrayContaining(['spring-2027 confidential.xlsx', 'spring-2027.xlsx']),
  )
})

test('what waits for a workbook that no cohort has any more is said at the start', async () => {
  host = await startHost()
  openInLibreOffice(host.dataDir)
  await postAnswers(host.url, freshId())
  await host.stop()
  const cohorts = program.cohorts.map((cohort) => ({ ...cohort, id: 'fall-2027' }))
  host = await startHost({ dataDir: host.dataDir, program: { ...program, cohorts, currentCohort: 'fall-2027' } })
  expect(host.lines).toContain(
    '1 submission waits for spring-2027.xlsx in the journal, but no cohort in src/program.ts has that workbook.',
  )
})
