// Every form of the kit as it is filled in and sent by a browser to the real server: with scripts switched off, mended
// once on the way; and with scripts, strings in it that break programs. What stays with the pair stays on the page.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allForms, standingForms } from '../../forms/catalog.ts'
import { examples } from '../../forms/examples/all.ts'
import { applies, sentOf } from '../../forms/kit/conditions.ts'
import { type AnyAnswers, type Form, questionsOf } from '../../forms/kit/form.ts'
import { canonicalPairs, type Pair, referenceOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { midwayEvaluationFor } from '../../forms/midway-evaluation.ts'
import { sessionSummaryFor } from '../../forms/session-summary.ts'
import { launchBrowser } from '../../scripts/browser.ts'
import { naughtyStrings, ownStrings } from '../forms/naughty-strings.ts'
import { kept } from '../forms/said-of-text.ts'
import { textFieldsOf, wordsEverywhere } from '../forms/text-fields.ts'
import { type Host, startHost, stopHost } from '../hosts/host.ts'
import { describeWithSharedData } from '../needs.ts'
import { type BuiltSite, builtVariant } from '../site/every-form-site.ts'
import { addRows, fill } from '../site/filled.ts'
import { everyFormWithReflectionsKept } from '../variant.ts'
import { landed } from './in-the-workbook.ts'
import { unhurried } from './unhurried.ts'

const reflecting: readonly Form[] = [sessionSummaryFor('pair'), midwayEvaluationFor('pair')]
const forms = [...allForms, ...standingForms].map((form) => reflecting.find(({ id }) => id === form.id) ?? form)
const named = forms.map((form) => [form.id, form] as const)

/** What is typed wherever the answer stays with the pair. */
const secret = 'between the two of us'

let built: BuiltSite
let browser: Browser
let host: Host
const sent = new Map<string, string>()

beforeAll(async () => {
  built = builtVariant(everyFormWithReflectionsKept)
  host = await startHost({ dist: built.folder, forms, now: unhurried })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await stopHost(host)
  built?.remove()
})

/** A phone of one kind for all forms, and everything that it posts. */
async function openPhone(javaScriptEnabled: boolean): Promise<{ page: Page; posted: string[] }> {
  const viewport = { width: 360, height: 740 }
  const context = await browser.newContext({ viewport, javaScriptEnabled, serviceWorkers: 'block' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const posted: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') posted.push(request.postDataBuffer()?.toString('utf8') ?? '')
  })
  return { page, posted }
}

/** What the browser would send of the page as it stands, without what is no answer. */
async function onPage(page: Page): Promise<readonly Pair[]> {
  const all = await page.evaluate(() => {
    const data = [...new FormData(document.querySelector<HTMLFormElement>('#form') ?? undefined)]
    return data.filter((one): one is [string, string] => typeof one[1] === 'string')
  })
  return canonicalPairs(all.filter(([key]) => !['id', 'language', 'website', 'opened', 'replaces'].includes(key)))
}

const hiddenId = (page: Page) => page.locator('#form [name="id"]').inputValue()
const press = (page: Page, form: Form) => page.getByRole('button', { name: form.send, exact: true }).click()
const isFile = ([, value]: Pair) => value.startsWith('sha256:')
const answersOf = (form: Form): AnyAnswers => examples[form.id] ?? {}

/** Types into everything that stays with the pair. Its controls have no name. */
function tellSecrets(page: Page): Promise<number> {
  return page.evaluate((words) => {
    const controls = document.querySelectorAll<HTMLInputElement>('#form :is(input[type="text"], textarea)[data-key]')
    for (const control of controls) control.value = words
    return controls.length
  }, secret)
}

/** How many questions of a form stay with the pair and ask for words. */
function secretsOf(form: Form): number {
  return questionsOf(form).filter(([, { audience, kind }]) => audience === 'pair' && kind === 'longText').length
}

describe('a browser that runs no script', () => {
  let page: Page
  let posted: string[]

  beforeAll(async () => {
    ;({ page, posted } = await openPhone(false))
  })
  afterAll(() => page?.context().close())

  describe.each(named)('sends %s', (id, form) => {
    const pairs = pairsOfAnswers(form, answersOf(form)).filter((one) => !isFile(one))
    const blank = pairs.filter(([key]) => key !== form.nameOf)

    test('and gets it back with what was typed, an error in the title, and a link that leads to the field', async () => {
      posted.length = 0
      await page.goto(`${host.url}/forms/${id}/`)
      await fill(page, blank)
      expect(await tellSecrets(page)).toBeGreaterThanOrEqual(secretsOf(form))
      await press(page, form)
      await expect.poll(() => page.title()).toMatch(/^Error: /)
      const links = page.locator('#problems a')
      const [[, question] = []] = questionsOf(form).filter(([key]) => key === form.nameOf)
      expect(await links.allInnerTexts()).toEqual([`Enter ${question?.noun}`])
      await links.click()
      expect(await page.evaluate('document.activeElement.name')).toBe(form.nameOf)
      expect(await onPage(page)).toEqual(canonicalPairs(blank))
    })

    test('and once it is mended gets the receipt with its reference; what stays with the pair was never sent', async () => {
      await page.locator(`#form [name="${form.nameOf}"]`).fill(new Map(pairs).get(form.nameOf) ?? '')
      const reference = referenceOf(await hiddenId(page))
      await press(page, form)
      await page.locator('[data-when="sent"]').waitFor()
      expect(await page.title()).not.toMatch(/^Error: /)
      expect(await page.locator('[data-slot="reference"]').first().textContent()).toBe(reference)
      expect(posted.map((body) => [body.includes(`name="${form.nameOf}"`), body.includes(secret)])).toEqual([
        [true, false],
        [true, false],
      ])
      sent.set(id, reference)
    })
  })

  test.each(named)('leaves the row of %s as it was typed', async (id, form) => {
    const found = await landed(host, form, sent.get(id) ?? '')
    const typed = pairsOfAnswers(form, answersOf(form)).filter((one) => !isFile(one))
    expect(canonicalPairs(pairsOfAnswers(form, found?.answers ?? {}))).toEqual(canonicalPairs(typed))
  })
})

/** Strings of one line that fit into any field of words; half a character can't be carried into a page. */
function typable(): readonly string[] {
  const fit = naughtyStrings().filter((one) => one.trim() !== '' && one.length <= 200 && one.isWellFormed())
  return [...ownStrings.filter((one) => fit.includes(one)), ...fit.filter((one) => !ownStrings.includes(one))]
}

/** The pairs that fill a form, a string in each of its fields of words: each form goes on where the last one ended. */
function naughtily(form: Form, strings: readonly string[]): readonly Pair[] {
  const before = forms.slice(0, forms.indexOf(form)).flatMap(textFieldsOf).length
  const fields = textFieldsOf(form).map(({ key }) => key)
  const words = new Set(
    textFieldsOf(form).flatMap(({ key, kind }) => (kind === 'text' || kind === 'longText' ? [key] : [])),
  )
  return wordsEverywhere(form, answersOf(form))
    .filter((one) => !isFile(one))
    .map(([key, value]) => {
      return [key, words.has(key) ? (strings[(before + fields.indexOf(key)) % strings.length] ?? '') : value] as const
    })
}

/** The fields of words that the page shows with these answers. */
function asked(form: Form, pairs: readonly Pair[]): readonly string[] {
  const shown = questionsOf(form).filter(([, { when }]) => when === undefined || applies(when, sentOf(pairs)))
  const isShown = (key: string) => shown.some(([one]) => key === one || key.startsWith(`${one}.`))
  return textFieldsOf(form).flatMap(({ key }) => (isShown(key) ? [key] : []))
}

describeWithSharedData('a browser sends strings that break programs,', () => {
  const expectedRows = new Map<string, { readonly reference: string; readonly pairs: readonly Pair[] }>()
  let page: Page
  let posted: string[]

  beforeAll(async () => {
    ;({ page, posted } = await openPhone(true))
  })
  afterAll(() => page?.context().close())

  test.each(named)('in %s, and it thanks', async (id, form) => {
    const pairs = naughtily(form, typable())
    await page.goto(`${host.url}/forms/${id}/`)
    await addRows(page, pairs)
    await fill(page, pairs)
    await tellSecrets(page)
    const typed = new Map(await onPage(page))
    const given = new Map(pairs)
    for (const key of asked(form, pairs))
      expect(typed.get(key)).toBe(kept(String(given.get(key)).replaceAll(/[\r\n]/g, '')))
    await press(page, form)
    await page.locator('[data-when="sent"]').waitFor()
    const reference = await page.locator('[data-slot="reference"]').first().innerText()
    expectedRows.set(id, { reference, pairs: await onPage(page) })
    expect(posted.filter((body) => body.includes(secret))).toEqual([])
  })

  test.each(named)('the row of %s holds each as it was typed', async (id, form) => {
    const { reference = '', pairs } = expectedRows.get(id) ?? {}
    const found = await landed(host, form, reference)
    expect(canonicalPairs(pairsOfAnswers(form, found?.answers ?? {}))).toEqual(pairs)
  })
})
