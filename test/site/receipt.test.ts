// What a person can do once the answers have arrived, and what the next form may know of them.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { referenceOf } from '../../forms/kit/pairs.ts'
import { openFile } from './draft-file.ts'
import { fill, mentorPairs, sentWire, truthfully } from './filled.ts'
import { last, page, send, site, thanks } from './page-under-test.ts'

async function arrive(): Promise<string> {
  site.answer(truthfully)
  await fill(page, mentorPairs)
  await send()
  await thanks()
  await page.getByRole('heading', { name: 'Your answers' }).waitFor()
  return (await sentWire(last())).id
}

const sentJson = () => JSON.parse(last().body.toString('utf8')) as Readonly<Record<string, unknown>>

describe('the receipt', () => {
  test('shows the reference in two groups that read and copy as one word', async () => {
    const id = await arrive()
    const reference = page.locator('[data-slot="reference"]').first()
    expect(await reference.innerText()).toBe(referenceOf(id))
    const [first, second] = await reference.locator('span').all()
    const [one, two] = [await first?.boundingBox(), await second?.boundingBox()]
    expect((two?.x ?? 0) - ((one?.x ?? 0) + (one?.width ?? 0))).toBeGreaterThan(3)
  })

  test('can be saved as a copy that says it was sent, and that opens again for a correction', async () => {
    const id = await arrive()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a copy' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe(`Mentor application – ${referenceOf(id)}.html`)
    const html = readFileSync(await saved.path(), 'utf8')
    expect(html).toContain(`It was sent under reference ${referenceOf(id)}.`)
    await page.reload()
    await openFile(page, html)
    expect(await page.locator('#form-notice').innerText()).toContain(
      `They were sent under reference ${referenceOf(id)}. If you send again, what you send now takes its place.`,
    )
    await send()
    await thanks()
    expect(sentJson()).toMatchObject({ replaces: id })
    expect(sentJson()['id']).not.toBe(id)
  })

  test('leads back to the form, whose next sending takes the place of this one', async () => {
    const id = await arrive()
    await page.getByRole('button', { name: 'Correct what you sent' }).click()
    expect(await page.locator('#form-notice').innerText()).toContain(
      `What you send now takes the place of what you sent under reference ${referenceOf(id)}.`,
    )
    expect(await page.title()).toBe('Mentor application – Mentoring at Public Works')
    await page.getByLabel('Full name', { exact: true }).fill('Rosalind Okafor-Hayes')
    await send()
    await thanks()
    expect(sentJson()).toMatchObject({ replaces: id, answers: { name: 'Rosalind Okafor-Hayes' } })
    const second = String(sentJson()['id'])
    expect(second).not.toBe(id)
    expect(await page.locator('[data-slot="reference"]').first().innerText()).toBe(referenceOf(second))
  })

  test('links to the page that withdraws', async () => {
    await arrive()
    const link = page.getByRole('link', { name: 'Withdraw what you sent' })
    expect(await link.getAttribute('href')).toBe('/forms/withdrawal/')
  })
})

describe('a person’s own details', () => {
  const box = () => page.getByRole('checkbox', { name: /^Remember my name/ })
  const told = () => page.locator('#own-details')
  const openNext = () => page.goto(`${site.origin}/forms/mentee-application/`)

  test('are kept only for those who tick the box', async () => {
    await arrive()
    expect(await box().isChecked()).toBe(false)
    expect(await page.evaluate('localStorage.length')).toBe(0)
    await openNext()
    expect(await page.getByLabel('Full name', { exact: true }).inputValue()).toBe('')
    expect(await told().isVisible()).toBe(false)
  })

  test('are filled into the next form, which says so; no other answer is', async () => {
    await arrive()
    await box().check()
    expect(await page.locator('[data-receipt="remember-said"]').innerText()).toBe(
      'Your details are kept on this device for your next form.',
    )
    await openNext()
    await told().waitFor()
    expect(await page.getByLabel('Full name', { exact: true }).inputValue()).toBe('Rosalind Okafor')
    expect(await page.locator('[name="signature.name"]').inputValue()).toBe('')
    expect(await page.locator('#form :checked').count()).toBe(0)
    expect(await told().innerText()).toMatch(/^Filled in from what you kept on this device: Full name, Job title, /)
  })

  test('can be cleared from the page, and forgotten', async () => {
    await arrive()
    await box().check()
    await openNext()
    await told().getByRole('button', { name: 'Clear them from this page' }).click()
    expect(await page.getByLabel('Full name', { exact: true }).inputValue()).toBe('')
    expect(await told().getByRole('status').innerText()).toBe(
      'The page is cleared of them. They are still kept on this device.',
    )
    await told().getByRole('button', { name: 'Forget them on this device' }).click()
    expect(await told().getByRole('status').innerText()).toBe('They are no longer kept on this device.')
    expect(await page.evaluate('localStorage.length')).toBe(0)
    await openNext()
    expect(await told().isVisible()).toBe(false)
  })
})
