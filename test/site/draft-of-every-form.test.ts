// What is saved from a form comes back from the file, for every form, with some answers that stay with the pair.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allForms, standingForms } from '../../forms/catalog.ts'
import { launchBrowser } from '../../scripts/browser.ts'
import { everyFormWithReflectionsKept } from '../variant.ts'
import { openFile, save } from './draft-file.ts'
import { type BuiltSite, builtVariant } from './every-form-site.ts'
import { type Site, serveSite } from './serve.ts'

let built: BuiltSite
let browser: Browser
let site: Site
let page: Page

beforeAll(async () => {
  built = builtVariant(everyFormWithReflectionsKept)
  site = await serveSite(built.folder)
  browser = await launchBrowser()
  page = await browser.newPage({ serviceWorkers: 'block' })
})

afterAll(async () => {
  await browser.close()
  await site.close()
  built.remove()
})

const open = (id: string) => page.goto(`${site.origin}/forms/${id}/`)

const trouble = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '"quotes" \'and\' &amp; 👩‍🔧 é',
  '\u2028 \\u003c ]]>',
]

/** Types, ticks and picks something everywhere on the page, twice, so that what the first round unfolds is filled too. */
async function fillAll(texts: readonly string[]): Promise<void> {
  await page.evaluate((given) => {
    let at = 0
    const next = () => given[at++ % given.length] ?? ''
    const chosen: Readonly<Record<string, () => string>> = {
      date: () => '2026-11-24',
      time: () => '14:05',
      email: () => `a${at}@example.gov`,
    }
    for (const _ of [1, 2]) {
      for (const control of document.querySelectorAll<HTMLInputElement>('#form :is(input, textarea, select)')) {
        if (control.type === 'hidden' || control.type === 'file' || control.name === 'website') continue
        if (/checkbox|radio/.test(control.type)) control.checked = !control.classList.contains('mark')
        else if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1
        else control.value = (chosen[control.type] ?? next)()
      }
      document.querySelector('#form')?.dispatchEvent(new Event('input'))
    }
  }, texts)
  // What depends on answers follows in the next turn.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)))
}

test.each([...allForms, ...standingForms].map(({ id }) => id))('a draft of %s comes back whole', async (id) => {
  await open(id)
  await fillAll(trouble)
  const { html, data } = await save(page)
  expect(data.pairs.length).toBeGreaterThan(3)
  await open(id)
  await openFile(page, html)
  expect(await page.locator('#form-notice dl').count()).toBe(0)
  expect((await save(page)).data).toMatchObject({ form: id, pairs: data.pairs })
})

test('what stays with the pair is in the draft, under its key', async () => {
  await open('session-summary')
  const keys = await page.locator('#form [data-key]').evaluateAll((found) => found.map((one) => one.dataset['key']))
  expect(keys.length).toBeGreaterThan(3)
  await fillAll(['between us'])
  const saved = new Set((await save(page)).data.pairs.map(([key]) => key))
  expect(keys.filter((key) => !saved.has(key ?? ''))).toEqual([])
})
