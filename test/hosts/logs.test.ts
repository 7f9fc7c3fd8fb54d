// What is printed holds nothing of what people send, however a request ends.
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Pair, wireOf } from '../../forms/kit/pairs.ts'
import {
  changed,
  eventually,
  freshId,
  type Host,
  postAnswers,
  postForm,
  postJson,
  startHost,
  stopHost,
  submitPath,
} from './host.ts'

const canary = `canary-${randomUUID()}`
let host: Host
let printed: string[]

beforeEach(async () => {
  printed = []
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0)
  host = await startHost()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await stopHost(host)
})

const everywhere: readonly Pair[] = ['name', 'jobTitle', 'qualifications', 'recommendedBy'].map((key) => [key, canary])
const canaries: readonly Pair[] = [
  ...changed('name', canary).filter(([key]) => !everywhere.some(([one]) => one === key)),
  ...everywhere,
  ['email', `${canary}@agency.example`],
]
const valid = canaries.filter(([key, value]) => key !== 'email' || value.includes(canary))

test('nothing that was sent, by whatever way and with whatever end, is printed', async () => {
  const id = freshId()
  const statuses = [
    await postAnswers(host.url, id, valid),
    await postJson(host.url, { id: freshId(), answers: wireOf(valid), website: canary, opened: canary }),
    await postJson(host.url, { id: freshId(), answers: wireOf(valid), replaces: canary }),
    await postJson(host.url, { id: freshId(), answers: wireOf(valid), replaces: `${canary} no id` }),
    await postAnswers(host.url, id, [...valid.filter(([key]) => key !== 'unit'), ['unit', `${canary} 2`]]),
    await postAnswers(host.url, freshId(), [...valid, [canary, canary]]),
    await postForm(host.url, valid, [['resume', new File([`%PDF-1.7 ${canary}`], `${canary}.pdf`)]]),
    await postJson(host.url, `{"${canary}`),
    await postJson(host.url, { id: canary, answers: wireOf(valid), [canary]: canary }),
    await postJson(host.url, canary.repeat(20_000)),
    await fetch(`${host.url}/${canary}?${canary}`),
    await fetch(host.url + submitPath, { headers: { Referer: `http://${canary}/` } }),
  ].map(({ status }) => status)
  expect(statuses).toEqual([201, 201, 201, 400, 409, 422, 201, 400, 400, 413, 404, 405])
  expect(host.lines.filter((line) => line.includes('the tab “Held”')).length).toBe(1)
  await eventually(() => host.lines.some((line) => line.includes('added to')))
  rmSync(path.join(host.dataDir, 'journal.sqlite'))
  expect((await postAnswers(host.url, freshId(), valid)).status).toBe(503)
  const all = [...host.lines, ...printed].join('\n')
  expect(all).not.toContain(canary)
  expect(all).not.toContain('127.0.0.1')
  expect(host.lines.at(-1)).toContain('journal.sqlite')
})
