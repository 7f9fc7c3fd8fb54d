import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allForms, forms } from '../../forms/catalog.ts'
import { mentorApplicationExample } from '../../forms/examples/mentor-application.ts'
import { dateTimeSerial } from '../../forms/kit/column.ts'
import { digestOf, referenceOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { type Order, release } from '../../scripts/release/release.ts'
import { held, heldRow } from '../../src/records/held.ts'
import { inboxesOf, placedRows } from '../../src/records/inbox.ts'
import type { Submission } from '../../src/records/submission.ts'
import type { Row, Table } from '../../src/records/table.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import { freshFolder, runScript } from './run-command.ts'

const program = { workbooks: 'one', currentCohort: 'spring-2027', timeZone: 'America/New_York' } as const
const two = { ...program, workbooks: 'two' } as const

let dataDir: string
let file: string

beforeEach(() => {
  dataDir = freshFolder()
  file = path.join(dataDir, 'spring-2027.xlsx')
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const submissionOf = (id: string): Submission => ({
  id: id.repeat(32),
  reference: referenceOf(id.repeat(32)),
  digest: digestOf(mentorApplication.id, pairsOfAnswers(mentorApplication, mentorApplicationExample)),
  form: mentorApplication.id,
  version: mentorApplication.version,
  language: 'en',
  channel: 'web',
  received: '2026-11-20T09:15:00',
  late: true,
  cohort: 'spring-2027',
  replaces: 'RK2KLPJQ',
  held: ['unseen field'],
  answers: mentorApplicationExample,
})
const one = submissionOf('a')
const other = submissionOf('b')

async function hold(rows: readonly Row[], place = file): Promise<void> {
  await excelWorkbook({ file: place }).apply([{ kind: 'append', table: held, rows }])
}

async function rowsIn(table: Table | undefined, place = file): Promise<readonly Row[]> {
  if (!table) throw new Error('no table')
  const found = (await excelWorkbook({ file: place }).read([table]))[table.key]
  return found?.rows.map(({ cells }) => cells) ?? []
}

const order = (more: Partial<Order> = {}): Order => {
  return { dataDir, program, forms, name: one.reference, dryRun: false, ...more }
}
const [inbox] = inboxesOf(mentorApplication, 'one')
const where = '“Mentor application” and “Mentor application – Not with” of spring-2027.xlsx'
const heldOne = heldRow(mentorApplication, one)
const heldOther = heldRow(mentorApplication, other)

describe('a held submission', () => {
  beforeEach(() => hold([heldOne, { ...heldOther, note: 'Ask Walter.' }]))

  test('goes to its form’s own tab as if it had come in unheld, with the time it came', async () => {
    const { kind, tabs } = await release(order())
    expect([kind, tabs]).toEqual([
      'released',
      [
        { file, tab: 'Mentor application' },
        { file, tab: 'Mentor application – Not with' },
      ],
    ])
    const expected = placedRows(mentorApplication, one, 'one')[0]?.rows[0] ?? {}
    const [row] = await rowsIn(inbox?.table)
    expect(row).toMatchObject(Object.fromEntries(Object.entries(expected).filter(([, cell]) => cell !== null)))
    expect(row).toMatchObject({ received: dateTimeSerial('2026-11-20T09:15:00'), late: 'late', replaces: 'RK2KLPJQ' })
  })

  test('is released by its id as well', async () => {
    expect(await release(order({ name: one.id }))).toMatchObject({ kind: 'released', reference: one.reference })
  })

  test('says in the Held tab since when; nothing else there changes', async () => {
    const before = await rowsIn(held)
    await release(order())
    const [first, second] = await rowsIn(held)
    expect(first).toEqual({ ...before[0], released: expect.any(Number) })
    expect(second).toEqual(before[1])
    expect(second).toMatchObject({ note: 'Ask Walter.' })
  })

  test('is released once, however often it is asked for', async () => {
    await release(order())
    const before = readFileSync(file)
    expect(await release(order())).toMatchObject({ kind: 'before', copies: [] })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect((await rowsIn(inbox?.table)).length).toBe(1)
  })

  test('whose row was added before the command broke off is marked, and not added again', async () => {
    const rows = placedRows(mentorApplication, one, 'one')
    await excelWorkbook({ file }).apply(rows.map(({ table, rows: some }) => ({ kind: 'append', table, rows: some })))
    expect(await release(order())).toMatchObject({ kind: 'released' })
    expect((await rowsIn(inbox?.table)).length).toBe(1)
    expect((await rowsIn(held))[0]?.['released']).toEqual(expect.any(Number))
  })

  test('is only looked at by a dry run', async () => {
    const before = readFileSync(file)
    expect(await release(order({ dryRun: true }))).toMatchObject({ kind: 'dry run', copies: [] })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(path.join(dataDir, 'copies'))).toBe(false)
  })

  test('is released after a copy of the workbook was made', async () => {
    const before = readFileSync(file)
    const { copies } = await release(order())
    expect(copies.map((copy) => readFileSync(copy).equals(before))).toEqual([true])
  })
})

test('with two workbooks, its rows go to both, and the Held tab of the confidential one says so', async () => {
  const confidential = path.join(dataDir, 'spring-2027 confidential.xlsx')
  await hold([heldOne], confidential)
  await hold([])
  const { tabs, copies } = await release(order({ program: two }))
  expect(new Set(tabs.map((tab) => path.basename(tab.file)))).toEqual(
    new Set(['spring-2027 confidential.xlsx', 'spring-2027.xlsx']),
  )
  for (const { destination, table, rows } of placedRows(mentorApplication, one, 'two'))
    expect((await rowsIn(table, destination === 'program' ? file : confidential)).length).toBe(rows.length)
  expect((await rowsIn(held, confidential))[0]?.['released']).toEqual(expect.any(Number))
  expect(copies.length).toBe(2)
})

describe('what can’t be released', () => {
  const stops = (more: Partial<Order> = {}) => expect(release(order(more))).rejects

  test('is said where nothing is held under the name', async () => {
    await hold([heldOther])
    await stops({ name: 'RK2KLPJQ' }).toThrow(
      'Nothing is held under “RK2KLPJQ” in spring-2027.xlsx. Give the reference as the tab “Held” shows it. Nothing was written.',
    )
  })

  test('is a row that someone copied', async () => {
    await hold([heldOne])
    const copy: Table = { ...held, identity: ['note'] }
    await excelWorkbook({ file }).apply([{ kind: 'append', table: copy, rows: [{ ...heldOne, note: 'copy' }] }])
    await stops().toThrow(
      'Rows 2 and 3 of the tab “Held” are the same submission twice. Delete one of them, save and close the workbook, ' +
        'then release again. Nothing was written.',
    )
  })

  test('is a cell that is not as the kit wrote it', async () => {
    await hold([{ ...heldOne, answers: '{"name"' }])
    await stops().toThrow(
      '“Held”, cell G2 (“Answers”) is not as the kit wrote it. Undo the change, or take the row from a copy of the ' +
        'workbook, then release again. Nothing was written.',
    )
  })

  test('is an answer that the form no longer takes', async () => {
    const answers = String(heldOne['answers']).replace('"name":"Rosalind Okafor",', '"shoeSize":"43",')
    await hold([{ ...heldOne, answers }])
    await stops().toThrow(
      `The answers of ${one.reference} do not fit the form “Mentor application” as it is now (version 1; they were given ` +
        'to version 1):\n  name: Enter your full name\n  shoeSize: This form has no question called “shoeSize”. Open the ' +
        'page again and send once more\nAsk the person to send the form again. Nothing was written.',
    )
    expect(await rowsIn(inbox?.table)).toEqual([])
  })

  test('is a form that is not in use', async () => {
    await hold([heldOne])
    const others = allForms.filter(({ id }) => id !== 'mentor-application')
    await stops({ forms: others }).toThrow(
      `The form “mentor-application” of ${one.reference} is not in use. Nothing was written.`,
    )
  })

  test('stays held while the workbook is open elsewhere; no copy is left behind', async () => {
    await hold([heldOne])
    const before = readFileSync(file)
    writeFileSync(path.join(dataDir, '.~lock.spring-2027.xlsx#'), 'Ana Diaz,ana,desk-7,24.11.2026 13:00,file:///;')
    await stops().toThrow('spring-2027.xlsx is open in LibreOffice')
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(path.join(dataDir, 'copies'))).toEqual([])
  })

  test('says what is done already where the second workbook is open, and is completed by running again', async () => {
    const confidential = path.join(dataDir, 'spring-2027 confidential.xlsx')
    const withAvoid = { ...one, answers: { ...mentorApplicationExample, avoid: [{ person: 'Walter Ishikawa' }] } }
    await hold([heldRow(mentorApplication, withAvoid)], confidential)
    await hold([])
    const lock = path.join(dataDir, '.~lock.spring-2027.xlsx#')
    writeFileSync(lock, 'Ana Diaz,ana,desk-7,24.11.2026 13:00,file:///;')
    await stops({ program: two }).toThrow(
      'The confidential workbook has its part already. Run the command again to complete it.',
    )
    expect((await rowsIn(held, confidential))[0]?.['released'] ?? null).toBeNull()
    rmSync(lock)
    expect(await release(order({ program: two }))).toMatchObject({ kind: 'released' })
    for (const { destination, table, rows } of placedRows(mentorApplication, withAvoid, 'two'))
      expect((await rowsIn(table, destination === 'program' ? file : confidential)).length).toBe(rows.length)
  })
})

describe('npm run release', () => {
  test('says what it did, without a name in it', async () => {
    await hold([heldOne])
    const { code, stdout, stderr } = runScript('release.ts', dataDir, one.reference)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.split('\n')).toEqual([
      `Released ${one.reference}: it is in ${where} now.`,
      expect.stringMatching(/^Copy before: .*\.xlsx$/),
      '',
    ])
    expect(runScript('release.ts', dataDir, one.reference).stdout).toBe(
      `${one.reference} was released before: it went to ${where}. Nothing was written.\n`,
    )
  })

  test('--dry-run says what would be done', async () => {
    await hold([heldOne])
    expect(runScript('release.ts', dataDir, one.reference, '--dry-run').stdout).toBe(
      `${one.reference} can be released: it would go to ${where}. Nothing was written.\n`,
    )
  })

  test('--help explains; without a name, or with an unknown option, it says what to give', () => {
    expect(runScript('release.ts', dataDir, '--help').stdout).toContain('npm run release -- RK2KLPJQ --dry-run')
    expect(runScript('release.ts', dataDir)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Give one reference or id, such as npm run release -- RK2KLPJQ. Nothing was written.\n',
    })
    expect(runScript('release.ts', dataDir, 'x', '--now')).toMatchObject({
      code: 1,
      stderr: "Unknown option '--now'\nnpm run release -- --help says what there is.\n",
    })
  })

  test('without a workbook says that there is none', () => {
    expect(runScript('release.ts', path.join(dataDir, 'nowhere'), 'x')).toMatchObject({
      code: 1,
      stderr: `There is no workbook yet: ${path.join(dataDir, 'nowhere', 'spring-2027.xlsx')} does not exist.\n`,
    })
  })
})
