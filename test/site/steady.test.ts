// Nothing on a page moves by itself while it loads: what a script will show or hide is so from the first.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser.ts'
import { siteFolder } from './build.ts'
import { type Site, serveSite } from './serve.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveSite(siteFolder())
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** The sum of all layout shifts, as web.dev/cls counts them: 0.1 is called good. */
async function shiftOf(form: string, viewport: { width: number; height: number }): Promise<number> {
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' })
  await page.addInitScript(() => {
    const seen = { shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  // The page is painted before the script comes, as on a slow line.
  await page.route(/FormPage.*\.js$/, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    await route.continue()
  })
  await page.goto(`${site.origin}/forms/${form}/`)
  await page.locator('#form[data-ready]').first().waitFor()
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const shift = await page.evaluate<number>('seen.shift')
  await page.close()
  return shift
}

// So high that all rows are in sight: what moves below the edge of a screen counts for nothing.
test.each(['activity-log', 'development-plan', 'mentor-application', 'session-summary', 'mentor-screening'])(
  'the page of %s stays where it is when its script arrives, on a phone and with all of it in sight',
  async (form) => {
    expect(await shiftOf(form, { width: 360, height: 740 })).toBeLessThan(0.02)
    expect(await shiftOf(form, { width: 360, height: 9000 })).toBeLessThan(0.02)
  },
)

test('where the script never comes, all rows and no buttons of the script are there after a while', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })
  await page.route(/\.js$/, (route) => route.abort())
  await page.goto(`${site.origin}/forms/activity-log/`)
  await page.evaluate(() => {
    // Again, since what is in a row begins to wait once the row is seen.
    for (let round = 0; round < 2; round++) for (const animation of document.getAnimations()) animation.finish()
  })
  expect(await page.locator('[data-open-row="12"]').isVisible()).toBe(true)
  expect(await page.locator('[data-open-row="13"]').isVisible()).toBe(false)
  expect(await page.locator('button:visible').allInnerTexts()).toEqual(['Send log'])
  await page.close()
})
