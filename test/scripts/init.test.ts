import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answersOf, complaintAbout } from '../../scripts/init/answers.ts'
import { changesBetween } from '../../scripts/init/changes.ts'
import { factsFrom, stillToEdit } from '../../scripts/init/facts.ts'
import { givenBy } from '../../scripts/init/given.ts'
import { sourceOf } from '../../scripts/init/source.ts'
import { program } from '../../src/program.ts'
import { type Program, programOf } from '../../src/program-facts.ts'
import { describeExample } from '../needs.ts'
import { discardVariant, variantOf } from '../variant.ts'

const answers = {
  name: 'Grow Together',
  agency: 'Lake County Health District',
  mentee: 'protégé',
  coordinatorName: "Ada O'Brien",
  coordinatorPhone: '312-555-0100',
  coordinatorEmail: 'grow@lakehealth.test',
  timeZone: 'America/Chicago',
  paper: 'a4',
  brand: '#7a1f5c',
  cohortName: 'Fall 2027 – “pilot”',
  opens: '2027-06-01',
  closes: '2027-07-15',
  starts: '2027-09-01',
  months: 9,
  hoursAMonth: 3,
  workbooks: 'two',
} as const

let project: string
beforeAll(() => {
  project = variantOf({})
})
afterAll(() => discardVariant(project))

/** The command as it runs where nobody can be asked. */
function init(...args: readonly string[]) {
  const script = path.join(project, 'scripts', 'init.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: project,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { code: status, stdout, stderr }
}

const written = () => readFileSync(path.join(project, 'src', 'program.ts'), 'utf8')

/** The facts that the file in the copy now holds, checked as a build checks them. */
function factsWritten(): Program {
  const print = `import { program } from './src/program.ts'; process.stdout.write(JSON.stringify(program))`
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', print], { cwd: project, encoding: 'utf8' })
  return programOf(JSON.parse(run.stdout))
}

function answersFile(content: string): string {
  const file = path.join(project, 'answers.json')
  writeFileSync(file, content)
  return file
}

describeExample('a first run', () => {
  test('without an answer says what is missing, and writes nothing', () => {
    const before = written()
    const { code, stderr } = init('--yes', '--name', 'Grow Together', '--months', 'nine')
    expect(code).toBe(1)
    expect(stderr).toContain('  agency: expected the name of the agency, found nothing\n')
    expect(stderr).toContain('  months: expected a whole number from 1 to 36, found "nine"\n')
    expect(stderr).toMatch(/\nNothing was written\. npm run init -- --help says what each is\.\n$/)
    expect(written()).toBe(before)
  })

  test('shows what would change, and writes only when told to', () => {
    const before = written()
    const file = answersFile(JSON.stringify(answers))
    const dry = init('--answers', file, '--dry-run')
    expect(dry.code).toBe(0)
    expect(dry.stdout).toContain("-   name: 'Mentoring at Public Works',\n")
    expect(dry.stdout).toContain("+   name: 'Grow Together',\n")
    expect(dry.stdout).toMatch(/\nNothing was written\.\n$/)
    const unasked = init('--answers', file)
    expect(unasked).toMatchObject({ code: 1, stderr: 'Nothing was written. With --yes it is.\n' })
    expect(written()).toBe(before)
  })

  test('writes facts that can be built with, keeps the old file, and lists what is still to edit', () => {
    const before = written()
    const { code, stdout } = init('--answers', answersFile(JSON.stringify(answers)), '--yes')
    expect(code).toBe(0)
    const facts = factsWritten()
    expect(facts).toMatchObject({
      name: 'Grow Together',
      terms: { mentee: 'protégé' },
      coordinator: { name: "Ada O'Brien", email: 'grow@lakehealth.test' },
      cohorts: [{ id: 'fall-2027-pilot', name: 'Fall 2027 – “pilot”', starts: '2027-09-01', ends: '2028-05-31' }],
      currentCohort: 'fall-2027-pilot',
      months: 9,
      workbooks: 'two',
    })
    expect(stillToEdit(facts)).toContain('backup.name')
    for (const key of stillToEdit(facts)) expect(stdout).toContain(`\n  ${key}\n`)
    const [copy = ''] = readdirSync(path.join(project, '.backup'))
    expect(readFileSync(path.join(project, '.backup', copy), 'utf8')).toBe(before)
    expect(stdout).toContain(`kept as ${path.join('.backup', copy)}.`)
  })

  test('leaves none of the fictitious agency’s names, numbers and addresses', () => {
    const before = JSON.stringify(program)
    const particular = before.match(/\d{3}-\d{3}-\d{4}|[\w.-]+@[\w.-]+|[A-Z]\w+ (?=[A-Z])[A-Z]\w+/g) ?? []
    expect(particular.length).toBeGreaterThan(30)
    expect([...new Set(particular)].filter((text) => written().includes(text))).toEqual([])
    expect(written()).not.toMatch(/Franklin|Greeneville/)
  })

  test('is of the right types', () => {
    const files = ['src/program.ts']
    const options = { ...JSON.parse(readFileSync(path.join(project, 'tsconfig.json'), 'utf8')), include: files }
    writeFileSync(path.join(project, 'tsconfig.facts.json'), JSON.stringify(options))
    const compiler = path.join(project, 'node_modules', 'typescript', 'bin', 'tsc')
    const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.facts.json'], {
      cwd: project,
      encoding: 'utf8',
    })
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
  }, 180_000)
})

describe('a later run', () => {
  test('changes only what is answered', () => {
    const before = factsWritten()
    expect(init('--hours-a-month', '5', '--yes').code).toBe(0)
    expect(factsWritten()).toEqual({ ...before, hoursAMonth: 5 })
  })

  test('with the same answers writes nothing', () => {
    expect(init('--hours-a-month', '5', '--yes')).toEqual({
      code: 0,
      stdout: `${path.join('src', 'program.ts')} says all this already. Nothing was written.\n`,
      stderr: '',
    })
  })

  test('refuses dates out of order', () => {
    const before = written()
    const { code, stderr } = init('--closes', '2020-01-01', '--yes')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^These answers can’t be used:\n {2}cohorts\[0\]: expected dates in this order: /)
    expect(stderr).toMatch(/\nNothing was written\.\n$/)
    expect(written()).toBe(before)
  })
})

describe('what can’t be used is said in a sentence', () => {
  test.each([
    ['{ "name": ', /answers\.json can’t be read: .*\. Nothing was written\.$/],
    ['[]', /answers\.json has to hold one JSON object, such as \{ "name": "…" \}\. Nothing was written\.$/],
  ])('a file with %s', (content, sentence) => {
    expect(() => givenBy({ answers: answersFile(content) })).toThrow(sentence)
  })

  test('an answer that there isn’t', () => {
    expect(() => answersOf({ ...answers, colour: 'red' })).toThrow(/\n {2}colour: no such answer\n/)
  })

  test.each([
    ['brand', 'blue', {}, 'Enter a color such as #0b5c8a'],
    ['closes', '2027-05-31', { opens: '2027-06-01' }, 'Enter a day on or after the one applications open'],
    ['starts', '2027-07-15', { closes: '2027-07-15' }, 'Enter a day after the one applications close'],
    ['starts', '2027-07-16', { closes: '2027-07-15' }, undefined],
  ] as const)('while it is typed: %s %s', (key, typed, earlier, sentence) => {
    expect(complaintAbout(key, typed, earlier)).toBe(sentence)
  })
})

test('--help names every answer', () => {
  const { code, stdout } = init('--help')
  expect(code).toBe(0)
  for (const flag of ['--name', '--coordinator-email', '--hours-a-month', '--workbooks'])
    expect(stdout).toContain(`  ${flag} `)
})

test('the facts are laid out as the formatter does it', () => {
  const text = sourceOf(factsFrom(program, answers, '2026-11-24'))
  const formatter = path.join('node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const { stdout } = spawnSync(process.execPath, [formatter, 'format', '--stdin-file-path=src/program.ts'], {
    cwd: path.join(import.meta.dirname, '..', '..'),
    input: text,
    encoding: 'utf8',
  })
  expect(text).toBe(stdout)
})

test('the end of the cohort moves along with the length, by however little, and stays where nothing changed', () => {
  const endOf = (from: Program, months: number) =>
    factsFrom(from, { ...answers, months }, '2026-11-24').cohorts.at(-1)?.ends
  const nine = factsFrom(program, answers, '2026-11-24')
  const early = { ...nine, cohorts: nine.cohorts.map((one) => ({ ...one, ends: '2028-05-12' })) }
  expect([endOf(early, 9), endOf(early, 10)]).toEqual(['2028-05-12', '2028-06-30'])
  expect(endOf(nine, 10)).toBe('2028-06-30')
})

test('partnerships of any length from any day on end when the facts say they do', () => {
  const day = fc.date({ min: new Date('2027-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 36 }), (date, months) => {
      const starts = date.toISOString().slice(0, 10)
      const facts = factsFrom(
        program,
        { ...answers, opens: '2026-06-01', closes: '2026-07-15', starts, months },
        starts,
      )
      expect(programOf(facts).months).toBe(months)
    }),
  )
})

test('a change is shown with the lines around it', () => {
  expect(changesBetween('a\nb\nc\nd\ne\nf\n', 'a\nb\nC\nd\ne\nf\ng\n')).toBe('  b\n- c\n+ C\n  d\n  …\n  f\n+ g')
})
