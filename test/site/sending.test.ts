// What the page does with a form that is complete.
import { expect, test } from 'vitest'
import { canonicalPairs, digestOf, referenceOf } from '../../forms/kit/pairs.ts'
import { fill, mentorPairs, partsOf, sentWire, truthfully } from './filled.ts'
import { address, last, page, send, site, thanks } from './page-under-test.ts'

test('a form that is filled in arrives, and the page thanks with the reference', async () => {
  site.answer(truthfully)
  await fill(page, mentorPairs)
  await send()
  await thanks()
  const { id } = await sentWire(last())
  expect(await page.locator('[data-slot="reference"]').textContent()).toBe(referenceOf(id))
  expect(await page.title()).toBe('Mentor application sent')
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Mentor application sent')
  expect(await page.locator('#form').isVisible()).toBe(false)
})

test('what was sent stays on the page to be kept or printed', async () => {
  site.answer(truthfully)
  await fill(page, mentorPairs)
  await send()
  await page.getByRole('heading', { name: 'Your answers' }).waitFor()
  const lines = (await page.locator('.answers div').allInnerTexts()).map((line) => line.split('\n').join(': '))
  expect(lines).toEqual(
    expect.arrayContaining([
      'Full name: Rosalind Okafor',
      'Why are you applying?: It is my own choice',
      'Which areas can you help a mentee with?: Giving corrective feedback; Making oral presentations; ★ Managing projects; ★ Technical expertise; Other',
      'Person 1: Name: Terrence Blythe',
      'Signature: Date: November 16, 2026',
      'Signature: I am signing with my typed name',
    ]),
  )
  expect(lines.join()).not.toContain('Fax')
})

test('what is sent is what was entered, under the names of the columns', async () => {
  site.answer(truthfully)
  await fill(page, mentorPairs)
  await send()
  await thanks()
  expect(canonicalPairs((await sentWire(last())).pairs)).toEqual(canonicalPairs(mentorPairs))
})

test('a file goes along under its key, and the digest covers its content', async () => {
  site.answer(truthfully)
  await fill(page, mentorPairs)
  await page
    .getByLabel('Résumé')
    .setInputFiles({ name: 'résumé.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') })
  await send()
  await thanks()
  const file = (await partsOf(last())).get('resume') as File
  expect(file.name).toBe('résumé.pdf')
  expect(await file.text()).toBe('%PDF-1.7\n')
})

test('a confirmation of other answers is none: the page says so, keeps everything, and tries again as the same submission', async () => {
  const untruth = (id: string) => ({ id, reference: referenceOf(id), digest: digestOf('mentor-application', []) })
  site.answer(async (received) => ({ status: 201, body: untruth((await sentWire(received)).id) }))
  await fill(page, mentorPairs)
  await send()
  const failure = page.locator('#sending-failure')
  await failure.waitFor()
  expect(await failure.innerText()).toBe(
    'We can’t be sure that your answers arrived\n\nWhat came back does not confirm it. Send again: nothing will be counted twice. Everything you entered is still on this page.\n\nYou can also keep your answers, and send them later:\n\nKeep here until it is sent\nSave as a file\n\nKept on this device only. Don’t use it on a shared computer.',
  )
  expect(await page.evaluate('document.activeElement.id')).toBe('sending-failure')
  expect(await page.getByLabel('Full name', { exact: true }).inputValue()).toBe('Rosalind Okafor')
  site.answer(truthfully)
  await send()
  await thanks()
  const ids = await Promise.all(site.received.map(async (received) => (await sentWire(received)).id))
  expect(new Set(ids).size).toBe(1)
})

test('a connection that breaks is said in words', async () => {
  site.answer(() => undefined)
  await fill(page, mentorPairs)
  await send()
  await page.locator('#sending-failure').waitFor()
  expect(await page.locator('#sending-failure > p').innerText()).toBe(
    'The server did not answer. Check your connection, then send again: nothing will be counted twice. Everything you entered is still on this page.',
  )
})

test('after an earlier version turned out to have arrived, the next try is a submission of its own', async () => {
  site.answer(() => ({ status: 409, body: { error: 'for machines' } }))
  await fill(page, mentorPairs)
  await send()
  await page.locator('#sending-failure').waitFor()
  const first = (await sentWire(last())).id
  expect(await page.locator('#sending-failure > p').innerText()).toContain(
    `has arrived already, under reference ${referenceOf(first)}.`,
  )
  site.answer(truthfully)
  await send()
  await thanks()
  expect((await sentWire(last())).id).not.toBe(first)
})

test('a second press while the first is on its way sends nothing', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  site.answer(async (received) => held.then(() => truthfully(received)))
  await fill(page, mentorPairs)
  await send()
  expect(await page.locator('#sending-progress').textContent()).toBe('Sending your answers …')
  await page.locator('#form > .buttons [type="submit"]').press('Enter')
  release()
  await thanks()
  expect(site.received).toHaveLength(1)
})

test('leaving with something typed is asked about; leaving after sending is not', async () => {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.getByLabel('Full name', { exact: true }).pressSequentially('Ada')
  await page.goto(`${site.origin}/`)
  expect(asked).toEqual(['beforeunload'])
  site.answer(truthfully)
  await page.goto(address())
  await fill(page, mentorPairs)
  await send()
  await thanks()
  await page.goto(`${site.origin}/`)
  expect(asked).toEqual(['beforeunload'])
})
