import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { menteeApplication } from '../../forms/mentee-application.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { withCopy } from '../../scripts/copy.ts'
import { demoCohort } from '../../scripts/demo/cohort.ts'
import { fill } from '../../scripts/demo/fill.ts'
import { propose } from '../../scripts/match/propose.ts'
import { summaryOf } from '../../scripts/match/summary.ts'
import { inboxTables, placedRows } from '../../src/records/inbox.ts'
import { proposals } from '../../src/records/proposals.ts'
import type { Cell, Row } from '../../src/records/table.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import { freshFolder, runScript } from './run-command.ts'

const program = { workbooks: 'one', currentCohort: 'spring-2027', timeZone: 'America/New_York' } as const
const demo = demoCohort({ seed: 3, mentors: 8, mentees: 20, cohort: 'spring-2027', today: '2026-11-24' })

let dataDir: string
let file: string

beforeEach(() => {
  dataDir = freshFolder()
  file = path.join(dataDir, 'spring-2027.xlsx')
})
afterEach(() => rmSync(dataDir, { recursive: true }))

function order(dryRun = false) {
  return { dataDir, program, dryRun }
}

async function proposalsIn(place = file): Promise<readonly Readonly<Record<string, Cell>>[]> {
  const found = await excelWorkbook({ file: place }).read([proposals])
  return found['proposals']?.rows.map(({ cells }) => cells) ?? []
}

/** As a coordinator would who had the tab before. */
async function decide(row: Row): Promise<void> {
  await excelWorkbook({ file }).apply([{ kind: 'append', table: proposals, rows: [row] }])
}

describe('the Proposals tab', () => {
  beforeEach(() => fill(dataDir, program, demo))

  test('holds every mentee once, with a mentor or with the reason why not', async () => {
    const { cohort } = await propose(order())
    const rows = await proposalsIn()
    const mentees = rows.filter(({ state }) => state === 'Proposed' || state === 'No match')
    expect(mentees.length).toBe(cohort.mentees.length)
    expect(rows.every(({ reasons }) => typeof reasons === 'string' && reasons.length > 20)).toBe(true)
    expect(
      rows.filter(({ state }) => state === 'Proposed').every(({ mentor, score }) => mentor && Number(score) > 0),
    ).toBe(true)
  })

  test('stays as it is when matching runs again', async () => {
    await propose(order())
    const before = await proposalsIn()
    const { written } = await propose(order())
    expect(await proposalsIn()).toEqual(before)
    expect(written?.applied).toMatchObject({ appended: 0, replaced: 0, emptied: 0, kept: 0, already: before.length })
  })

  test('keeps a confirmed pair, with the decision', async () => {
    const [first] = (await propose(order(true))).rows
    await decide({ pair: first?.['pair'] ?? null, decision: 'Confirm', decidedBy: 'Odessa', note: 'Talked to both.' })
    const { matching } = await propose(order())
    expect(matching.proposed.filter(({ kept }) => kept === 'Confirm').length).toBe(1)
    const kept = (await proposalsIn()).find(({ pair }) => pair === first?.['pair'])
    expect(kept).toMatchObject({ state: 'Proposed', decision: 'Confirm', decidedBy: 'Odessa', note: 'Talked to both.' })
  })

  test('no longer proposes a pair decided as “Never”, and leaves the decision where it is', async () => {
    const [first] = (await propose(order(true))).rows
    await decide({ pair: first?.['pair'] ?? null, decision: 'Never' })
    await propose(order())
    const row = (await proposalsIn()).find(({ pair }) => pair === first?.['pair'])
    expect(row).toMatchObject({ state: 'No longer proposed', decision: 'Never' })
  })

  test('is not written by a dry run', async () => {
    const before = readFileSync(file)
    const proposed = await propose(order(true))
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(path.join(dataDir, 'copies'))).toBe(false)
    expect(summaryOf(proposed)).toContain('Nothing was written to ')
  })

  test('is written after a copy of the workbook was made', async () => {
    const before = readFileSync(file)
    const { written } = await propose(order())
    expect(readFileSync(written?.copy ?? '').equals(before)).toBe(true)
  })

  test('is not written while the workbook is open elsewhere; no copy is left behind', async () => {
    writeFileSync(path.join(dataDir, '.~lock.spring-2027.xlsx#'), 'Ana Diaz,ana,desk-7,24.11.2026 13:00,file:///;')
    const said = runScript('match.ts', dataDir)
    expect(said.code).toBe(1)
    expect(said.stdout).toBe('')
    expect(said.stderr).toContain('spring-2027.xlsx')
    expect(said.stderr).not.toContain('    at ')
    expect(readdirSync(path.join(dataDir, 'copies'))).toEqual([])
  })
})

describe('what can’t be matched', () => {
  async function fillWith(change: (row: Row) => Row): Promise<void> {
    const rows = demo.flatMap(({ form, submission }) => placedRows(form, submission, 'one'))
    const changes = rows.map(({ table, rows: some }, at) => ({
      kind: 'append' as const,
      table,
      rows: at === 0 ? some.map(change) : some,
    }))
    const tabs = [mentorApplication, menteeApplication].flatMap((form) => inboxTables(form, 'one'))
    await excelWorkbook({ file }).apply(
      tabs.map((table) => ({
        kind: 'append',
        table,
        rows: changes.filter((one) => one.table.key === table.key).flatMap((one) => one.rows),
      })),
    )
  }

  test('a cell that can’t be read is told with its address, and nothing is written', async () => {
    await fillWith((row) => ({ ...row, hours: 'about four' }))
    await expect(propose(order())).rejects.toThrow(
      /^One cell can’t be read, so nothing was matched and nothing was written:\n {2}“Ment(or|ee) application”, cell [A-Z]{1,2}2 \(“Hours a month”\): found “about four”, expected a number\.\nMend them/,
    )
    expect(await proposalsIn()).toEqual([])
  })

  test('a cleared cell is told with its row', async () => {
    await fillWith((row) => ({ ...row, email: null }))
    await expect(propose(order())).rejects.toThrow(/row 2: “E-mail” is empty, expected an answer\./)
  })

  test('a tab that is gone stops everything: names not wanted could stand there', async () => {
    const tables = [mentorApplication, menteeApplication].map((form) => inboxTables(form, 'one')[0])
    await excelWorkbook({ file }).apply(tables.flatMap((table) => (table ? [{ kind: 'append', table, rows: [] }] : [])))
    await expect(propose(order())).rejects.toThrow(
      'Matching would break rules that it can’t see, so nothing was written:\n' +
        '  The tab “Mentor application – Not with” is gone.\n' +
        '  The tab “Mentee application – Not with” is gone.\n',
    )
  })

  test('without a workbook, the command says how to get one', () => {
    const { code, stdout, stderr } = runScript('match.ts', path.join(dataDir, 'nowhere'))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(
      `There is no workbook yet: ${path.join(dataDir, 'nowhere', 'spring-2027.xlsx')} does not exist.\n` +
        'Applications make it: start the program (npm start) and let people apply, or try it with invented people:\n' +
        '  DATA_DIR=demo-data npm run demo, then DATA_DIR=demo-data npm run match\n',
    )
    expect(existsSync(path.join(dataDir, 'nowhere'))).toBe(false)
  })

  test('before both sides have applied there is nothing to match', async () => {
    await fill(
      dataDir,
      program,
      demo.filter(({ form }) => form.id === 'mentor-application'),
    )
    await expect(propose(order())).rejects.toThrow(
      'There is nothing to match yet: spring-2027.xlsx holds 8 mentors and 0 mentees. Nothing was written. Match again when both have applied.',
    )
  })
})

describe('npm run match', () => {
  beforeEach(() => fill(dataDir, program, demo))

  test('says what it did, and where to look', () => {
    const { code, stdout, stderr } = runScript('match.ts', dataDir)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^8 mentors with \d+ places and 20 mentees have applied\./)
    expect(stdout).toMatch(
      /\nProposed {4}\d+ of 20 mentees; score [\d.]+ of 100 on average, \d+ at least, \d+ at most\n/,
    )
    expect(stdout).toContain(`Written to  ${file}, tab “Proposals”: `)
  })

  test('--json prints one document and nothing else', () => {
    const { code, stdout } = runScript('match.ts', dataDir, '--json')
    const result: unknown = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(result).toMatchObject({ workbook: file, written: true, applied: { mentors: 8, mentees: 20 } })
  })

  test('--help explains, and an option that does not exist is refused', () => {
    expect(runScript('match.ts', dataDir, '--help').stdout).toContain('npm run match -- --dry-run')
    expect(runScript('match.ts', dataDir, '--now')).toEqual({
      code: 1,
      stdout: '',
      stderr: "Unknown option '--now'\nnpm run match -- --help says what there is.\n",
    })
  })
})

test('with two workbooks, proposals go into the confidential one', async () => {
  const two = { ...program, workbooks: 'two' } as const
  await fill(dataDir, two, demo)
  await propose({ dataDir, program: two, dryRun: false })
  expect(await proposalsIn()).toEqual([])
  expect((await proposalsIn(path.join(dataDir, 'spring-2027 confidential.xlsx'))).length).toBe(20)
})

test('the last ten copies are kept', async () => {
  writeFileSync(file, 'workbook')
  for (let minute = 10; minute < 22; minute++) await withCopy(file, `2026-11-24T09:${minute}:00`, async () => undefined)
  await withCopy(file, '2026-11-24T09:21:00', async () => undefined)
  const copies = readdirSync(path.join(dataDir, 'copies')).sort()
  expect(copies.length).toBe(10)
  expect(copies.at(0)).toBe('spring-2027 2026-11-24 09.13.00.xlsx')
  expect(copies).toContain('spring-2027 2026-11-24 09.21.00 (2).xlsx')
})
