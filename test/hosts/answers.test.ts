// What every answer carries, and what the site's files carry.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { policyInHeader } from '../../src/policy.ts'
import { siteFolder } from '../site/build.ts'
import { freshId, type Host, postAnswers, postForm, startHost, stopHost, submitPath } from './host.ts'

let host: Host
const dist = siteFolder()

beforeAll(async () => {
  host = await startHost({ dist })
})

afterAll(() => stopHost(host))

const get = (address: string, init?: RequestInit) => fetch(host.url + address, init)
const asset = () => `/assets/${readdirSync(path.join(dist, 'assets')).find((name) => name.endsWith('.js'))}`

describe('every answer', () => {
  const answers: readonly (readonly [string, () => Promise<Response>])[] = [
    ['a page', () => get('/')],
    ['a form', () => get('/forms/mentor-application/')],
    ['a script', () => get(asset())],
    ['nothing', () => get('/nothing')],
    ['a receipt', () => postAnswers(host.url, freshId())],
    ['a page of mistakes', () => postForm(host.url, [])],
    ['a refusal', () => get(submitPath)],
  ]

  test.each(answers)('(%s) carries the security headers', async (_what, answer) => {
    const { headers } = await answer()
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': policyInHeader,
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('to a person’s post is kept by no cache', async () => {
    for (const response of [
      await postAnswers(host.url, freshId()),
      await postForm(host.url, []),
      await get(submitPath),
    ])
      expect(response.headers.get('cache-control')).toBe('no-store')
  })
})

describe('files', () => {
  test('whose name changes with their content are kept by caches for ever', async () => {
    expect((await get(asset())).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  test('that keep their name are asked for again, and sent again only when they have changed', async () => {
    const first = await get('/')
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const again = await get('/', { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('are what was built', async () => {
    expect(await (await get('/')).text()).toBe(readFileSync(path.join(dist, 'index.html'), 'utf8'))
  })

  test.each(['/', '/forms/mentor-application/'])('answer HEAD without a body (%s)', async (address) => {
    const response = await get(address, { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0)
  })

  test('that a new build takes away end their own answer and nothing else', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dist-'))
    for (const name of ['index.html', 'gone.html']) writeFileSync(path.join(folder, name), `<title>${name}</title>`)
    const other = await startHost({ dist: folder })
    rmSync(path.join(folder, 'gone.html'))
    await expect(fetch(`${other.url}/gone.html`).then((response) => response.text())).rejects.toThrow()
    expect((await fetch(other.url)).status).toBe(200)
    await stopHost(other)
    rmSync(folder, { recursive: true })
  })
})
