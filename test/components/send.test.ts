import { afterEach, describe, expect, test, vi } from 'vitest'
import { digestOf, type Pair, referenceOf } from '../../forms/kit/pairs.ts'
import { send } from '../../src/components/form/send.ts'

const id = '0123456789abcdef0123456789abcdef'
const pairs: readonly Pair[] = [['name', 'Ada Quill']]
const reference = referenceOf(id)
const digest = digestOf('mentor-application', pairs)
const submission = {
  address: '/submit/mentor-application',
  form: 'mentor-application',
  id,
  beside: { language: 'en' },
  pairs,
  files: [],
}

function reply(status: number, body: string): void {
  vi.stubGlobal('fetch', async () => new Response(body, { status }))
}

afterEach(() => void vi.unstubAllGlobals())

test('a reply that repeats id, reference and digest is a confirmation', async () => {
  reply(201, JSON.stringify({ id, reference, digest, received: '2026-11-24T10:00:00' }))
  expect(await send(submission)).toEqual({ kind: 'sent', reference, late: false })
})

describe('nothing else is', () => {
  test.each([
    ['a page of HTML', '<h1>Welcome</h1>'],
    ['no body', ''],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['another digest', JSON.stringify({ id, reference, digest: digestOf('mentor-application', []) })],
    ['another id', JSON.stringify({ id: id.replace('0', 'f'), reference, digest })],
    ['another reference', JSON.stringify({ id, reference: 'AAAAAAAA', digest })],
  ])('%s with status 200', async (_, body) => {
    reply(200, body)
    expect(await send(submission)).toEqual({ kind: 'failed', failure: 'unconfirmed', reference })
  })

  test('the right words with a status that says no', async () => {
    reply(500, JSON.stringify({ id, reference, digest }))
    expect(await send(submission)).toMatchObject({ kind: 'failed' })
  })
})

test.each([
  [409, 'changed'],
  [413, 'large'],
  [415, 'kind'],
  [429, 'busy'],
  [502, 'busy'],
  [503, 'busy'],
  [504, 'busy'],
  [403, 'refused'],
  [404, 'refused'],
  [500, 'busy'],
])('status %i with an error is told apart as %s', async (status, failure) => {
  reply(status, JSON.stringify({ error: 'Nothing was kept.' }))
  expect(await send(submission)).toMatchObject({ kind: 'failed', failure, reference })
})

test('a refusal comes with the server’s own words', async () => {
  reply(403, JSON.stringify({ error: 'Applications open on October 19, 2026.' }))
  expect(await send(submission)).toMatchObject({ failure: 'refused', said: 'Applications open on October 19, 2026.' })
})

test('that it came late is known from the confirmation', async () => {
  reply(201, JSON.stringify({ id, reference, digest, late: true }))
  expect(await send(submission)).toMatchObject({ kind: 'sent', late: true })
})

test('problems that the server found come back as they are', async () => {
  const problems = [{ key: 'hours', message: 'Enter fewer hours' }]
  reply(422, JSON.stringify({ error: 'for machines', problems }))
  expect(await send(submission)).toEqual({ kind: 'problems', problems })
})

test('a network that fails is an outcome and not an exception', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch')
  })
  expect(await send(submission)).toEqual({ kind: 'failed', failure: 'offline', reference })
})

test('an attachment counts with its content and the name that it is kept under', async () => {
  let sent: unknown
  vi.stubGlobal('fetch', async (_: string, request: RequestInit) => {
    sent = request.body
    return new Response('{}')
  })
  await send({ ...submission, files: [['resume', new File(['%PDF'], 'a/b: résumé?.pdf')]] })
  const body = sent as FormData
  expect([...body.keys()]).toEqual(['submission', 'resume'])
  expect((body.get('resume') as File).name).toBe('b_ résumé_.pdf')
})
