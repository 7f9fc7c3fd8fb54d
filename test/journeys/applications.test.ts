// Both applications as people send them: a real browser, the real server, the row in the workbook.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { menteeApplicationExample } from '../../forms/examples/mentee-application.ts'
import { mentorApplicationExample } from '../../forms/examples/mentor-application.ts'
import type { Form } from '../../forms/kit/form.ts'
import type { Pair } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { menteeApplication } from '../../forms/mentee-application.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { launchBrowser } from '../../scripts/browser.ts'
import { type Host, startHost, stopHost } from '../hosts/host.ts'
import { siteFolder } from '../site/build.ts'
import { landed, submissions } from './in-the-workbook.ts'
import { unhurried } from './unhurried.ts'

let browser: Browser
let host: Host

beforeAll(async () => {
  browser = await launchBrowser()
  host = await startHost({ dist: siteFolder(), now: unhurried })
})
afterAll(async () => {
  await browser.close()
  await stopHost(host)
})

const phone = { viewport: { width: 360, height: 740 } }

async function openForm(form: Form, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...phone, ...options })
  const page = await context.newPage()
  await page.goto(`${host.url}/forms/${form.id}/`)
  return page
}

interface Focused {
  readonly name: string
  readonly type: string
  readonly value: string
  readonly checked: boolean
  /** On a button that adds a row: the name under which that row's answers will travel. */
  readonly adds: string
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const control = document.activeElement as HTMLInputElement | null
    const group = control?.matches('[data-add]') ? control.closest('[x-data="openRows"]') : null
    const next = (group?.querySelectorAll('[data-open-row]:not([hidden])').length ?? 0) + 1
    return {
      name: control?.name ?? '',
      type: control?.type ?? '',
      value: control?.value ?? '',
      checked: control?.checked ?? false,
      adds: group ? `${group.id}.${next}.` : '',
    }
  })
}

async function fillByHand(page: Page, pairs: readonly Pair[]): Promise<void> {
  for (const [key, value] of pairs) {
    const option = page.locator(`#form [name="${key}"][value="${value}"]`)
    if ((await option.count()) > 0) await option.check({ force: true })
    else await page.locator(`#form [name="${key}"]`).fill(value)
  }
}

/** Fills in what is asked by moving from field to field with the Tab key, as those do who use no mouse. */
async function fillByKeyboard(page: Page, pairs: readonly Pair[]): Promise<void> {
  const wanted = new Map<string, Set<string>>()
  for (const [key, value] of pairs) wanted.set(key, (wanted.get(key) ?? new Set()).add(value))
  for (let steps = 0; steps < 400; steps++) {
    await page.keyboard.press('Tab')
    let at = await focused(page)
    if (at.type === 'submit') return
    if (at.adds && [...wanted.keys()].some((key) => key.startsWith(at.adds))) {
      await page.keyboard.press('Enter')
      at = await focused(page)
    }
    await answerByKeyboard(page, at, wanted.get(at.name) ?? new Set())
  }
  throw new Error('The Tab key never reached the button.')
}

async function answerByKeyboard(page: Page, at: Focused, values: ReadonlySet<string>): Promise<void> {
  const [value] = values
  if (value === undefined) return
  if (at.type === 'radio') {
    await page.keyboard.press('Space')
    for (let tries = 0; tries < 10; tries++) {
      const now = await page.evaluate(() => (document.activeElement as HTMLInputElement).value)
      if (now === value) return
      await page.keyboard.press('ArrowDown')
    }
  } else if (at.type === 'checkbox') {
    if (values.has(at.value) && !at.checked) await page.keyboard.press('Space')
  } else if (at.type === 'date') {
    const [year, month, day] = value.split('-')
    await page.keyboard.type(`${month}${day}${year}`)
    // The date field has three parts; the next Tab must leave it.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
  } else await page.keyboard.insertText(value)
}

test('a mentee fills in the application by keyboard alone on a phone, and the row holds every answer', async () => {
  const page = await openForm(menteeApplication, {})
  await fillByKeyboard(page, pairsOfAnswers(menteeApplication, menteeApplicationExample))
  await page.keyboard.press('Enter')
  await page.locator('[data-when="sent"]').waitFor()
  const reference = await page.locator('[data-slot="reference"]').first().innerText()
  expect((await landed(host, menteeApplication, reference))?.answers).toEqual(menteeApplicationExample)
  await page.context().close()
})

test('a mentor without JavaScript gets the form back with what is wrong, mends it, and the row holds every answer', async () => {
  const page = await openForm(mentorApplication, { javaScriptEnabled: false })
  const pairs = pairsOfAnswers(mentorApplication, mentorApplicationExample)
  await fillByHand(
    page,
    pairs.map(([key, value]) => [key, key === 'hours' ? '99' : value]),
  )
  await page.getByRole('button', { name: 'Send application' }).click()

  expect(await page.title()).toMatch(/^Error: /)
  const link = page.locator('#problems a')
  expect(await link.allInnerTexts()).toEqual(['Enter the hours a month you can give as a whole number from 1 to 40'])
  expect(await page.locator('#form [name="name"]').inputValue()).toBe(mentorApplicationExample.name)

  await page.locator('#form [name="hours"]').fill('4')
  await page.getByRole('button', { name: 'Send application' }).click()
  const reference = await page.locator('[data-slot="reference"]').first().innerText()
  expect((await landed(host, mentorApplication, reference))?.answers).toEqual(mentorApplicationExample)
  await page.context().close()
})

test('a résumé goes along, is kept beside the workbook, and its row says where', async () => {
  const page = await openForm(mentorApplication, {})
  const pairs = pairsOfAnswers(mentorApplication, {
    ...mentorApplicationExample,
    email: 'another@publicworks.franklin.example',
  })
  await fillByHand(page, pairs)
  await page
    .locator('#form [name="resume"]')
    .setInputFiles({ name: 'résumé.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') })
  await page.getByRole('button', { name: 'Send application' }).click()
  await page.locator('[data-when="sent"]').waitFor()
  const reference = await page.locator('[data-slot="reference"]').first().innerText()
  const found = await landed(host, mentorApplication, reference)
  expect(found?.answers.resume?.name).toBe('résumé.pdf')
  expect(found?.answers.resume?.sha256).toMatch(/^[0-9a-f]{64}$/)
  await page.context().close()
})

test('nonsense in every field is answered in words, and nothing of it is lost', async () => {
  const page = await openForm(menteeApplication, {})
  const typed = page.locator(
    '#form input:is([type="text"], [type="email"], [type="tel"], [type="number"]), #form textarea',
  )
  for (const field of await typed.all()) {
    if (await field.isVisible())
      await field.pressSequentially((await field.getAttribute('type')) === 'number' ? '-7' : '=1+1 <b>')
  }
  await page.getByRole('button', { name: 'Send application' }).click()
  const problems = await page.locator('#problems li').allInnerTexts()
  expect(problems).toContain('Enter your work e-mail address in the form name@example.gov')
  expect(problems).toContain('Enter the hours a month you can give as a whole number from 1 to 40')
  expect(await page.locator('[name="achieve"]').inputValue()).toBe('=1+1 <b>')
  expect(await submissions(host, menteeApplication)).toHaveLength(1)
  await page.context().close()
})
