// Files that come with a submission.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestOf, filePairValue, wireOf } from '../../forms/kit/pairs.ts'
import { partsOf } from '../workbook/files.ts'
import {
  changed,
  eventually,
  freshId,
  type Host,
  mentorRows,
  postAnswers,
  startHost,
  stopHost,
  submitPath,
  validPairs,
} from './host.ts'
import { largePdf, sampleDocx, sampleOdt, samplePdf, sampleProgram, sampleZip } from './sample-files.ts'

let host: Host

beforeAll(async () => {
  host = await startHost()
})

afterAll(() => stopHost(host))

/** As the page's script sends it. */
function postFiles(id: string, files: readonly (readonly [string, File])[]): Promise<Response> {
  const body = new FormData()
  body.append('submission', JSON.stringify({ id, answers: wireOf(validPairs) }))
  for (const [key, file] of files) body.append(key, file)
  return fetch(host.url + submitPath, { method: 'POST', body })
}

async function hashOf(file: File): Promise<string> {
  return createHash('sha256')
    .update(await file.bytes())
    .digest('hex')
}

const attachments = () => path.join(host.dataDir, 'attachments')
const arriving = () => readdirSync(path.join(attachments(), 'arriving'))

describe('a file', () => {
  test('is kept under its digest and name, byte for byte, for its owner’s eyes only', async () => {
    const hash = await hashOf(samplePdf)
    expect((await postFiles(freshId(), [['resume', samplePdf]])).status).toBe(201)
    const kept = path.join(attachments(), hash, 'My résumé.pdf')
    expect(readFileSync(kept)).toEqual(Buffer.from(await samplePdf.bytes()))
    if (process.platform !== 'win32') expect(statSync(kept).mode & 0o777).toBe(0o600)
    expect(arriving()).toEqual([])
  })

  test('is part of the digest that the page checks', async () => {
    const hash = await hashOf(samplePdf)
    const receipt = await (await postFiles(freshId(), [['resume', samplePdf]])).json()
    const pairs = [...validPairs, ['resume', filePairValue(hash, 'My résumé.pdf')] as const]
    expect(receipt).toMatchObject({ digest: digestOf('mentor-application', pairs) })
  })

  test('is named in its row', async () => {
    const id = freshId()
    await postFiles(id, [['resume', samplePdf]])
    const row = async () => (await mentorRows(host.workbooks[0])).find((one) => one['id'] === id)
    await eventually(async () => (await row()) !== undefined)
    const place = `attachments/${await hashOf(samplePdf)}/My résumé.pdf`
    expect((await row())?.['resume']).toBe(place)
    // The cell leads there from the folder in which the workbook lies.
    expect(readFileSync(path.join(host.dataDir, place))).toEqual(Buffer.from(await samplePdf.bytes()))
    const parts = Object.values(await partsOf(host.workbooks[0] ?? ''))
    expect(parts.filter((part) => part.includes(`Target="${place.replace(' ', '%20')}"`)).length).toBe(1)
  })

  test('sent again with the same submission is the same submission', async () => {
    const id = freshId()
    const first = await (await postFiles(id, [['resume', samplePdf]])).json()
    const again = await postFiles(id, [['resume', samplePdf]])
    expect([again.status, await again.json()]).toEqual([201, first])
  })

  test('of other content makes it another submission', async () => {
    const id = freshId()
    await postFiles(id, [['resume', samplePdf]])
    expect((await postFiles(id, [['resume', new File(['%PDF-1.7 other'], 'My résumé.pdf')]])).status).toBe(409)
  })

  test.each([
    ['Word', sampleDocx],
    ['OpenDocument', sampleOdt],
  ])('is known by its content: %s', async (_kind, file) => {
    expect((await postFiles(freshId(), [['resume', file]])).status).toBe(201)
  })

  test('is never served', async () => {
    await postFiles(freshId(), [['resume', samplePdf]])
    const hash = await hashOf(samplePdf)
    for (const place of [`/attachments/${hash}/My%20r%C3%A9sum%C3%A9.pdf`, `/data/attachments/${hash}/`])
      expect((await fetch(host.url + place)).status).toBe(404)
  })

  test.each([
    ['../../../escape.pdf', 'escape.pdf'],
    ['..\\escape.pdf', 'escape.pdf'],
    ['履歴書 🙂.pdf', '履歴書 🙂.pdf'],
    [`${'n'.repeat(400)}.pdf`, `${'n'.repeat(196)}.pdf`],
  ])('called %j is kept as %j', async (given, kept) => {
    const content = `%PDF-1.7 ${given}`
    expect((await postFiles(freshId(), [['resume', new File([content], given)]])).status).toBe(201)
    const hash = createHash('sha256').update(content).digest('hex')
    expect(readdirSync(path.join(attachments(), hash))).toEqual([kept])
    expect(existsSync(path.join(host.dataDir, '..', 'escape.pdf'))).toBe(false)
  })
})

describe('a file that is refused', () => {
  const kinds = 'Choose a PDF, Word (.docx) or OpenDocument (.odt) file for your résumé'
  test.each([
    ['is a program that calls itself a PDF', sampleProgram, 422, kinds],
    ['is an archive that calls itself Word', sampleZip, 422, kinds],
    ['is text that calls itself a PDF', new File(['Hello'], 'cv.pdf'), 422, kinds],
    ['is empty', new File([], 'cv.pdf'), 422, 'Choose another file for your résumé; this one is empty'],
    ['is larger than its question takes', largePdf(6), 413, 'Choose a file of 5 MB or less for your résumé'],
    ['is larger than any file may be', largePdf(9), 413, 'Choose a file of 5 MB or less for your résumé'],
  ])('because it %s is said beside its question and leaves nothing behind', async (_why, file, status, message) => {
    const response = await postFiles(freshId(), [['resume', file]])
    expect([response.status, ((await response.json()) as { problems: unknown }).problems]).toEqual([
      status,
      [{ key: 'resume', message }],
    ])
    expect(arriving()).toEqual([])
    expect(readdirSync(attachments())).not.toContain(await hashOf(file))
  })

  test('because there are two for one question', async () => {
    const response = await postFiles(freshId(), [
      ['resume', samplePdf],
      ['resume', sampleDocx],
    ])
    expect([response.status, await response.json()]).toMatchObject([422, { problems: [{ key: 'resume' }] }])
  })

  test('because no question asks for it', async () => {
    const response = await postFiles(freshId(), [['shoes', samplePdf]])
    expect([response.status, await response.json()]).toMatchObject([422, { problems: [{ key: 'shoes' }] }])
    expect(arriving()).toEqual([])
  })

  test('because there is only its name', async () => {
    const claim = changed('resume', filePairValue('a'.repeat(64), 'cv.pdf'))
    const response = await postAnswers(host.url, freshId(), claim)
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { problems: [{ key: 'resume', message: 'Choose the file for your résumé again; it did not arrive' }] },
    ])
  })
})

test('a file that a crash left half received is gone after the next start', async () => {
  const left = path.join(attachments(), 'arriving', 'half')
  writeFileSync(left, 'half')
  await host.stop()
  host = await startHost({ dataDir: host.dataDir })
  expect(arriving()).toEqual([])
})

test('nothing is acknowledged when files can’t be kept', async () => {
  rmSync(attachments(), { recursive: true })
  const id = freshId()
  const response = await postFiles(id, [['resume', samplePdf]])
  expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([
    503,
    '60',
    { error: 'Your answers could not be saved just now. Nothing was kept. Wait a minute, then send again.' },
  ])
  expect((await mentorRows(host.workbooks[0])).map((row) => row['id'])).not.toContain(id)
})
