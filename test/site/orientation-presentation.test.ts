// The presentation of a module in a real browser: by keyboard, by buttons, on paper, without a script, without a network.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser.ts'
import { agendas } from '../../src/content/lists/agendas.ts'
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

const decks = readdirSync(path.join(siteFolder(), 'orientation'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith(path.join('present', 'index.html')))
  .map((file) => file.split(path.sep)[0] ?? '')

async function opened(deck: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  await page.goto(`${site.origin}/orientation/${deck}`)
  return page
}

const number = (page: Page) => page.evaluate(() => location.hash)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
const shown = (page: Page) => page.locator('.slide:visible').count()

test('the keyboard moves through the slides, and each is in the address, focused and announced', async () => {
  const page = await opened('goals/present/')
  const total = await page.locator('.slide').count()
  expect(await shown(page)).toBe(1)
  for (const key of ['ArrowRight', 'PageDown', 'ArrowDown']) await page.keyboard.press(key)
  expect(await number(page)).toBe('#slide-4')
  expect(await focused(page)).toBe('From wish to goal')
  expect(await page.getByRole('status').textContent()).toBe(`Slide 4 of ${total}: From wish to goal`)
  for (const key of ['ArrowLeft', 'PageUp', 'Space', 'Shift+Space', 'ArrowUp']) await page.keyboard.press(key)
  expect(await number(page)).toBe('#slide-1')
  await page.keyboard.press('ArrowLeft')
  expect(await number(page)).toBe('#slide-1')
  await page.keyboard.press('End')
  expect(await number(page)).toBe(`#slide-${total}`)
  await page.keyboard.press('Home')
  expect(await focused(page)).toBe('Setting SMART goals')
  await page.keyboard.press('Escape')
  await page.waitForURL(`${site.origin}/orientation/goals/`)
  await page.context().close()
})

test('a slide opens by its address, N shows the notes, and a question shows its answer before the next slide', async () => {
  const page = await opened('goals/present/#slide-9')
  expect(await focused(page)).toBe('“Get to know the finance people.” What is missing?')
  const answer = page.locator('.shown .answer p')
  expect(await answer.isVisible()).toBe(false)
  await page.keyboard.press('ArrowRight')
  expect(await answer.isVisible()).toBe(true)
  expect(await number(page)).toBe('#slide-9')
  await page.keyboard.press('ArrowRight')
  expect(await number(page)).toBe('#slide-10')
  await page.keyboard.press('Home')
  const notes = page.getByRole('note', { name: 'For the facilitator, slide 1' })
  expect(await notes.count()).toBe(0)
  await page.keyboard.press('n')
  expect(await notes.isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Notes' }).getAttribute('aria-pressed')).toBe('true')
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Notes' }).click()
  expect(await shown(page)).toBe(1)
  expect(await page.locator('.slide-notes:visible').count()).toBe(0)
  await page.getByRole('button', { name: 'Back' }).click()
  expect(await number(page)).toBe('#slide-1')
  expect(await page.getByRole('button', { name: 'Back' }).isDisabled()).toBe(true)
  await page.context().close()
})

test('letters can be turned off, and the arrows scroll the notes that have the focus', async () => {
  const page = await opened('goals/present/')
  const notes = page.getByRole('note', { name: 'For the facilitator, slide 1' })
  await page.getByRole('button', { name: 'Letter keys' }).click()
  await page.keyboard.press('n')
  expect(await notes.count()).toBe(0)
  await page.getByRole('button', { name: 'Letter keys' }).click()
  await page.keyboard.press('n')
  await notes.focus()
  await page.keyboard.press('ArrowDown')
  expect(await number(page)).toBe('')
  await page.keyboard.press('PageDown')
  expect(await number(page)).toBe('#slide-2')
  await page.context().close()
})

interface Fit {
  readonly slide: string
  readonly over: number
  readonly type: number
}

/** Slides with their answers open: by how many pixels each is too large, and the size of its type. */
function fits(page: Page, which: string): Promise<readonly Fit[]> {
  return page.evaluate((which) => {
    return [...document.querySelectorAll(which)].map((slide) => {
      document.querySelector('.shown')?.classList.remove('shown')
      slide.classList.add('shown')
      for (const answer of slide.querySelectorAll('details')) answer.open = true
      const face = slide.querySelector('.face') as HTMLElement
      const text = face.querySelector('.face-text') as HTMLElement
      const over = Math.max(face.scrollHeight - face.clientHeight, face.scrollWidth - face.clientWidth)
      return { slide: slide.id, over, type: Number.parseFloat(getComputedStyle(text).fontSize) }
    })
  }, which)
}

/** An agenda shows the slides of modules once more, and breaks of its own. */
const ofItsOwn = (deck: string) => (agendas.some(({ id }) => id === deck) ? '.slide.is-pause' : '.slide')

test('no slide of any presentation is larger than the screen, and type is large enough for the last row', async () => {
  expect(decks.length).toBe(20)
  const page = await opened('goals/present/')
  const faults: string[] = []
  for (const deck of decks) {
    await page.goto(`${site.origin}/orientation/${deck}/present/`)
    await page.evaluate(() => document.fonts.ready)
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1024, height: 768 },
    ]) {
      await page.setViewportSize(size)
      for (const { slide, over, type } of await fits(page, ofItsOwn(deck)))
        if (over > 0 || type < 24) faults.push(`${deck} ${slide} at ${size.width}: ${over} px over, type ${type} px`)
    }
  }
  expect(faults).toEqual([])
  await page.context().close()
})

test('without a script it is one page to read: every slide, its notes, no buttons', async () => {
  const page = await opened('goals/present/', { javaScriptEnabled: false })
  const slides = await page.locator('.slide').count()
  expect(slides).toBeGreaterThan(8)
  expect(await page.locator('.slide:visible').count()).toBe(slides)
  expect(await page.locator('.slide-notes:visible').count()).toBeGreaterThan(4)
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Leave' }).isVisible()).toBe(true)
  await page.context().close()
})

test('on paper there are all slides with lines beside them, and neither notes nor answers', async () => {
  const page = await opened('goals/present/')
  await page.emulateMedia({ media: 'print' })
  const slides = await page.locator('.slide').count()
  expect(await page.locator('.face:visible').count()).toBe(slides)
  expect(await page.locator('.ruled:visible').count()).toBe(slides)
  expect(await page.locator(':is(.slide-notes, .answer, .deck-bar):visible').count()).toBe(0)
  await page.context().close()
})

test('a slide with its notes has no fault that a machine can find, light or dark, large or small', async () => {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    const page = await opened('goals/present/#slide-4', {
      bypassCSP: true,
      colorScheme,
      viewport: { width, height: 720 },
    })
    await page.keyboard.press('n')
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.keyboard.press('Home')
    expect(await axeFaults(page)).toEqual([])
    await page.context().close()
  }
})

test('opened once, a whole agenda is there without a network', async () => {
  const page = await opened('half-day/present/', { serviceWorkers: 'allow' })
  const isStored = () =>
    page.evaluate(async () => (await caches.match('/orientation/half-day/present/index.html')) !== undefined)
  await expect.poll(isStored).toBe(true)
  await page.context().setOffline(true)
  await page.reload()
  await page.keyboard.press('ArrowRight')
  expect(await number(page)).toBe('#slide-2')
  expect(await shown(page)).toBe(1)
  await page.context().close()
})
