// What may not come from a person is held, never dropped, and nobody is accused.
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { digestOf, type Pair, referenceOf, wireOf } from '../../forms/kit/pairs.ts'
import { openingsOf } from '../../src/hosts/node/opening.ts'
import { signerIn } from '../../src/hosts/node/secret.ts'
import { program } from '../../src/program.ts'
import { held } from '../../src/records/held.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import { siteFolder } from '../site/build.ts'
import {
  changed,
  eventually,
  freshId,
  type Host,
  mentorRows,
  postAnswers,
  postForm,
  postJson,
  startHost,
  stopHost,
  submitPath,
  validPairs,
} from './host.ts'
import { sentUnder, titleOf } from './read-page.ts'

let host: Host
let clock = Date.UTC(2026, 10, 24, 18, 5, 9)

afterEach(() => stopHost(host))

async function start(settings: Parameters<typeof startHost>[0] = {}): Promise<void> {
  clock = Date.UTC(2026, 10, 24, 18, 5, 9)
  host = await startHost({ now: () => clock, ...settings })
}

/** What a page of this server would carry if it were opened now. */
const stampNow = () => openingsOf(signerIn(host.dataDir), () => clock).stamp('mentor-application')

const answers = wireOf(validPairs)
const file = (name = 'spring-2027.xlsx') => path.join(host.dataDir, name)

async function heldIn(workbook = file()) {
  const { held: found } = await excelWorkbook({ file: workbook }).read([held])
  return found?.rows.map(({ cells }) => cells) ?? []
}

function bodyOf(id: string): Record<string, unknown> {
  const journal = new DatabaseSync(path.join(host.dataDir, 'journal.sqlite'), { readOnly: true })
  const row = journal.prepare('SELECT body FROM submissions WHERE id = ?').get(id)
  journal.close()
  return JSON.parse(String(row?.['body']))
}

describe('a field that people do not see', () => {
  test('holds a submission that fills it, which is answered like every other one', async () => {
    await start()
    const id = freshId()
    const response = await postJson(host.url, { id, answers, website: 'https://example.com' })
    expect([response.status, await response.json()]).toEqual([
      201,
      {
        id,
        reference: referenceOf(id),
        digest: digestOf('mentor-application', validPairs),
        received: '2026-11-24T13:05:09',
        late: false,
      },
    ])
    await eventually(async () => (await heldIn()).length === 1)
    expect((await heldIn())[0]).toMatchObject({
      id,
      form: 'mentor-application',
      reference: referenceOf(id),
      why: 'Something was written into a field that people do not see.',
    })
    expect(await mentorRows(file())).toEqual([])
    expect(bodyOf(id)['held']).toEqual(['unseen field'])
    expect(host.lines[0]).toBe(
      `Submission ${referenceOf(id)} may not come from a person: it goes to the tab “Held” of spring-2027.xlsx. ` +
        `Look at it there; npm run release -- ${referenceOf(id)} sends it on.`,
    )
  })

  test.each(['', '  '])('is as good as absent where it holds %j', async (website) => {
    await start()
    const id = freshId()
    await postJson(host.url, { id, answers, website })
    expect(bodyOf(id)).not.toHaveProperty('held')
  })

  test('is no answer: the digest is the same with it, and so is the submission', async () => {
    await start()
    const id = freshId()
    const first = await (await postAnswers(host.url, id)).json()
    const again = await postJson(host.url, { id, answers, website: 'x' })
    expect([again.status, await again.json()]).toEqual([201, first])
    expect(host.lines.filter((line) => line.includes('Held'))).toEqual([])
  })

  test('works without script too, and is blank when the page comes back', async () => {
    await start({ dist: siteFolder() })
    const id = freshId()
    const sent = (pairs: readonly Pair[]) => postForm(host.url, [['id', id], ['website', 'x'], ...pairs])
    const back = await (await sent(changed('email', 'nobody'))).text()
    expect(back).not.toContain('value="x"')
    const thanks = await sent(validPairs)
    expect([thanks.status, titleOf(await thanks.text())]).toEqual([201, 'Mentor application sent'])
    expect(bodyOf(id)['held']).toEqual(['unseen field'])
  })

  test('goes to the confidential workbook where there are two', async () => {
    await start({ program: { ...program, workbooks: 'two' } })
    await postJson(host.url, { id: freshId(), answers, website: 'x' })
    await eventually(async () => (await heldIn(file('spring-2027 confidential.xlsx'))).length === 1)
    expect(await heldIn()).toEqual([])
  })
})

describe('a page that was opened', () => {
  test('only just now holds what it sends', async () => {
    await start()
    const id = freshId()
    const opened = stampNow()
    expect((await postJson(host.url, { id, answers, opened })).status).toBe(201)
    expect(bodyOf(id)['held']).toEqual(['too fast'])
    await eventually(async () => (await heldIn()).length === 1)
    expect((await heldIn())[0]?.['why']).toBe('It was sent within a second of opening the page.')
  })

  test.each([
    ['a second ago', () => ({ opened: stampNow() }), 1000],
    ['as a copy, without a server', () => ({ opened: '' }), 0],
    ['with a stamp that is not ours', () => ({ opened: '1795543509.00' }), 0],
    ['before there were stamps', () => ({}), 0],
  ])('%s is not held', async (_when, more, wait) => {
    await start()
    const id = freshId()
    const body = { id, answers, ...more() }
    clock += wait
    await postJson(host.url, body)
    expect(bodyOf(id)).not.toHaveProperty('held')
  })

  test('keeps its first stamp when it comes back with mistakes', async () => {
    await start({ dist: siteFolder() })
    const page = await (await fetch(`${host.url}/forms/mentor-application/`)).text()
    const [opened = ''] = sentUnder(page, 'opened')
    expect(opened).toMatch(/^\d{10}\.[0-9a-f]{64}$/)
    const fields: readonly Pair[] = [
      ['id', freshId()],
      ['opened', opened],
      ['replaces', 'RK2KLPJQ'],
    ]
    clock += 60_000
    const back = await (await postForm(host.url, [...fields, ...changed('email', 'nobody')])).text()
    expect([sentUnder(back, 'opened'), sentUnder(back, 'replaces')]).toEqual([[opened], ['RK2KLPJQ']])
  })
})

describe('a correction', () => {
  test.each(['RK2KLPJQ', 'a'.repeat(32)])('says in its row what it replaces (%s)', async (replaces) => {
    await start()
    const id = freshId()
    expect((await postJson(host.url, { id, answers, replaces })).status).toBe(201)
    await eventually(async () => (await mentorRows(file())).length === 1)
    expect((await mentorRows(file()))[0]).toMatchObject({ id, replaces })
  })

  test('of something that is no reference is no form’s way of sending', async () => {
    await start()
    const body = new URLSearchParams([...validPairs.map(([key, value]) => [key, value]), ['replaces', 'my last one']])
    const response = await fetch(host.url + submitPath, { method: 'POST', body })
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'This is not what a form sends: what it corrects is neither a reference nor an id. Nothing was kept.' },
    ])
  })
})
