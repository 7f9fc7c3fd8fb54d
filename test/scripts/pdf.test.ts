import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canonicalPairs } from '../../forms/kit/pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { demoCohort } from '../../scripts/demo/cohort.ts'
import { fill } from '../../scripts/demo/fill.ts'
import { keptRows } from '../../scripts/kept-rows.ts'
import { program } from '../../src/program.ts'
import { readBack } from '../documents/returned-files.ts'
import { freshFolder, runScript, runScriptBeside } from './run-command.ts'

let dataDir: string

beforeEach(() => {
  dataDir = freshFolder()
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const pdf = (...args: readonly string[]) => runScript('pdf.ts', dataDir, ...args)
const folder = () => path.join(dataDir, 'pdf')
const readIn = (name: string) => readBack(new Uint8Array(readFileSync(path.join(folder(), name))))

describe('npm run pdf', () => {
  test('writes a blank form, and never over a file that is there unless it is told to', async () => {
    const file = path.join(folder(), 'Mentor-application.pdf')
    expect(pdf('mentor-application')).toEqual({ code: 0, stdout: `Written: ${file}\n`, stderr: '' })
    expect((await readIn('Mentor-application.pdf')).pairs).toEqual([])
    expect(pdf('mentor-application')).toEqual({
      code: 1,
      stdout: '',
      stderr: `Left as it is, since it is there already: ${file}\nTo replace what is there, add --force.\n`,
    })
    expect(pdf('mentor-application', '--force').code).toBe(0)
  })

  test('fills in one row of the workbook, or all of them', async () => {
    const demo = demoCohort({ seed: 3, mentors: 2, mentees: 1, cohort: program.currentCohort, today: '2026-11-24' })
    await fill(dataDir, program, demo)
    const rows = (await keptRows(dataDir, program, [mentorApplication])).get(mentorApplication.id)?.rows ?? []
    const [row] = rows
    expect(rows.length).toBe(2)
    const one = pdf('mentor-application', '--row', row?.reference.toLowerCase() ?? '')
    expect(one.code).toBe(0)
    const [name = ''] = readdirSync(folder())
    expect(name).toMatch(new RegExp(`^Mentor-application-.+-${row?.reference}\\.pdf$`))
    const read = await readIn(name)
    expect(read.identity.row).toBe(row?.reference)
    expect(read.pairs).toContainEqual(['name', row?.answers['name']])
    const all = pdf('mentor-application', '--all', '--out', path.join(dataDir, 'all'))
    expect(all.stdout.split('\n').filter((line) => line.startsWith('Written: ')).length).toBe(2)
  })

  test('fills in answers from a file, and names what the form does not ask', async () => {
    const file = path.join(dataDir, 'answers.json')
    writeFileSync(file, JSON.stringify({ answers: { name: 'Zoë Nguyễn', email: 'zoe@franklin.example' } }))
    expect(pdf('mentor-application', '--json', file).code).toBe(0)
    const { pairs } = await readIn('Mentor-application-Zoë-Nguyễn-filled-in.pdf')
    expect(canonicalPairs(pairs)).toEqual([
      ['email', 'zoe@franklin.example'],
      ['name', 'Zoë Nguyễn'],
    ])
    writeFileSync(file, JSON.stringify({ shoeSize: '44' }))
    expect(pdf('mentor-application', '--json', file).stderr).toBe(
      `${file}: “Mentor application” asks nothing called “shoeSize”. Take it out, or mend the name. Nothing was written.\n`,
    )
    writeFileSync(file, '[1]')
    expect(pdf('mentor-application', '--json', file).stderr).toBe(
      `${file} can’t be read as answers: it has to be JSON such as {"name": "Ana Rivera", "skills": ["it", "hr"]}. Nothing was written.\n`,
    )
  })

  test('says what it needs', async () => {
    const beside = (...args: readonly string[]) => runScriptBeside('pdf.ts', dataDir, ...args)
    const [unknown, two, none, empty, help] = await Promise.all([
      beside('no-such-form'),
      beside('mentor-application', '--all', '--row', 'RK2KLPJQ'),
      beside('mentor-application', '--row', 'RK2KLPJQ'),
      beside('mentor-application', '--all'),
      beside('--help'),
    ])
    expect(unknown.stderr).toMatch(/^No form in use is called “no-such-form”\. The forms: .*mentor-application/)
    expect(two.stderr).toBe('Choose one of --row, --json and --all. Nothing was written.\n')
    expect(none.stderr).toBe(
      'No row of “Mentor application” has the reference RK2KLPJQ in the current cohort’s workbook. Nothing was written.\n',
    )
    expect(empty.stderr).toBe(
      'The current cohort’s workbook has no row of “Mentor application” yet. Nothing was written. A blank one: npm run pdf -- mentor-application\n',
    )
    expect(help.stdout).toContain('npm run pdf makes a form as a PDF')
  })
})
