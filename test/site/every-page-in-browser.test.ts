// Every page beside the forms in a browser: free of faults that a machine finds, in both color schemes, and narrow enough.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser.ts'
import { axeFaults } from './axe.ts'
import { siteFolder } from './build.ts'
import { overflowing, smallTargets } from './in-page.ts'
import { type Site, serveSite } from './serve.ts'

/** Pages of forms have tests of their own. */
const addresses = readdirSync(siteFolder(), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.html') && !/^forms\/./.test(file))
  .map((file) => file.replace(/index\.html$/, ''))

let browser: Browser
let site: Site
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveSite(siteFolder())
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    bypassCSP: true,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) complaints.push(`a request to ${request.url()}`)
  })
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Faults of one page: narrow and light first, then dark, then as wide as the layout of a large screen. */
async function faultsOf(address: string): Promise<readonly string[]> {
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

test('no page has a fault, sideways scroll at 320 pixels, or anything from elsewhere', {
  timeout: 600_000,
}, async () => {
  const faults: string[] = []
  for (const address of addresses) faults.push(...(await faultsOf(address)))
  expect([...faults, ...complaints]).toEqual([])
})
