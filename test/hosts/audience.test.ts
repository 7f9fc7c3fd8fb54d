// Who sees what: every audience followed from the definition of its question through post, journal and tabs.
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allForms, standingForms } from '../../forms/catalog.ts'
import { examples } from '../../forms/examples/all.ts'
import { namesOf } from '../../forms/kit/answer.ts'
import { type Audience, audiences } from '../../forms/kit/audience.ts'
import { type AnyAnswers, type Form, questionsOf, sentQuestionsOf } from '../../forms/kit/form.ts'
import { type Pair, wireOf } from '../../forms/kit/pairs.ts'
import type { Question } from '../../forms/kit/questions.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { program } from '../../src/program.ts'
import { held } from '../../src/records/held.ts'
import { inboxesOf } from '../../src/records/inbox.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import { eventually, freshId, type Host, startHost, stopHost } from './host.ts'

/** One question asked of the pair alone, so that there is one, whatever the agency has switched. */
const diary: Form = {
  ...standingForms[0],
  id: 'diary',
  version: 1,
  title: 'Diary',
  tab: 'Diary',
  summary: 'A form with a question of every audience.',
  stage: 'meet',
  filledBy: 'The pair',
  when: 'at any time',
  minutes: 1,
  ready: [],
  next: [],
  send: 'Send',
  nameOf: 'forProgram',
  rules: [],
  sections: [
    {
      title: 'Who reads what',
      questions: Object.fromEntries(
        audiences.map((audience): [string, Question] => {
          const label = `For ${audience}`
          return [keyFor(audience), { kind: 'text', label, noun: label, audience, optional: true }]
        }),
      ),
    },
  ],
}

function keyFor(audience: Audience): string {
  return `for${audience[0]?.toUpperCase()}${audience.slice(1)}`
}

const everyForm: readonly Form[] = [...allForms, ...standingForms, diary]

/** Told apart from anything else that is written anywhere. */
const canary = (form: Form, key: string) => `canary ${form.id} ${key} here`

/** The example, with a text of its own in every question that takes any text. */
function markedAnswers(form: Form): AnyAnswers {
  const plain = examples[form.id] ?? Object.fromEntries(audiences.map((audience) => [keyFor(audience), 'x']))
  const marked = sentQuestionsOf(form).flatMap(([key, { kind }]) =>
    plain[key] !== undefined && (kind === 'text' || kind === 'longText') ? [[key, canary(form, key)]] : [],
  )
  return { ...plain, ...Object.fromEntries(marked) }
}

/** Without files, which only travel as parts of their own. */
function sentPairs(form: Form): readonly Pair[] {
  const files = new Set(questionsOf(form).flatMap(([key, { kind }]) => (kind === 'attachment' ? [key] : [])))
  return pairsOfAnswers(form, markedAnswers(form)).filter(([key]) => !files.has(key))
}

/** Where the text of each question may be found, by its audience and the number of workbooks. */
function mayBeIn(audience: Audience, workbooks: 'one' | 'two'): readonly string[] {
  switch (audience) {
    case 'pair':
      return []
    case 'coordinator':
      return workbooks === 'two' ? ['spring-2027 confidential.xlsx'] : ['spring-2027.xlsx']
    case 'program':
    case 'supervisor':
    case 'published':
      return ['spring-2027.xlsx']
    default:
      return audience satisfies never
  }
}

describe.each(['one', 'two'] as const)('with %s workbook/s', (workbooks) => {
  const places = workbooks === 'two' ? (['program', 'confidential'] as const) : (['program'] as const)
  const nameOf = (place: string) => (place === 'program' ? 'spring-2027.xlsx' : 'spring-2027 confidential.xlsx')
  let host: Host
  const ids = new Map<string, string>()
  /** Everything that stands in a workbook, by its name. */
  const cellsIn = new Map<string, readonly string[]>()

  const post = (form: Form, pairs: readonly Pair[], more: object = {}, id = freshId()) =>
    fetch(`${host.url}/submit/${form.id}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id, answers: wireOf(pairs), ...more }),
    })

  beforeAll(async () => {
    host = await startHost({ forms: everyForm, program: { ...program, workbooks } })
    for (const form of everyForm) {
      const id = freshId()
      ids.set(form.id, id)
      const response = await post(form, sentPairs(form), {}, id)
      if (response.status !== 201) throw new Error(`${form.id}: ${response.status} ${await response.text()}`)
    }
    await host.stop()
    for (const place of places) cellsIn.set(nameOf(place), await cellsOf(place))
    host = await startHost({ dataDir: host.dataDir, forms: everyForm, program: { ...program, workbooks } })
  })

  afterAll(() => stopHost(host))

  async function cellsOf(place: 'program' | 'confidential'): Promise<readonly string[]> {
    const inboxes = everyForm.flatMap((form) => inboxesOf(form, workbooks))
    const tables = inboxes.filter(({ destination }) => destination === place).map(({ table }) => table)
    const snapshot = await excelWorkbook({ file: path.join(host.dataDir, nameOf(place)) }).read([...tables, held])
    return Object.values(snapshot).flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells).map(String)))
  }

  function journalBody(form: Form): string {
    const journal = new DatabaseSync(path.join(host.dataDir, 'journal.sqlite'), { readOnly: true })
    const row = journal.prepare('SELECT body FROM submissions WHERE id = ?').get(ids.get(form.id) ?? '')
    journal.close()
    return String(row?.['body'])
  }

  test.each(everyForm.map((form) => [form.id, form] as const))(
    '%s: every answer is in the workbooks of its audience and in no other',
    (_, form) => {
      const sent = new Map(sentPairs(form))
      const wrong = questionsOf(form).flatMap(([key, { audience }]) => {
        const text = canary(form, key)
        if (sent.get(key) !== text) return []
        const allowed = mayBeIn(audience, workbooks)
        const found = [...cellsIn]
          .filter(([, cells]) => cells.some((cell) => cell.includes(text)))
          .map(([name]) => name)
        // The name of a row stands in each of its tabs, so that it can be told whose they are: never in a wider one.
        const also = key === form.nameOf && audience !== 'coordinator' ? [...cellsIn.keys()] : []
        const isRight = found.every((name) => allowed.includes(name) || also.includes(name))
        return isRight && allowed.every((name) => found.includes(name)) ? [] : [`${key} (${audience}): ${found}`]
      })
      expect(wrong).toEqual([])
    },
  )

  const withPair = everyForm.filter((form) => questionsOf(form).some(([, { audience }]) => audience === 'pair'))

  test('there is a form with a question for each audience', () => {
    expect(withPair.map(({ id }) => id)).toContain('diary')
    for (const audience of audiences)
      expect(everyForm.some((form) => questionsOf(form).some(([, one]) => one.audience === audience))).toBe(true)
  })

  test.each(withPair.map((form) => [form.id, form] as const))(
    '%s: what stays with the pair is refused by the post under each of its names, and in no journal',
    async (_, form) => {
      const names = questionsOf(form)
        .filter(([, { audience }]) => audience === 'pair')
        .flatMap(([key, question]) => namesOf(key, question).map((name) => name.replace('*', '1')))
      for (const name of names) {
        const response = await post(form, [...sentPairs(form), [name, 'between us']])
        expect([response.status, await response.json()]).toMatchObject([422, { problems: [{ key: name }] }])
      }
      const { answers } = JSON.parse(journalBody(form)) as { answers: Record<string, unknown> }
      const sent = new Set(sentQuestionsOf(form).map(([key]) => key))
      expect(Object.keys(answers).filter((key) => !sent.has(key))).toEqual([])
      expect([...cellsIn.values()].flat().filter((cell) => cell.includes('between us'))).toEqual([])
    },
  )

  test.each(everyForm.map((form) => [form.id, form] as const))(
    '%s: no tab has a column for an audience that may not read its workbook',
    (_, form) => {
      const wrong = inboxesOf(form, workbooks).flatMap(({ destination, questions }) =>
        questions.filter(([, { audience }]) => !mayBeIn(audience, workbooks).includes(nameOf(destination))),
      )
      expect(wrong.map(([key]) => key)).toEqual([])
    },
  )

  test('what is held is only in the workbook for the coordinator, whoever its answers are for', async () => {
    const pairs: readonly Pair[] = audiences.filter((one) => one !== 'pair').map((one) => [keyFor(one), `held ${one}`])
    expect((await post(diary, pairs, { website: 'x' })).status).toBe(201)
    const innermost = workbooks === 'two' ? 'confidential' : 'program'
    await eventually(async () => (await cellsOf(innermost)).some((cell) => cell.includes('held coordinator')))
    for (const place of places) {
      const isThere = (await cellsOf(place)).some((cell) => cell.includes('held '))
      expect([place, isThere]).toEqual([place, place === innermost])
    }
  })
})
