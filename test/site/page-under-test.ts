// The mentor application in a real browser, opened anew for every test, against a server that answers as the test says.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { launchBrowser } from '../../scripts/browser.ts'
import { siteFolder } from './build.ts'
import { type Received, type Site, serveSite } from './serve.ts'

export let site: Site
export let page: Page

let browser: Browser
let complaints: string[]

export const address = () => `${site.origin}/forms/mentor-application/`
export const send = () => page.getByRole('button', { name: 'Send application' }).click()
export const thanks = () => page.getByRole('heading', { name: 'Mentor application sent' }).waitFor()

/** What the server was sent last. */
export function last(): Received {
  const received = site.received.at(-1)
  if (received === undefined) throw new Error('Nothing was sent.')
  return received
}

/** What the console says is a fault; that a server said no or nothing is what some tests are about. */
function listen(opened: Page): void {
  opened.on('pageerror', (error) => complaints.push(error.message))
  opened.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text())
  })
  opened.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) complaints.push(`a request to ${request.url()}`)
  })
}

/** The page again, in a browser of another kind: without scripts, for example. */
export async function reopen(options: BrowserContextOptions): Promise<void> {
  await page.context().close()
  await open(options)
}

async function open(options: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
    ...options,
  })
  page = await context.newPage()
  page.setDefaultTimeout(10_000)
  listen(page)
  await page.goto(address())
}

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(() => browser.close())

beforeEach(async () => {
  complaints = []
  site = await serveSite(siteFolder())
  await open({})
})

afterEach(async () => {
  await page.context().close()
  await site.close()
  expect(complaints).toEqual([])
})
