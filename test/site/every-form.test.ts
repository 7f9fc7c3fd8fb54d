// Every form of the kit in a real browser, in each state that a person may see it in: against the machine-checkable
// part of WCAG 2.2 AA, and against what no such program looks at.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allForms, standingForms } from '../../forms/catalog.ts'
import { examples } from '../../forms/examples/all.ts'
import { canonicalPairs, type Pair, referenceOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { launchBrowser } from '../../scripts/browser.ts'
import { attribute, elementsIn, pageOf, textOf } from '../../src/hosts/node/html-tree.ts'
import { thanksPage } from '../../src/hosts/node/thanks-page.ts'
import { axeFaults } from './axe.ts'
import { type BuiltSite, builtWithEveryForm } from './every-form-site.ts'
import { addRows, fill, sentWire, truthfully } from './filled.ts'
import { danglingIds, keyboardFaults, overflowing, smallTargets, strayErrorLinks } from './in-page.ts'
import { type Site, serveSite } from './serve.ts'
import { faultsOfTabWalk } from './tab-walk.ts'

const widths = [320, 768, 1280] as const

let built: BuiltSite
let browser: Browser
let site: Site
let page: Page
let elsewhere: string[]

beforeAll(async () => {
  built = builtWithEveryForm()
  site = await serveSite(built.folder)
  browser = await launchBrowser()
  // The checker is put into the page, which the page's own policy would forbid.
  page = await browser.newPage({ viewport: { width: 360, height: 740 }, bypassCSP: true, reducedMotion: 'reduce' })
  page.setDefaultTimeout(20_000)
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) elsewhere.push(request.url())
  })
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
  built?.remove()
})

const faults = (only?: readonly string[]) => axeFaults(page, only)

/** The receipt that the script makes, line by line. */
function receiptLines(): Promise<readonly string[]> {
  return page
    .locator('[data-receipt="answers"] :is(h3, dt, dd)')
    .evaluateAll((lines) => lines.map(({ localName, textContent }) => `${localName} ${textContent}`))
}

/** The receipt that the server makes of the same answers, for those without script. */
function linesOfServer(id: string, sent: { readonly id: string; readonly pairs: readonly Pair[] }): readonly string[] {
  const html = readFileSync(path.join(built.folder, 'forms', id, 'index.html'), 'utf8')
  const reference = referenceOf(sent.id)
  const thanks = pageOf(thanksPage(html, { id: sent.id, reference, late: false, pairs: sent.pairs, files: [] }))
  const place = elementsIn(thanks).find((element) => attribute(element, 'data-receipt') === 'answers')
  const lines = place ? elementsIn(place).filter(({ tagName }) => ['h3', 'dt', 'dd'].includes(tagName)) : []
  return lines.map((line) => `${line.tagName} ${textOf(line)}`)
}

/** At each width, and back to a phone. */
async function faultsOfLayout(): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 })
    found.push(...(await page.evaluate(overflowing)).map((fault) => `${width} px: ${fault}`))
  }
  await page.setViewportSize({ width: 360, height: 740 })
  return found
}

/** With letters twice as large, and with the spacing that WCAG 1.4.12 names. */
async function faultsOfText(): Promise<readonly string[]> {
  const found: string[] = []
  const spacing =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
  for (const [what, style] of [
    ['larger', ':root { font-size: 200% !important }'],
    ['spaced', spacing],
  ] as const) {
    const sheet = await page.addStyleTag({ content: style })
    found.push(...(await page.evaluate(overflowing)).map((fault) => `${what}: ${fault}`))
    await sheet.evaluate((element) => element.parentNode?.removeChild(element))
  }
  return found
}

/** As wide as Letter paper between its margins. */
async function faultsOnPaper(): Promise<readonly string[]> {
  await page.setViewportSize({ width: 695, height: 935 })
  await page.emulateMedia({ media: 'print' })
  const found = [...(await page.evaluate(overflowing)), ...(await faults())]
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 360, height: 740 })
  return found
}

/** One after the other on one page: blank, refused, filled in, sent. */
describe.each([...allForms, ...standingForms].map((form) => [form.id, form] as const))('%s', (id, form) => {
  const pairs = pairsOfAnswers(form, examples[id] ?? {})
  const isFile = (value: string) => /^sha256:[0-9a-f]{64} /.test(value)
  const typed = pairs.filter(([, value]) => !isFile(value))

  beforeAll(async () => {
    elsewhere = []
    await page.goto(`${site.origin}/forms/${id}/`)
  })

  test('blank, it has no fault that a machine finds, and nothing spills over at any width', async () => {
    expect(await page.locator('#form').isVisible()).toBe(true)
    expect(await page.locator('#problems').isVisible()).toBe(false)
    expect(await faults()).toEqual([])
    expect(await faultsOfLayout()).toEqual([])
    expect(await faultsOfText()).toEqual([])
    expect(await page.evaluate(danglingIds)).toEqual([])
  })

  test('the Tab key reaches everything that can be worked, in the order of the screen, and ends in the footer', async () => {
    expect(await faultsOfTabWalk(page)).toEqual([])
    expect(page.url()).toBe(`${site.origin}/forms/${id}/`)
  })

  test('the keyboard goes through it in the order of the screen, and shows where it is', async () => {
    expect(await page.evaluate(keyboardFaults)).toEqual([])
    expect(await page.evaluate(smallTargets)).toEqual([])
  })

  test('sent blank, it says what is missing, and each link of the list leads there', async () => {
    await page.getByRole('button', { name: form.send, exact: true }).click()
    expect(await page.locator('#problems').isVisible()).toBe(true)
    expect(await page.locator('#problems a').count()).toBe(await page.locator('#problems li').count())
    expect(await page.locator('#problems a').count()).toBeGreaterThan(0)
    expect(await page.title()).toMatch(/^Error: /)
    expect(await page.evaluate('document.activeElement.id')).toBe('problems')
    expect(await faults()).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faults(['color-contrast'])).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await faultsOfLayout()).toEqual([])
    expect(await page.evaluate(strayErrorLinks)).toEqual([])
    expect(await page.evaluate(danglingIds)).toEqual([])
  })

  test('filled in, it would send just what was entered, with or without a script', async () => {
    const before = site.received.length
    await addRows(page, typed)
    await fill(page, typed)
    // WCAG 3.2.2: no answer sends anything or leads away.
    expect([page.url(), site.received.length]).toEqual([`${site.origin}/forms/${id}/`, before])
    expect(await faults()).toEqual([])
    expect(await faultsOfLayout()).toEqual([])
    expect(await faultsOnPaper()).toEqual([])
    const native = await page.evaluate(() => {
      const data = [...new FormData(document.querySelector<HTMLFormElement>('#form') ?? undefined)]
      return data.filter((one): one is [string, string] => typeof one[1] === 'string')
    })
    const beside = ['id', 'language', 'website', 'opened', 'replaces']
    expect(canonicalPairs(native.filter(([key]) => !beside.includes(key)))).toEqual(canonicalPairs(typed))
    expect(native.filter(([key]) => key === 'website' || key === 'opened' || key === 'replaces')).toEqual([
      ['opened', ''],
      ['replaces', ''],
      ['website', ''],
    ])
  })

  test('sent, it thanks with a reference, and asked no other host for anything', async () => {
    site.answer(truthfully)
    await page.getByRole('button', { name: form.send, exact: true }).click()
    await page.locator('[data-sent-title]').waitFor()
    const received = site.received.at(-1)
    if (received === undefined) throw new Error('Nothing was sent.')
    const sent = await sentWire(received)
    expect(canonicalPairs(sent.pairs)).toEqual(canonicalPairs(typed))
    expect(await page.locator('[data-slot="reference"]').first().textContent()).toBe(referenceOf(sent.id))
    await page.locator('[data-receipt="answers"] dl').first().waitFor()
    expect(await receiptLines()).toEqual(linesOfServer(form.id, sent))
    expect(await faults()).toEqual([])
    expect(await faultsOfLayout()).toEqual([])
    expect(elsewhere).toEqual([])
  })
})
