// The states of a page that keeps answers, held against WCAG 2.2 AA as far as machines can, and looked at on a small
// screen.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { axeFaults } from './axe.ts'
import { altered, openFile, save } from './draft-file.ts'
import { fill, mentorPairs, truthfully } from './filled.ts'
import { danglingIds, overflowing, smallTargets } from './in-page.ts'
import { page, reopen, send, site, thanks } from './page-under-test.ts'

beforeEach(() => reopen({ bypassCSP: true, reducedMotion: 'reduce', viewport: { width: 320, height: 640 } }))

async function faultsNow(): Promise<readonly string[]> {
  const own = await Promise.all([page.evaluate(danglingIds), page.evaluate(smallTargets), page.evaluate(overflowing)])
  return [...(await axeFaults(page)), ...own.flat()]
}

test('a draft was opened, and some of it has no place', async () => {
  await fill(page, mentorPairs)
  const draft = await save(page)
  page.on('dialog', (dialog) => void dialog.accept())
  const pairs = [...draft.data.pairs, ['gone', 'words that the form does not ask for any more']]
  await openFile(page, altered(draft, { version: 0, pairs, files: ['résumé.pdf'] }))
  expect(await page.locator('#form-notice dl').isVisible()).toBe(true)
  expect(await faultsNow()).toEqual([])
})

test('the answers could not be sent; then they wait; then they have arrived', async () => {
  site.answer(() => ({ status: 503, body: { error: 'for machines' } }))
  await fill(page, mentorPairs)
  await send()
  await page.getByRole('button', { name: 'Keep here until it is sent' }).waitFor()
  expect(await faultsNow()).toEqual([])
  await page.getByRole('button', { name: 'Keep here until it is sent' }).click()
  await expect.poll(() => page.locator('[data-state]').innerText()).toMatch(/^Waiting/)
  expect(await faultsNow()).toEqual([])
  site.answer(truthfully)
  await thanks()
  await page.getByRole('heading', { name: 'Your answers' }).waitFor()
  await page.getByRole('checkbox', { name: /^Remember my name/ }).check()
  expect(await page.locator('[data-state]').innerText()).toMatch(/^Sent and confirmed/)
  expect(await faultsNow()).toEqual([])
  await page.goto(`${site.origin}/forms/mentee-application/`)
  await page.locator('#own-details').waitFor()
  await page.locator('[data-state]').waitFor()
  expect(await faultsNow()).toEqual([])
})

test('the file itself, opened from disk, runs nothing and asks no one', async () => {
  await fill(page, mentorPairs)
  const { html } = await save(page)
  const file = path.join(tmpdir(), `draft-${process.pid}.html`)
  writeFileSync(file, html)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  // The pages are listened to for requests elsewhere; a file of this machine is read in a page of its own.
  const other = await page.context().newPage()
  other.on('request', (request) => requests.push(request.url()))
  await other.goto(`file://${file}`)
  expect(await axeFaults(other)).toEqual([])
  expect(await other.evaluate(overflowing)).toEqual([])
  expect(requests).toEqual([`file://${file}`])
})
