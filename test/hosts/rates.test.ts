// Too much at once has to wait; nothing is lost, and what was kept is acknowledged all the same.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { siteFolder } from '../site/build.ts'
import { freshId, type Host, postAnswers, postForm, startHost, stopHost, validPairs } from './host.ts'
import { sentUnder, summaryOf } from './read-page.ts'

let host: Host

afterEach(() => stopHost(host))

const tooMany =
  'Many answers are arriving at once, and yours were not saved. Wait a minute, then send again: nothing is counted twice.'

describe('too many at once', () => {
  const few = { perAddress: 2, perForm: 100, trustProxy: false }

  test('have to wait: not taken, with the time to wait and a plain sentence', async () => {
    host = await startHost({ rates: few })
    for (let time = 0; time < 2; time++) expect((await postAnswers(host.url, freshId())).status).toBe(201)
    const response = await postAnswers(host.url, freshId())
    expect([response.status, await response.json()]).toEqual([429, { error: tooMany }])
    const seconds = Number(response.headers.get('retry-after'))
    expect(seconds).toBeGreaterThanOrEqual(1)
    expect(seconds).toBeLessThanOrEqual(60)
  })

  test('come back with what was typed', async () => {
    host = await startHost({ rates: few, dist: siteFolder() })
    for (let time = 0; time < 2; time++) await postAnswers(host.url, freshId())
    const id = freshId()
    const response = await postForm(host.url, [['id', id], ...validPairs])
    const back = await response.text()
    expect([response.status, summaryOf(back), sentUnder(back, 'id')]).toEqual([429, [tooMany], [id]])
    expect(sentUnder(back, 'name')).toEqual(['Rosalind Okafor'])
  })

  test('do not count what was kept before', async () => {
    host = await startHost({ rates: few })
    const id = freshId()
    for (let time = 0; time < 5; time++) expect((await postAnswers(host.url, id)).status).toBe(201)
    expect((await postAnswers(host.url, freshId())).status).toBe(201)
    expect((await postAnswers(host.url, freshId())).status).toBe(429)
    expect((await postAnswers(host.url, id)).status).toBe(201)
  })

  test('to one form leave the others open', async () => {
    host = await startHost({ rates: few })
    for (let time = 0; time < 3; time++) await postAnswers(host.url, freshId())
    const other = await fetch(`${host.url}/submit/mentee-application`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: freshId(), answers: {} }),
    })
    expect(other.status).toBe(422)
  })

  const from = (address: string) => postAnswers(host.url, freshId(), validPairs, { 'X-Forwarded-For': address })

  test('are counted by the address that a trusted proxy adds, not by what stands before it', async () => {
    host = await startHost({ rates: { ...few, trustProxy: true } })
    const statuses = []
    for (const address of ['192.0.2.1', '203.0.113.9, 192.0.2.1', '192.0.2.1', '192.0.2.2'])
      statuses.push((await from(address)).status)
    expect(statuses).toEqual([201, 201, 429, 201])
  })

  test('are counted by the connection where no proxy is trusted', async () => {
    host = await startHost({ rates: few })
    const statuses = []
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) statuses.push((await from(address)).status)
    expect(statuses).toEqual([201, 201, 429])
  })

  test('from everywhere have to wait too, and one address can’t use up what is there for all', async () => {
    host = await startHost({ rates: { perAddress: 2, perForm: 3, trustProxy: true } })
    const statuses = []
    for (const last of [1, 1, 1, 1, 2, 3]) statuses.push((await from(`192.0.2.${last}`)).status)
    expect(statuses).toEqual([201, 201, 429, 429, 201, 429])
  })

  test('leave no address behind', async () => {
    host = await startHost({ rates: { ...few, trustProxy: true } })
    await from('192.0.2.77')
    await host.stop()
    const files = ['journal.sqlite', 'spring-2027.xlsx'].map((name) => path.join(host.dataDir, name))
    const written = files.map((file) => readFileSync(file, 'latin1'))
    expect([...host.lines, ...written].join('\n')).not.toContain('192.0.2.77')
    host = await startHost({ dataDir: host.dataDir })
  })
})
