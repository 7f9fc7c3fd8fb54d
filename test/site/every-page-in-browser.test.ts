// Every page beside the forms in a browser: free of faults that a machine finds, in both color schemes, and narrow enough.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser.ts'
import { axe, axeFaults } from './axe.ts'
import { siteFolder } from './build.ts'
import { overflowing, smallTargets } from './in-page.ts'
import { type Site, serveSite } from './serve.ts'

/** Pages of forms have tests of their own. */
const addresses = readdirSync(siteFolder(), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.html') && !/^forms\/./.test(file))
  .map((file) => file.replace(/index\.html$/, ''))

/** While one page is being drawn or is on its way, another is looked at. */
const tabs = 3

let browser: Browser
let site: Site
let context: BrowserContext
const complaints: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveSite(siteFolder())
  context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    bypassCSP: true,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await context.addInitScript(axe)
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) complaints.push(`a request to ${request.url()}`)
  })
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Faults of one page: narrow and light first, then dark, then as wide as the layout of a large screen. */
async function faultsOf(page: Page, address: string): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${site.origin}/${address}`)
  const narrow = [...(await page.evaluate(overflowing)), ...(await page.evaluate(smallTargets))]
  const light = await axeFaults(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axeFaults(page, ['color-contrast'])
  await page.setViewportSize({ width: 1280, height: 800 })
  const wide = await page.evaluate(overflowing)
  return [...narrow, ...light, ...dark.map((fault) => `dark: ${fault}`), ...wide.map((fault) => `wide: ${fault}`)].map(
    (fault) => `${address}: ${fault}`,
  )
}

/** Faults of the pages that this tab comes to; the tabs share what is left to be looked at. */
async function faultsInTab(left: Iterator<string>): Promise<readonly string[]> {
  const page = await context.newPage()
  const faults: string[] = []
  for (let next = left.next(); !next.done; next = left.next()) faults.push(...(await faultsOf(page, next.value)))
  return faults
}

test('no page has a fault, sideways scroll at 320 pixels, or anything from elsewhere', {
  timeout: 600_000,
}, async () => {
  const left = addresses.values()
  const faults = await Promise.all(Array.from({ length: tabs }, () => faultsInTab(left)))
  expect([...faults.flat(), ...complaints]).toEqual([])
})
