// A newcomer follows forms/README.md: adds a question, adds a form, and touches nothing outside forms/.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { discardVariant, type Edits, variantOf } from '../variant.ts'

const question = `languages: {
          kind: 'text',
          label: 'Which languages do you speak?',
          noun: 'the languages you speak',
          column: 'Languages',
          audience: 'program',
          optional: true,
        },
        avoid,`

const form = `import { defineForm } from './kit/form.ts'

export const bookLoan = defineForm({
  id: 'book-loan',
  version: 1,
  title: 'Book loan',
  summary: 'Borrow a book from the mentoring shelf.',
  stage: 'meet',
  filledBy: 'Anyone in a pair',
  when: 'any time',
  minutes: 1,
  ready: [],
  next: ['The coordinator sends the book by office mail.'],
  send: 'Ask for the book',
  nameOf: 'name',
  sections: [
    {
      title: 'The book',
      questions: {
        name: { kind: 'text', label: 'Your name', noun: 'your name', audience: 'program' },
        book: { kind: 'text', label: 'Which book?', noun: 'the book', audience: 'program' },
      },
    },
  ],
  rules: [],
})
`

const example = `import type { bookLoan } from '../book-loan.ts'
import type { Answers } from '../kit/form.ts'

export const bookLoanExample: Answers<typeof bookLoan> = { name: 'Ana Ruiz', book: 'On listening' }
`

/** Puts a text in front of a place, and fails where the place is not there. */
function before(place: string, added: string) {
  return (text: string): string => {
    if (!text.includes(place)) throw new Error(`There is no “${place}” any more.`)
    return text.replace(place, `${added}${place}`)
  }
}

const steps: Edits = {
  'forms/mentor-application.ts': (text) =>
    text.replace('        avoid,', `        ${question}`).replace('version: 1,', 'version: 2,'),
  'forms/book-loan.ts': () => form,
  'forms/examples/book-loan.ts': () => example,
  'forms/examples/all.ts': (text) =>
    before(
      'import { completionSurveyExample',
      "import { bookLoanExample } from './book-loan.ts'\n",
    )(before("  'completion-survey'", "  'book-loan': bookLoanExample,\n")(text)),
  'forms/catalog.ts': (text) =>
    before(
      'import { completionSurvey }',
      "import { bookLoan } from './book-loan.ts'\n",
    )(before('  sessionSummary,', '  bookLoan,\n')(text)),
  'forms/agency.ts': before("'mentor-application'", "'book-loan', "),
}

let folder: string

beforeAll(() => {
  folder = variantOf(steps)
})
afterAll(() => discardVariant(folder))

function run(tool: string, ...parameters: readonly string[]) {
  const { VITEST: _, VITEST_WORKER_ID: __, VITEST_POOL_ID: ___, ...environment } = process.env
  const program = path.join(folder, 'node_modules', tool)
  return spawnSync(process.execPath, [program, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, NO_COLOR: '1', NODE_ENV: 'test' },
  })
}

/** The lines that the failing test shows for versions.ts, put into it as its message says. */
function takeOverVersions(output: string): void {
  const lines = [...output.matchAll(/^\+?\s+"([a-z-]+)": "(version \d+: [0-9a-f]{16})"/gm)]
  const changed = lines.filter(([, id]) => id === 'book-loan' || id === 'mentor-application')
  const file = path.join(folder, 'forms', 'versions.ts')
  const edit = `import { writeFileSync, readFileSync } from 'node:fs'
    let text = readFileSync(${JSON.stringify(file)}, 'utf8').replace(/^  '?mentor-application'?: .*\\n/m, '')
    text = text.replace(/= \\{\\n/, ${JSON.stringify(`= {\n${changed.map(([, id, line]) => `  '${id}': '${line}',\n`).join('')}`)})
    writeFileSync(${JSON.stringify(file)}, text)`
  execFileSync(process.execPath, ['--input-type=module', '-e', edit])
}

test('the tests say that a form changed, show its new line, and pass once it is taken over', () => {
  const first = run('vitest/vitest.mjs', 'run', 'test/forms/catalog.test.ts')
  expect(first.status).toBe(1)
  expect(first.stdout).toContain('no form changed its keys, kinds, options or conditions without a new version')
  takeOverVersions(first.stdout + first.stderr)
  const second = run('vitest/vitest.mjs', 'run', 'test/forms/catalog.test.ts')
  expect(second.stdout + second.stderr).toContain('0 failed')
  expect(second.status).toBe(0)
})

test('the site has the question and the form', () => {
  const built = run('astro/bin/astro.mjs', 'build')
  expect(built.status, built.stdout + built.stderr).toBe(0)
  const page = (id: string) => readFileSync(path.join(folder, 'dist', 'forms', id, 'index.html'), 'utf8')
  expect(page('mentor-application')).toContain('Which languages do you speak?')
  expect(page('book-loan')).toContain('Ask for the book')
})

test('what is sent lands in columns of its own', async () => {
  const script = `
    const { formById } = await import('./forms/catalog.ts')
    const { check } = await import('./forms/kit/check.ts')
    const { inboxTables } = await import('./src/records/inbox.ts')
    const form = formById('book-loan')
    const checked = check(form, 'en', [['name', 'Ana'], ['book', 'On listening']], '2026-11-24')
    const columns = [form, formById('mentor-application')].map((one) => inboxTables(one, 'one')[0].columns.map(({ title }) => title))
    console.log(JSON.stringify({ ok: checked.ok, loan: columns[0].slice(0, 4), mentor: columns[1].includes('Languages') }))`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(JSON.parse(output)).toEqual({
    ok: true,
    loan: ['Received', 'Your name', 'Reference', 'Which book?'],
    mentor: true,
  })
})
