// The recruiting kit on paper and in mail: each piece on its own sheets, with the program's facts and dates.
import { PDFDocument } from 'pdf-lib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forms } from '../../forms/catalog.ts'
import { launchBrowser } from '../../scripts/browser.ts'
import { costsOfPair, shareOfMonth, totalHours } from '../../src/components/recruiting/hours.ts'
import {
  bodyOf,
  invitation,
  type Letter,
  mailtoOf,
  noteToManagers,
  reminder,
} from '../../src/components/recruiting/letters.ts'
import { program } from '../../src/program.ts'
import { siteFolder } from './build.ts'
import { type Site, serveSite } from './serve.ts'

const closes = 'December 18, 2026'

let browser: Browser
let site: Site
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  site = await serveSite(siteFolder())
  page = await browser.newPage({ serviceWorkers: 'block' })
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

const open = (piece: string) => page.goto(`${site.origin}/recruiting/${piece}/`)

/** What is seen on paper, in the order of the page. */
async function printedText(): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  await page.emulateMedia({ media: null })
  return text.replace(/\s+/g, ' ')
}

/** Width and height of each printed page, in inches. */
async function printedSizes(): Promise<readonly string[]> {
  const printed = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))
  const inInches = (points: number) => String(Math.round(points / 7.2) / 10)
  return printed.getPages().map((one) => `${inInches(one.getWidth())} × ${inInches(one.getHeight())}`)
}

describe('on paper', () => {
  test('the brochure is the two sides of one sheet on its side, and nothing else is printed', async () => {
    await open('brochure')
    expect(await printedSizes()).toEqual(['11 × 8.5', '11 × 8.5'])
    const text = await printedText()
    expect(text).not.toContain('Print this page')
    expect(text).not.toContain('Skip to main content')
  })

  test.each(['flyer', 'poster', 'business-case'])('the %s is one upright page', async (piece) => {
    await open(piece)
    expect(await printedSizes()).toEqual(['8.5 × 11'])
    expect(await printedText()).not.toContain('Print this page')
  })

  test('who leaves a sheet on a wall leaves the way to the program', async () => {
    const { name, coordinator } = program
    for (const piece of ['brochure', 'flyer', 'poster']) {
      await open(piece)
      const text = await printedText()
      for (const fact of [name, program.agency, coordinator.name, coordinator.phone, coordinator.email, closes])
        expect(text, `${piece}: ${fact}`).toContain(fact)
      expect(text, piece).toContain('mentoring.publicworks.franklin.example')
    }
  })

  test('the brochure holds conditions, principles, purposes and what the law requires, as the program words them', async () => {
    await open('brochure')
    const text = await printedText()
    const { accommodation, agencyHead, principles, purposes, statements, whoMayTakePart } = program
    const facts = [
      ...whoMayTakePart.mentors,
      ...whoMayTakePart.mentees,
      ...principles,
      ...purposes.map(({ purpose }) => `To ${purpose}`),
      ...statements.map(({ title, text }) => `${title}. ${text}`),
      agencyHead.message,
      accommodation.text,
    ]
    for (const fact of facts) expect(text).toContain(fact)
  })

  test('the business case adds up the hours that the program states', async () => {
    await open('business-case')
    const text = await printedText()
    const costs = costsOfPair(program, forms)
    const total = totalHours(costs)
    expect(text).toContain('Meetings and activities 2 × 4 a month × 12 96 1,152')
    expect(text).toContain(`Together ${total} ${(total * 12).toLocaleString('en-US')}`)
    expect(text).toContain('2.5% of a full month of 160 hours')
  })
})

describe('hours', () => {
  test('count both partners, the longest orientation, and every form of those in a pair for either side', () => {
    const [meetings, orientation] = costsOfPair(program, [])
    expect(meetings).toEqual({ what: 'Meetings and activities', how: '2 × 4 a month × 12', hours: 96 })
    expect(orientation).toEqual({ what: 'Orientation', how: '2 × 3.5', hours: 7 })
    const asked = forms.filter(({ id }) => ['mentor-application', 'mentor-screening'].includes(id))
    expect(costsOfPair(program, asked).at(-1)).toEqual({ what: 'Forms', how: 'each counted for both', hours: 1 })
  })

  test('leave out what there is none of', () => {
    expect(costsOfPair({ ...program, orientations: [] }, []).map(({ what }) => what)).toEqual([
      'Meetings and activities',
    ])
    expect(shareOfMonth({ hoursAMonth: 1 })).toBe(0.6)
  })
})

describe('mail', () => {
  const letters: readonly (readonly [string, Letter])[] = [
    ['the invitation', invitation(program)],
    ['the reminder', reminder(program)],
    ['the note to managers', noteToManagers(program)],
  ]

  test.each(letters)('%s opens whole in a mail program, signed by the agency head', (_, letter) => {
    const { href, isWhole } = mailtoOf(letter)
    expect(isWhole).toBe(true)
    expect(href.length).toBeLessThanOrEqual(2000)
    const { searchParams } = new URL(href)
    expect(searchParams.get('subject')).toBe(letter.subject)
    expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(bodyOf(letter))
    expect(bodyOf(letter)).toMatch(/Raymond Okafor\nCommissioner of Public Works$/)
  })

  test('the page shows each letter in full', async () => {
    await open('agency-head-email')
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
    for (const [, letter] of letters) expect(text).toContain(bodyOf(letter).replace(/\s+/g, ' '))
    const hrefs = await page
      .locator('a', { hasText: 'Open in your mail program' })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs).toEqual(letters.map(([, letter]) => mailtoOf(letter).href))
  })

  test('the dates and the ways to apply are the program’s', () => {
    expect(bodyOf(invitation(program))).toContain(
      'You can apply from October 19 to December 18, 2026: go to mentoring.publicworks.franklin.example, or call Odessa Pruitt at 423-555-0142.',
    )
    expect(reminder(program).subject).toBe('Last day to apply is December 18, 2026: Mentoring at Public Works')
  })

  test('an agency without an address for its site names e-mail and phone', () => {
    const { site: _, ...unpublished } = program
    expect(bodyOf(invitation(unpublished))).toContain(
      'write to mentoring@publicworks.franklin.example, or call Odessa Pruitt at 423-555-0142.',
    )
    expect(bodyOf(noteToManagers(unpublished))).not.toContain('/roles/supervisor/')
  })

  test('a message too long for a mail link opens with its subject alone', () => {
    const message = 'Let us learn from each other. '.repeat(60).trim()
    const letter = invitation({ ...program, agencyHead: { ...program.agencyHead, message } })
    expect(mailtoOf(letter)).toEqual({ href: `mailto:?subject=${encodeURIComponent(letter.subject)}`, isWhole: false })
  })
})
