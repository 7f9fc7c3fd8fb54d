// Every way in which a request can end, and what is kept.
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestOf, referenceOf, wireOf } from '../../forms/kit/pairs.ts'
import { siteFolder } from '../site/build.ts'
import {
  changed,
  freshId,
  type Host,
  postAnswers,
  postJson,
  startHost,
  stopHost,
  submitPath,
  validPairs,
} from './host.ts'

let host: Host

beforeAll(async () => {
  host = await startHost({ dist: siteFolder() })
})

afterAll(() => stopHost(host))

const send = (path: string, init: RequestInit = {}) => fetch(host.url + path, init)
const errorOf = async (response: Response) => ((await response.json()) as { error: string }).error

describe('201', () => {
  test('answers a submission with its id, reference, digest and the agency’s time', async () => {
    const id = freshId()
    const response = await postAnswers(host.url, id)
    expect(response.status).toBe(201)
    const receipt = await response.json()
    expect(receipt).toEqual({
      id,
      reference: referenceOf(id),
      digest: digestOf('mentor-application', validPairs),
      received: '2026-11-24T13:05:09',
      late: false,
    })
  })

  test('answers the same content under the same id in the same words', async () => {
    const id = freshId()
    const first = await (await postAnswers(host.url, id)).json()
    const again = await postAnswers(host.url, id, changed('qualifications', ` ${valueAt('qualifications')}\r\n`))
    expect([again.status, await again.json()]).toEqual([201, first])
  })
})

function valueAt(key: string): string {
  return validPairs.find(([one]) => one === key)?.[1] ?? ''
}

describe('400', () => {
  const valid = { id: freshId(), answers: wireOf(validPairs) }
  const malformed = (what: string) => `This is not what a form sends: ${what}. Nothing was kept.`
  const expected = '{ "id", "answers", "language" } is expected'
  test.each([
    ['no JSON', '{"id": ', 'it is no JSON'],
    ['no id', { answers: {} }, `${expected}, and “id” is not as it should be`],
    ['an id that is too short', { ...valid, id: 'short' }, `${expected}, and “id” is not as it should be`],
    ['answers that are a list', { ...valid, answers: [] }, `${expected}, and “answers” is not as it should be`],
    ['a number', { ...valid, answers: { name: 7 } }, `${expected}, and “answers.name” is not as it should be`],
    ['a language without forms', { ...valid, language: 'xx' }, `${expected}, and “language” is not as it should be`],
    ['something more', { ...valid, admin: true }, expected],
    [
      'a correction of nothing',
      { ...valid, replaces: 'last week’s' },
      `${expected}, and “replaces” is not as it should be`,
    ],
    ['an opening that is no text', { ...valid, opened: 7 }, `${expected}, and “opened” is not as it should be`],
    ['null', 'null', expected],
  ])('answers %s', async (_what, body, says) => {
    const response = await postJson(host.url, body)
    expect([response.status, await errorOf(response)]).toEqual([400, malformed(says)])
  })

  test('answers multipart data without a boundary', async () => {
    const headers = { 'Content-Type': 'multipart/form-data' }
    const response = await send(submitPath, { method: 'POST', headers, body: 'x' })
    expect([response.status, await errorOf(response)]).toEqual([
      400,
      malformed('its header does not say where a part ends'),
    ])
  })

  test('answers multipart data that ends in the middle', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
    const body = '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nRos'
    const response = await send(submitPath, { method: 'POST', headers, body })
    expect([response.status, await errorOf(response)]).toEqual([400, malformed('its parts are not as its header says')])
  })
})

describe('403', () => {
  test.each(['http://elsewhere.example', 'null', 'no address'])(
    'answers a page of another site (%s)',
    async (origin) => {
      const response = await postAnswers(host.url, freshId(), validPairs, { Origin: origin })
      const sentence = 'A form can only be sent from its own page on this site. Nothing was kept.'
      expect([response.status, await errorOf(response)]).toEqual([403, sentence])
    },
  )

  test('does not answer the site’s own page', async () => {
    expect((await postAnswers(host.url, freshId(), validPairs, { Origin: host.url })).status).toBe(201)
  })
})

describe('404', () => {
  test('answers a form that is not there', async () => {
    const response = await send('/submit/shoe-size', { method: 'POST', body: '{}' })
    expect([response.status, await errorOf(response)]).toEqual([
      404,
      'There is no form called “shoe-size” here. Nothing was kept.',
    ])
  })

  test.each([
    '/nothing',
    '/submit',
    '/submit/',
    '/../package.json',
    '/%2e%2e/package.json',
    '/data/journal.sqlite',
    '/.env',
  ])('answers %s with the site’s own page', async (path) => {
    const response = await send(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html;charset=utf-8'])
    expect(await response.text()).toContain('</html>')
  })
})

describe('405', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE'])('answers %s where forms are sent to', async (method) => {
    const response = await send(submitPath, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test.each(['/', '/forms/mentor-application/'])('answers POST to the page %s', async (path) => {
    const response = await send(path, { method: 'POST', body: 'x' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('409', () => {
  test('answers other content under an id that is taken', async () => {
    const id = freshId()
    await postAnswers(host.url, id)
    const response = await postAnswers(host.url, id, changed('jobTitle', 'Driver'))
    const sentence =
      `This form was sent before with other answers; those are kept under reference ${referenceOf(id)}. ` +
      'To send these answers too, open the form again and send them from there.'
    expect([response.status, await errorOf(response)]).toEqual([409, sentence])
  })
})

const tooLarge =
  'This is more than a form can take: 256 kB of text and 5 files of 7 MB each. Nothing was kept. ' +
  'Shorten your answers or choose smaller files, then send again.'

describe('413', () => {
  test.each([
    ['application/json', JSON.stringify({ id: freshId(), answers: { name: 'x'.repeat(300_000) } })],
    ['application/x-www-form-urlencoded', `name=${'x'.repeat(300_000)}`],
    ['application/json', 'x'.repeat(20_000_000)],
  ])('answers too much %s', async (type, body) => {
    const response = await send(submitPath, { method: 'POST', headers: { 'Content-Type': type }, body })
    expect([response.status, await errorOf(response)]).toEqual([413, tooLarge])
  })

  test.each([
    ['one field', [['name', 'x'.repeat(300_000)]]],
    ['many fields', Array.from({ length: 30 }, (_, index) => [`name${index}`, 'x'.repeat(10_000)])],
    ['more fields than any form has', Array.from({ length: 2500 }, (_, index) => [`name${index}`, 'x'])],
  ])('answers too much multipart text: %s', async (_what, fields) => {
    const body = new FormData()
    for (const [key = '', value = ''] of fields) body.append(key, value)
    const response = await send(submitPath, { method: 'POST', body })
    expect([response.status, await errorOf(response)]).toEqual([413, tooLarge])
  })

  test('answers more than five files', async () => {
    const body = new FormData()
    for (let count = 0; count < 6; count++) body.append('resume', new File(['%PDF-1.7'], `${count}.pdf`))
    const response = await send(submitPath, { method: 'POST', body })
    expect([response.status, await errorOf(response)]).toEqual([413, tooLarge])
  })
})

describe('415', () => {
  test.each(['text/plain', 'application/xml', ''])('answers a body of the type “%s”', async (type) => {
    const headers: Record<string, string> = type === '' ? {} : { 'Content-Type': type }
    const response = await send(submitPath, { method: 'POST', headers, body: new Blob(['{}']) })
    const sentence = 'Send a form as its page does: as JSON, URL-encoded or multipart form data. Nothing was kept.'
    expect([response.status, await errorOf(response)]).toEqual([415, sentence])
  })
})

describe('422', () => {
  test('answers with everything that has to be mended, in the form’s order', async () => {
    const pairs = changed('email', 'nobody').filter(([key]) => key !== 'name')
    const response = await postAnswers(host.url, freshId(), [...pairs, ['shoeSize', '43']])
    expect([response.status, await response.json()]).toEqual([
      422,
      {
        error: 'Some answers have to be mended. Nothing was kept.',
        problems: [
          { key: 'name', message: 'Enter your full name' },
          { key: 'email', message: 'Enter your work e-mail address in the form name@example.gov' },
          { key: 'shoeSize', message: expect.stringContaining('no question called “shoeSize”') },
        ],
      },
    ])
  })
})

describe('a request that breaks off', () => {
  test('leaves the server as it was', async () => {
    const { port } = new URL(host.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(
      `POST ${submitPath} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{"id"`,
    )
    await once(socket, 'ready')
    socket.destroy()
    expect((await postAnswers(host.url, freshId())).status).toBe(201)
    expect(host.lines.filter((line) => line.includes('fault'))).toEqual([])
  })

  test('is answered where it is no HTTP', async () => {
    const socket = connect(Number(new URL(host.url).port), '127.0.0.1')
    socket.end('nonsense\r\n\r\n')
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /)
  })
})
