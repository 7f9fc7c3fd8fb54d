// Pages open without a network once they were visited; what people write is in no cache.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newDataDir, startHost, stopHost } from '../hosts/host.ts'
import { siteFolder } from './build.ts'
import { fill, mentorPairs, sentWire, truthfully } from './filled.ts'
import { address, last, page, reopen, send, site, thanks } from './page-under-test.ts'
import { type Site, serveSite } from './serve.ts'

beforeEach(() => reopen({ serviceWorkers: 'allow' }))

/** Waits until the page that is open would open offline. */
async function stored(path: string, open = page): Promise<void> {
  await expect
    .poll(
      () =>
        open.evaluate(
          async (file) => navigator.serviceWorker.controller !== null && (await caches.match(file)) !== undefined,
          `${path}index.html`,
        ),
      {
        timeout: 10_000,
      },
    )
    .toBe(true)
}

interface Cached {
  readonly address: string
  readonly text: string
}

function everythingCached(open = page): Promise<readonly Cached[]> {
  return open.evaluate(async () => {
    const all: Cached[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const { url } of await cache.keys())
        all.push({ address: url, text: await ((await cache.match(url))?.text() ?? '') })
    }
    return all
  })
}

test('a visited form opens offline, is filled in, kept, and sent exactly once when the network is back', async () => {
  await stored('/forms/mentor-application/')
  await page.context().setOffline(true)
  await page.reload()
  await fill(page, mentorPairs)
  await send()
  await page.getByRole('button', { name: 'Keep here until it is sent' }).click()
  await page.getByRole('heading', { name: 'Kept here until it is sent' }).waitFor()
  expect(site.received).toHaveLength(0)
  site.answer(truthfully)
  await page.context().setOffline(false)
  await thanks()
  expect(site.received).toHaveLength(1)
  expect(Object.fromEntries((await sentWire(last())).pairs)).toMatchObject({ name: 'Rosalind Okafor' })
  const cached = await everythingCached()
  expect(cached.map(({ address }) => new URL(address).pathname)).toContain('/forms/mentor-application/index.html')
  expect(cached.filter(({ text }) => text.includes('Okafor'))).toEqual([])
})

test('everything that the page may load later is there as well: a draft can be saved and opened offline', async () => {
  await stored('/forms/mentor-application/')
  await page.context().setOffline(true)
  await page.reload()
  const saved = page.waitForEvent('download')
  await page.locator('.buttons [data-save-file]').last().click()
  expect((await saved).suggestedFilename()).toContain('draft')
  expect(await page.evaluate(() => document.fonts.check('16px "Public Sans Variable"'))).toBe(true)
})

test('what was not visited does not open, and what is no page of the site is not stored', async () => {
  await stored('/forms/mentor-application/')
  await page.goto(`${site.origin}/forms/mentor-application/?from=mail`)
  await page.goto(`${site.origin}/nothing/here/`)
  await page.goto(address())
  const paths = (await everythingCached()).map(({ address }) => address.slice(site.origin.length))
  expect(paths.filter((path) => path.includes('from=') || path.includes('nothing'))).toEqual([])
  await page.context().setOffline(true)
  await expect(page.goto(`${site.origin}/privacy/`)).rejects.toThrow()
})

test('behind the kit’s own server the stored page is the built one, without the id and the stamp of a visit', async () => {
  const host = await startHost({ dist: siteFolder(), dataDir: newDataDir() })
  try {
    const other = await page.context().newPage()
    await other.goto(`${host.url}/forms/mentor-application/`)
    const idOf = (html: string) => /name="id" value="([^"]*)"/.exec(html)?.[1]
    expect(idOf(await other.content())).toMatch(/^[0-9a-f]{32}$|^$/)
    const kept = () => other.evaluate(async () => (await caches.match('/forms/mentor-application/index.html'))?.text())
    await expect.poll(kept, { timeout: 10_000 }).toBeTruthy()
    const html = (await kept()) ?? ''
    expect(idOf(html)).toBe('')
    expect(html).toContain('name="opened" value=""')
    expect(await other.evaluate(() => caches.match('/forms/mentor-application/'))).toBeUndefined()
    await other.context().setOffline(true)
    await other.reload()
    expect(await other.getByRole('heading', { level: 1 }).first().innerText()).toBe('Mentor application')
    await other.close()
  } finally {
    await stopHost(host)
  }
})

describe('a new build', () => {
  let dist: string

  /** The part that the built pages load, under another name and with other content: what a new build does. */
  function build(number: number): void {
    const [script = ''] = readdirSync(path.join(dist, 'assets')).filter((name) => name.startsWith('Page.astro'))
    const next = `Page.astro-build-${number}.js`
    writeFileSync(path.join(dist, 'assets', next), readFileSync(path.join(dist, 'assets', script), 'utf8'))
    rmSync(path.join(dist, 'assets', script))
    for (const file of ['forms/mentor-application', 'forms/mentee-application', 'privacy'].map((page) =>
      path.join(dist, page, 'index.html'),
    ))
      if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(script, next))
  }

  const scripts = async () =>
    (await everythingCached(tab))
      .map(({ address }) => path.basename(address))
      .filter((name) => name.startsWith('Page.astro'))
  const visit = (to: string) => tab.goto(`${own.origin}${to}`)
  let own: Site
  let tab: Page

  beforeEach(async () => {
    dist = mkdtempSync(path.join(tmpdir(), 'mentoring-builds-'))
    cpSync(siteFolder(), dist, { recursive: true })
    own = await serveSite(dist)
    tab = await page.context().newPage()
    await visit('/forms/mentor-application/')
    await stored('/forms/mentor-application/', tab)
    await visit('/forms/mentee-application/')
    await stored('/forms/mentee-application/', tab)
  })

  afterEach(async () => {
    await tab.close()
    await own.close()
    rmSync(dist, { recursive: true })
  })

  test('takes the place of the old one, also in pages that are not visited again; those that are gone go', async () => {
    build(2)
    rmSync(path.join(dist, 'forms/mentee-application'), { recursive: true })
    await visit('/forms/mentor-application/')
    await expect.poll(scripts).toEqual(['Page.astro-build-2.js'])
    const kept = (await everythingCached(tab)).map(({ address }) => new URL(address).pathname)
    expect(kept.filter((one) => one.endsWith('.html'))).toEqual(['/forms/mentor-application/index.html'])
  })

  test('leaves the parts of the old one as long as another page is open', async () => {
    const other = await page.context().newPage()
    await other.goto(`${own.origin}/privacy/`)
    build(2)
    await visit('/forms/mentor-application/')
    await expect.poll(scripts).toContain('Page.astro-build-2.js')
    await visit('/forms/mentee-application/')
    expect(await scripts()).toHaveLength(2)
    await other.close()
    await visit('/forms/mentor-application/')
    await expect.poll(scripts).toEqual(['Page.astro-build-2.js'])
  })
})
