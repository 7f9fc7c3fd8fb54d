// The search page in a browser, over the real index of the built site.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser.ts'
import { axeFaults } from './axe.ts'
import { siteFolder } from './build.ts'
import { type Site, serveSite } from './serve.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveSite(siteFolder())
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

async function open(address: string, isScripted = true): Promise<Page> {
  const context = await browser.newContext({
    bypassCSP: true,
    javaScriptEnabled: isScripted,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.goto(`${site.origin}/${address}`)
  return page
}

test('the box on another page leads to results, told with their number and marked', async () => {
  const page = await open('404.html')
  await page.getByLabel('Search this site').fill('learning contract')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/?q=learning+contract')
  await page.locator('[data-search="said"]', { hasText: /^\d+ results for “learning contract”$/ }).waitFor()
  expect(await page.locator('.results mark').first().innerText()).toMatch(/^(learning|contract)/i)
  expect(await axeFaults(page)).toEqual([])
  await page.context().close()
})

test('by keyboard alone: ask, read, open; and back to the results', async () => {
  const page = await open('search/?q=glossary')
  const said = page.locator('[data-search="said"]')
  await said.filter({ hasText: /results?/ }).waitFor()
  await page.getByLabel('Search this site').fill('matching')
  await page.keyboard.press('Enter')
  await said.filter({ hasText: '“matching”' }).waitFor()
  expect(page.url()).toBe(`${site.origin}/search/?q=matching`)
  await page.goBack()
  await said.filter({ hasText: '“glossary”' }).waitFor()
  await page.getByRole('button', { name: 'Search' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'))
  await page.context().close()
})

test('a word with a slip or without its accents is found; one that is nowhere is said to be', async () => {
  const page = await open('search/?q=confidentailty')
  const said = page.locator('[data-search="said"]')
  await said.filter({ hasText: /results? for/ }).waitFor()
  await page.getByLabel('Search this site').fill('xylophone')
  await page.keyboard.press('Enter')
  await said.filter({ hasText: 'Nothing found for “xylophone”. Try another word, or fewer.' }).waitFor()
  expect(await page.locator('.results li').count()).toBe(0)
  await page.context().close()
})

test('where the index does not come, the page says so and leads on', async () => {
  const page = await open('search/')
  await page.route('**/search.json', (route) => route.abort())
  await page.getByLabel('Search this site').fill('matching')
  await page.keyboard.press('Enter')
  await page.getByText('The search could not be loaded.').waitFor()
  await page.context().close()
})

test('without a script the page leads to A to Z', async () => {
  const page = await open('search/?q=matching', false)
  expect(await page.getByText('Search needs scripts').isVisible()).toBe(true)
  expect(await page.getByLabel('Search this site').isVisible()).toBe(false)
  await page.locator('main').getByRole('link', { name: 'A to Z' }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('A to Z')
  await page.context().close()
})

test('what the search loads is at most 200 kB, and none of it before one searches', () => {
  const index = readFileSync(path.join(siteFolder(), 'search.json'))
  expect(gzipSync(index, { level: 9 }).length).toBeLessThanOrEqual(200_000)
  expect(readFileSync(path.join(siteFolder(), 'index.html'), 'utf8')).not.toContain('search.json')
})

test('a checklist counts what is ticked', async () => {
  const page = await open('guide/readiness/')
  const list = page.locator('[data-checklist]').first()
  const boxes = await list.getByRole('checkbox').count()
  await list.getByRole('checkbox').first().check()
  expect(await list.locator('[data-count]').innerText()).toBe(`1 of ${boxes} done`)
  await page.context().close()
})
