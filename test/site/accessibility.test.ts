// The pages beside the forms, held against the machine-checkable part of WCAG 2.2 AA; for forms see every-form.test.ts.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser.ts'
import { siteFolder } from './build.ts'
import { type Site, serveSite } from './serve.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// One rule is for 2.2 alone, and a run without tags leaves it out.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

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

/** The checker is put into the page, which the page's own policy would forbid. */
async function open(path: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true, colorScheme })
  const page = await context.newPage()
  await page.goto(`${site.origin}/${path}`)
  return page
}

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`)) as AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}

test.each(['light', 'dark'] as const)(
  'the pages beside the forms have no fault in a %s color scheme',
  async (scheme) => {
    const page = await open('', scheme)
    for (const path of ['', 'forms/', 'handbooks/coordinator/', 'privacy/', 'accessibility/', '404.html']) {
      await page.goto(`${site.origin}/${path}`)
      expect(await faults(page), path).toEqual([])
    }
    await page.context().close()
  },
)
