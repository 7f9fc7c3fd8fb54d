// Every naughty string through every field of every form in which people type: as a browser submits it, through what
// receives it, into a real workbook, and back.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allForms, standingForms } from '../../forms/catalog.ts'
import { examples } from '../../forms/examples/all.ts'
import { sentOf } from '../../forms/kit/conditions.ts'
import type { Form } from '../../forms/kit/form.ts'
import type { Pair } from '../../forms/kit/pairs.ts'
import type { Problem } from '../../forms/kit/reading.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { fillPage } from '../../src/hosts/node/fill-page.ts'
import { receive } from '../../src/intake/receive.ts'
import type { Snapshot } from '../../src/records/found.ts'
import { inboxTables, placedRows } from '../../src/records/inbox.ts'
import { readInbox } from '../../src/records/read-inbox.ts'
import type { Submission } from '../../src/records/submission.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import type { Change } from '../../src/workbook/port.ts'
import { naughtyStrings } from '../forms/naughty-strings.ts'
import { kept, saidOf } from '../forms/said-of-text.ts'
import { plainValue, type TextField, textFieldsOf, wordsEverywhere } from '../forms/text-fields.ts'
import { sentFrom, summaryOf } from '../hosts/read-page.ts'
import { describeWithSharedData } from '../needs.ts'
import { type BuiltSite, builtWithEveryForm } from '../site/every-form-site.ts'
import { submittedBy, type TypingControl } from '../site/submitted.ts'
import { partsOf, temporaryFolders } from '../workbook/files.ts'

const moment = { received: '2026-11-24T13:05:00', cohort: 'spring-2027', late: false }
const forms = [...allForms, ...standingForms]
const newFolder = temporaryFolders()

let submitted: Readonly<Record<TypingControl, readonly string[]>>
let built: BuiltSite

const controlOf = { text: 'text', longText: 'textarea', email: 'email', phone: 'tel', number: 'text' } as const

/** One filling of a form: every field in which people type has a string, and no two neighbors the same. */
interface Filling {
  readonly pairs: readonly Pair[]
  readonly typed: ReadonlyMap<TextField, string>
}

/** As many fillings as there are strings: over all of them, each field has had each string. */
function fillingsOf(form: Form): readonly Filling[] {
  const fields = textFieldsOf(form)
  const keys = new Set(fields.map(({ key }) => key))
  const beside = wordsEverywhere(form, examples[form.id] ?? {}).filter(([key]) => !keys.has(key))
  const count = submitted.text.length
  return submitted.text.map((_, turn) => {
    const stringOf = ({ kind }: TextField, index: number) =>
      submitted[controlOf[kind]][(turn + 7 * index) % count] ?? ''
    const typed = new Map(fields.map((field, index) => [field, stringOf(field, index)]))
    return { typed, pairs: [...beside, ...[...typed].map(([{ key }, text]) => [key, text] as const)] }
  })
}

/** What has to be mended in it, by the tests' own account. */
function expectedProblems({ pairs, typed }: Filling): readonly Problem[] {
  const sent = sentOf(pairs)
  return [...typed].flatMap(([field, text]) => {
    const message = saidOf(field, text, sent)
    return message === undefined ? [] : [{ key: field.key, message }]
  })
}

const byKey = (one: Problem, other: Problem) => (one.key < other.key ? -1 : 1)

function received(form: Form, id: string, pairs: readonly Pair[]) {
  return receive({ form, language: 'en', id, pairs }, moment)
}

/** The same once whatever was refused has been typed anew. */
function mended(form: Form, { pairs, typed }: Filling, problems: readonly Problem[]): readonly Pair[] {
  const refused = new Set(problems.map(({ key }) => key))
  const fields = [...typed.keys()].filter(({ key }) => refused.has(key))
  return [
    ...pairs.filter(([key]) => !refused.has(key)),
    ...fields.map((field) => [field.key, plainly(form, field)] as const),
  ]
}

/** Of two numbers in order the second is as large as it may be: the first may be any. */
function plainly({ rules }: Form, field: TextField): string {
  const isLater = rules.some((rule) => rule.kind === 'ordered' && rule.second === field.key)
  return isLater ? String(field.bounds?.most) : plainValue(field)
}

async function throughAWorkbook(form: Form, submissions: readonly Submission[]) {
  const file = path.join(await newFolder(), 'all.xlsx')
  const rows = submissions.flatMap((one) => placedRows(form, one, 'one'))
  const changes = inboxTables(form, 'one').map((table): Change => {
    return { kind: 'append', table, rows: rows.filter((one) => one.table.key === table.key).flatMap((one) => one.rows) }
  })
  await excelWorkbook({ file }).apply(changes)
  const snapshot = await excelWorkbook({ file }).read(inboxTables(form, 'one'))
  return { snapshot, parts: await partsOf(file) }
}

/** Cells of columns that hold text, and something else is in them. */
function notText(form: Form, snapshot: Snapshot): readonly unknown[] {
  return inboxTables(form, 'one').flatMap(({ key, columns }) => {
    const texts = columns.filter(({ kind }) => kind === 'text').map((column) => column.key)
    const cells = snapshot[key]?.rows.flatMap((row) => texts.map((column) => row.cells[column] ?? null)) ?? []
    return cells.filter((cell) => cell !== null && typeof cell !== 'string')
  })
}

describeWithSharedData('every naughty string in every field of', () => {
  beforeAll(async () => {
    submitted = await submittedBy(naughtyStrings())
    built = builtWithEveryForm()
  })
  afterAll(() => built?.remove())

  describe.each(forms.map((form) => [form.id, form] as const))('%s', (id, form) => {
    let fillings: readonly Filling[]
    const accepted: Submission[] = []

    beforeAll(() => {
      fillings = fillingsOf(form)
    })

    test('is taken, or refused with the very sentence that says how to mend it', () => {
      for (const [turn, filling] of fillings.entries()) {
        const outcome = received(form, `${id}-${turn}`, filling.pairs)
        const expected = expectedProblems(filling)
        expect(outcome.ok ? [] : outcome.problems.toSorted(byKey)).toEqual(expected.toSorted(byKey))
        const again = outcome.ok ? outcome : received(form, `${id}-${turn}`, mended(form, filling, expected))
        expect(again).toMatchObject({ ok: true })
        if (again.ok) accepted.push(again.submission)
      }
    })

    test('stands in its cell as text, with nothing that a program would compute, and reads back equal', async () => {
      const { snapshot, parts } = await throughAWorkbook(form, accepted)
      const xml = Object.values(parts).join('')
      expect(/<f[\s>/]/.test(xml)).toBe(false)
      expect(xml).toContain('>a_x0007_b<')
      expect(notText(form, snapshot)).toEqual([])
      const { submissions, unreadable } = readInbox(form, 'one', { program: snapshot, confidential: snapshot })
      expect(unreadable).toEqual([])
      const read = new Map(submissions.map((one) => [one.id, one.answers]))
      expect(read.size).toBe(fillings.length)
      for (const one of accepted) expect(read.get(one.id)).toEqual(one.answers)
    })

    test('is kept as it was typed, but for ends of lines and blanks around it', () => {
      for (const [turn, filling] of fillings.entries()) {
        const pairs = new Map(pairsOfAnswers(form, accepted[turn]?.answers ?? {}))
        const refused = new Set(expectedProblems(filling).map(({ key }) => key))
        for (const [field, text] of filling.typed) {
          if (refused.has(field.key) || kept(text) === '') continue
          const answer = pairs.get(field.key)
          // Minus zero is zero.
          if (field.kind === 'number') expect(Number(answer)).toBe(Number(text) + 0)
          else expect(answer).toBe(kept(text))
        }
      }
    })

    test('stays in its field beside the sentence where something is refused', () => {
      const page = readFileSync(path.join(built.folder, 'forms', id, 'index.html'), 'utf8')
      // A page is filled for every twentieth: the forms begin at different ones, so that together they show each string.
      const begin = forms.indexOf(form)
      for (const filling of fillings.filter((_, turn) => turn % forms.length === begin)) {
        const problems = expectedProblems(filling)
        const values = filling.pairs.filter(([, value]) => !value.startsWith('sha256:'))
        const again = fillPage(page, { values, problems })
        const shown = new Map(sentFrom(again))
        for (const [{ key }, text] of filling.typed)
          expect(shown.get(key)).toBe(text.replaceAll('\r\n', '\n').replaceAll('\0', '\uFFFD'))
        expect(summaryOf(again)).toEqual(problems.map(({ key, message }) => `#${key} ${message}`))
      }
    })
  })
})
