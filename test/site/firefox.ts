// Firefox, as the second engine. Playwright drives only a Firefox of its own making; the one that people have is driven
// by puppeteer-core over WebDriver BiDi.
import { type Browser, launch, type Page } from 'puppeteer-core'
import { firefox } from '../needs.ts'

/** @param downloads the folder that saved files go to, unasked */
export function launchFirefox(downloads: string): Promise<Browser> {
  if (firefox === undefined) throw new Error('There is no Firefox on this machine.')
  const extraPrefsFirefox = {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
  }
  return launch({ browser: 'firefox', executablePath: firefox, headless: true, timeout: 120_000, extraPrefsFirefox })
}

export interface Watched {
  readonly page: Page
  /** What the console, the page’s policy or a script complained of since the page was opened. */
  complaints(): Promise<readonly string[]>
}

declare global {
  interface Window {
    violations: string[]
  }
}

/** A page as wide as a phone. */
export async function watchedPage(browser: Browser): Promise<Watched> {
  const page = await browser.newPage()
  page.setDefaultTimeout(50_000)
  const said: string[] = []
  page.on('pageerror', (error) => said.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(message.text())
  })
  await page.setViewport({ width: 360, height: 740 })
  await page.evaluateOnNewDocument(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective} ${blockedURI}`)
    })
  })
  return { page, complaints: async () => [...said, ...(await page.evaluate(() => window.violations))] }
}
