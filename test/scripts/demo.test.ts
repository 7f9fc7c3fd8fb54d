import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { demoCohort } from '../../scripts/demo/cohort.ts'
import { fill } from '../../scripts/demo/fill.ts'
import { menteesOf, mentorsOf } from '../../src/matching/applicants.ts'
import type { ReadSubmission } from '../../src/records/read-inbox.ts'
import { freshFolder, runScript } from './run-command.ts'

const size = { seed: 1, mentors: 60, mentees: 150, cohort: 'spring-2027', today: '2026-11-24' }
const demo = demoCohort(size)
const folder = freshFolder()
afterAll(() => rmSync(folder, { recursive: true }))

function applicants() {
  const read = (form: string) =>
    demo
      .filter(({ submission }) => submission.form === form)
      .map(({ submission }, row) => ({ ...submission, tab: form, row }) as unknown as ReadSubmission<never>)
  return { mentors: mentorsOf(read('mentor-application')), mentees: menteesOf(read('mentee-application')) }
}

describe('the invented cohort', () => {
  test('has as many people as asked for, some of whom applied twice', () => {
    const { mentors, mentees } = applicants()
    expect([mentors.candidates.length, mentees.candidates.length]).toEqual([60, 150])
    expect(mentors.replaced + mentees.replaced).toBe(4)
  })

  test('is the same for the same seed and day, and another for another seed', () => {
    expect(demoCohort(size)).toEqual(demo)
    expect(demoCohort({ ...size, seed: 2 })[0]).not.toEqual(demo[0])
  })

  test('came in within the two weeks before the day, oldest first', () => {
    const received = demo.map(({ submission }) => submission.received)
    expect(received).toEqual([...received].sort())
    expect(received[0]?.slice(0, 10)).toBe('2026-11-10')
    expect((received.at(-1) ?? '') < '2026-11-24').toBe(true)
  })

  test('has what makes matching hard: mentors who supervise mentees, names not wanted, people in both roles', () => {
    const { mentors, mentees } = applicants()
    const offering = new Set(mentors.candidates.map(({ person }) => person))
    expect(mentees.candidates.some(({ supervisor }) => offering.has(supervisor.email ?? ''))).toBe(true)
    expect(mentees.candidates.some(({ person }) => offering.has(person))).toBe(true)
    expect(mentees.candidates.some(({ notWanted }) => notWanted.some(({ email }) => email))).toBe(true)
    expect(mentees.candidates.some(({ notWanted }) => notWanted.some(({ email }) => !email))).toBe(true)
  })

  test('has names with accents and apostrophes', () => {
    const names = demo.map(({ submission }) => String(submission.answers['name'])).join(' ')
    expect(names).toMatch(/[áéíñóúë]/)
    expect(names).toContain('’')
  })
})

describe('npm run demo', () => {
  test('fills a new workbook and says what to do next', () => {
    const said = runScript('demo.ts', folder, '--mentors', '4', '--mentees', '6')
    expect(said.stderr).toBe('')
    expect(said.code).toBe(0)
    expect(existsSync(path.join(folder, 'spring-2027.xlsx'))).toBe(true)
    expect(said.stdout).toContain('10 applications of invented people are in ')
    expect(said.stdout).toContain(`DATA_DIR=${folder} npm run match`)
  })

  test('refuses a workbook that holds applications', () => {
    expect(runScript('demo.ts', folder)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        `${path.join(folder, 'spring-2027.xlsx')} already holds applications (the tab “Mentor application” has 4), and invented ` +
        'people are never mixed with real ones. Nothing was written. Use another folder:\n  DATA_DIR=demo-data npm run demo\n',
    })
  })

  test('refuses a number that is none', () => {
    expect(runScript('demo.ts', folder, '--mentors', 'many').stderr).toBe(
      '--mentors is “many”; it has to be a whole number up to 2000.\n',
    )
  })

  test('explains itself', () => {
    const { code, stdout } = runScript('demo.ts', folder, '--help')
    expect(code).toBe(0)
    expect(stdout).toContain('npm run demo -- --seed 7')
  })

  test('fills two workbooks where the agency keeps two', async () => {
    const two = freshFolder()
    await fill(two, { workbooks: 'two', currentCohort: 'spring-2027' }, demo.slice(0, 20))
    expect(existsSync(path.join(two, 'spring-2027.xlsx'))).toBe(true)
    expect(existsSync(path.join(two, 'spring-2027 confidential.xlsx'))).toBe(true)
    rmSync(two, { recursive: true })
  })
})
