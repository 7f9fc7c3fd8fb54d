// Every form in Firefox, at the width of a phone; some of them filled in and sent to the real server.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allForms, standingForms } from '../../forms/catalog.ts'
import { examples } from '../../forms/examples/all.ts'
import type { Form } from '../../forms/kit/form.ts'
import { canonicalPairs } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { eventually, type Host, startHost, stopHost } from '../hosts/host.ts'
import { landed } from '../journeys/in-the-workbook.ts'
import { unhurried } from '../journeys/unhurried.ts'
import { describeWithFirefox } from '../needs.ts'
import { type BuiltSite, builtWithEveryForm } from './every-form-site.ts'
import { addRows, fill } from './filled.ts'
import { launchFirefox, type Watched, watchedPage } from './firefox.ts'
import { danglingIds, keyboardFaults, overflowing } from './in-page.ts'

const forms = [...allForms, ...standingForms]
const named = forms.map((form) => [form.id, form] as const)
/** Rows, a rating grid, signatures, files, and the shortest. */
const sentForReal = ['mentor-application', 'session-summary', 'mentor-evaluation', 'milestone']

describeWithFirefox('in Firefox', () => {
  let built: BuiltSite
  let host: Host
  let firefox: Browser
  let watched: Watched
  let downloads: string

  beforeAll(async () => {
    downloads = mkdtempSync(path.join(tmpdir(), 'kit-downloads-'))
    built = builtWithEveryForm()
    host = await startHost({ dist: built.folder, forms, now: unhurried })
    firefox = await launchFirefox(downloads)
    watched = await watchedPage(firefox)
    // Leaving a page with something typed in it asks first.
    watched.page.on('dialog', (dialog) => void dialog.accept())
  })

  afterAll(async () => {
    await firefox?.close()
    await stopHost(host)
    built?.remove()
    rmSync(downloads, { recursive: true, force: true })
  })

  const visit = ({ id }: Form) => watched.page.goto(`${host.url}/forms/${id}/`)
  const isShown = (selector: string) => watched.page.$eval(selector, (one) => one.checkVisibility())
  const focused = () => watched.page.evaluate(() => document.activeElement?.id)
  const press = () => watched.page.click('#form > .buttons [type="submit"]')

  test.each(named)('%s complains of nothing, fits on a phone, and is walked through by keyboard', async (_, form) => {
    await visit(form)
    expect(await isShown('#form')).toBe(true)
    expect(await watched.page.evaluate(overflowing)).toEqual([])
    expect(await watched.page.evaluate(danglingIds)).toEqual([])
    expect(await watched.page.evaluate(keyboardFaults)).toEqual([])
    expect(await watched.complaints()).toEqual([])
  })

  test.each(named.filter(([id]) => sentForReal.includes(id)))(
    '%s says what is missing, then is sent, and its row holds every answer',
    async (id, form) => {
      const pairs = pairsOfAnswers(form, examples[id] ?? {}).filter(([, value]) => !value.startsWith('sha256:'))
      const { page } = watched
      await visit(form)
      await press()
      expect(await focused()).toBe('problems')
      expect(await page.title()).toMatch(/^Error: /)
      expect(await page.evaluate(overflowing)).toEqual([])
      await addRows(page, pairs)
      await fill(page, pairs)
      await press()
      await page.waitForSelector('[data-when="sent"]', { visible: true })
      const reference = await page.$eval('[data-slot="reference"]', (slot) => slot.textContent)
      const found = await landed(host, form, reference)
      expect(canonicalPairs(pairsOfAnswers(form, found?.answers ?? {}))).toEqual(canonicalPairs(pairs))
      expect(await page.evaluate(overflowing)).toEqual([])
      expect(await watched.complaints()).toEqual([])
    },
  )

  test('a draft is saved as a file, and opens again', async () => {
    const [form] = forms.filter(({ id }) => id === 'session-summary')
    if (form === undefined) throw new Error('There is no session summary.')
    const { page } = watched
    await visit(form)
    await page.type('#form [name="menteeName"]', 'Lucía Ferreira')
    await page.click('#form > .buttons [data-save-file]')
    await eventually(() => readdirSync(downloads).some((name) => name.endsWith('.html')))
    const file = path.join(downloads, readdirSync(downloads).find((name) => name.endsWith('.html')) ?? '')
    await eventually(() => readFileSync(file, 'utf8').includes('</html>'))
    await visit(form)
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('[data-open-saved]')])
    await chooser.accept([file])
    await page.waitForSelector('#form-notice', { visible: true })
    expect(await page.$eval('#form [name="menteeName"]', (field) => (field as HTMLInputElement).value)).toBe(
      'Lucía Ferreira',
    )
    expect(await watched.complaints()).toEqual([])
  })

  test('what the page’s policy forbids would have been noticed', async () => {
    await watched.page.evaluate(() => document.head.append(document.createElement('style')))
    await watched.page.evaluate(() => document.body.setAttribute('style', 'color: red'))
    await expect.poll(async () => (await watched.complaints()).join()).toContain('style-src')
  })
})
