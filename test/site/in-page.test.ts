// The checks that run inside a page find what they look for: each is shown a page with one fault.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser.ts'
import { danglingIds, keyboardFaults, overflowing, smallTargets, strayErrorLinks } from './in-page.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 320, height: 400 } })
})

afterAll(() => browser?.close())

const outlined = '<style>:focus { outline: 3px solid }</style>'

test('a page that is wider than the screen, and text that leaves its box', async () => {
  await page.setContent('<p style="width: 500px">Wide</p><div style="width: 40px; height: 40px">Unbreakable</div>')
  expect(await page.evaluate(overflowing)).toEqual(['the page: 508 of 320 px', '“Unbreakable”'])
})

test('a name that nothing has, and one that two have', async () => {
  await page.setContent('<label for="gone">A</label><p id="twice"></p><p id="twice"></p>')
  expect(await page.evaluate(danglingIds)).toEqual(['gone', 'twice'])
})

test('an order that is not that of the screen, a focus that does not show, and one that is covered', async () => {
  await page.setContent(
    `${outlined}<div style="display: flex; flex-direction: column-reverse"><input id="below"><input id="above"></div>`,
  )
  expect(await page.evaluate(keyboardFaults)).toEqual(['above comes after what is below it'])
  await page.setContent('<style>input { outline: none }</style><input id="unseen">')
  expect(await page.evaluate(keyboardFaults)).toEqual(['unseen does not show the focus'])
  await page.setContent(`${outlined}<input id="covered"><div class="lid" style="position: fixed; inset: 0"></div>`)
  expect(await page.evaluate(keyboardFaults)).toEqual(['covered is covered by lid'])
})

test('a target that is too small, unless it is a link in running text', async () => {
  await page.setContent('<p><a href="#a">link</a></p><button id="tiny" style="width: 20px; height: 30px">x</button>')
  expect(await page.evaluate(smallTargets)).toEqual(['tiny: 20 × 30'])
})

test('an error link that leads to a field with other words beside it', async () => {
  await page.setContent(`<div id="problems"><a href="#name">Enter your name</a></div>
    <div data-question="name"><label for="name">Name</label><p id="hint">Your name</p>
    <input id="name" aria-describedby="hint" aria-invalid="true"></div>`)
  expect(await page.evaluate(strayErrorLinks)).toEqual(['Enter your name: other words beside it'])
})
