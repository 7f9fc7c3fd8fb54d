// Answers as a file: saved from the page, read by people, opened again anywhere.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { canonicalPairs } from '../../forms/kit/pairs.ts'
import { describeWithSharedData, sharedData } from '../needs.ts'
import { altered, openButton, openFile, save } from './draft-file.ts'
import { fill, mentorPairs } from './filled.ts'
import { address, page, reopen, site } from './page-under-test.ts'

const notice = () => page.locator('#form-notice')

describe('a draft', () => {
  test('is a page that shows the answers by section, says who can read it, and needs nothing else', async () => {
    await fill(page, mentorPairs)
    const { name, html } = await save(page)
    expect(name).toMatch(/^Mentor application – draft \d{4}-\d\d-\d\d\.html$/)
    expect(html).not.toMatch(/<script(?! type="application\/json")|\ssrc=|<link|url\(|@import/)
    await page.goto('about:blank')
    await page.setContent(html)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Mentor application – draft')
    expect(await page.locator('.warning').innerText()).toBe('Anyone who has this file can read what is in it.')
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(4)
    const lines = (await page.locator('dl div').allInnerTexts()).map((line) => line.split('\n').join(': '))
    expect(lines).toEqual(expect.arrayContaining(['Full name: Rosalind Okafor', 'Person 1: Name: Terrence Blythe']))
  })

  test('tells the person where it went and that others can read it', async () => {
    const { name } = await save(page)
    const said = page.locator('#form > [data-said]')
    expect(await said.innerText()).toBe(
      `Saved as “${name}”, where your browser keeps downloads. Anyone who has this file can read what is in it.`,
    )
  })

  test('names the files that were chosen, whose content it does not hold', async () => {
    const content = 'what is in the résumé'
    const file = { name: 'résumé.pdf', mimeType: 'application/pdf', buffer: Buffer.from(content) }
    await page.getByLabel('Résumé').setInputFiles(file)
    const { html } = await save(page)
    expect(html).toContain('Not in this file, and to be chosen again: résumé.pdf.')
    expect(html).not.toContain(content)
  })

  test('opens in a fresh page as it was saved, rows and conditions included', async () => {
    await fill(page, mentorPairs)
    const draft = await save(page)
    await reopen({})
    await openFile(page, draft.html)
    expect(await page.evaluate('document.activeElement.id')).toBe('form-notice')
    expect(await notice().getByRole('heading').innerText()).toBe('Your saved answers are in the form')
    expect(await page.getByLabel('Which technical field?').isVisible()).toBe(true)
    expect(await page.locator('#skills [role="status"]').innerText()).toMatch(/^5 chosen · 2 of 3 marked/)
    expect(canonicalPairs((await save(page)).data.pairs)).toEqual(canonicalPairs(mentorPairs))
  })

  test('asks before it takes the place of something typed', async () => {
    const draft = await save(page)
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void dialog.dismiss()
    })
    await page.getByLabel('Full name', { exact: true }).fill('Typed since')
    const choosing = page.waitForEvent('filechooser')
    await openButton(page).click()
    await (await choosing).setFiles({ name: 'draft.html', mimeType: 'text/html', buffer: Buffer.from(draft.html) })
    await expect.poll(() => asked).toEqual(['What you open takes the place of everything on this page. Go on?'])
    expect(await page.getByLabel('Full name', { exact: true }).inputValue()).toBe('Typed since')
  })
})

describe('a file that does not fit', () => {
  test('of another form says which, links there, and changes nothing', async () => {
    await fill(page, [['name', 'Ada']])
    const draft = await save(page)
    await openFile(page, altered(draft, { form: 'mentee-application', title: 'Mentee application' }))
    expect(await notice().innerText()).toBe(
      'This file holds answers to another form: “Mentee application”. Nothing was changed here.\n\nGo to “Mentee application”',
    )
    expect(await notice().getByRole('link').getAttribute('href')).toBe('/forms/mentee-application/')
    expect(await page.getByLabel('Full name', { exact: true }).inputValue()).toBe('Ada')
  })

  test('of another version fills what it can and lists the rest with its values', async () => {
    const draft = await save(page)
    const pairs = [
      ['name', 'Ada'],
      ['gone', 'kept words'],
      ['gradeBand', 'no-such-level'],
      ['__proto__', 'polluted'],
      ['constructor.prototype', 'polluted'],
      ['signature.date', 'yesterday'],
    ]
    await openFile(page, altered(draft, { version: draft.data.version + 1, pairs }))
    expect(await page.getByLabel('Full name', { exact: true }).inputValue()).toBe('Ada')
    const said = await notice().innerText()
    expect(said).toContain('This form has changed since: check your answers.')
    const lost = await notice().locator('dl').innerText()
    expect(lost.split(/\n+/)).toEqual(pairs.slice(1).flat())
    expect(await page.evaluate('({}).polluted')).toBeUndefined()
  })

  test('that no form on this site has saved is turned away in words', async () => {
    for (const html of [
      '<h1>Welcome</h1>',
      '',
      '<script type="application/json" id="answers">{"form":"mentor-app',
      '<script type="application/json" id="answers">{"form":"mentor-application"}</script>',
      '<script type="application/json" id="answers">{"pairs":[["name"]]}</script>',
    ]) {
      await openFile(page, html)
      expect(await notice().innerText(), html).toBe(
        'This file can’t be opened here. Choose a file that you saved from a form on this site; its name ends in .html.',
      )
      await page.evaluate(() => document.querySelector('#form-notice')?.setAttribute('hidden', ''))
    }
  })

  test('larger than any form could be is not even read', async () => {
    await openFile(page, 'x'.repeat(2_000_001))
    expect(await notice().innerText()).toBe(
      'This file is too large to be saved answers. Choose a file that you saved from a form on this site.',
    )
  })

  test('with scripts in it runs none of them', async () => {
    await page.evaluate('window.ran = false')
    await openFile(page, '<script>window.ran = true</script><img src="x" onerror="window.ran = true">')
    expect(await page.evaluate('window.ran')).toBe(false)
  })
})

describeWithSharedData('every naughty string', () => {
  test('comes back from a draft as it was typed', async () => {
    const strings: string[] = JSON.parse(readFileSync(path.join(sharedData, 'blns', 'blns.json'), 'utf8'))
    const typed = await page.evaluate((given) => {
      const area = document.querySelector<HTMLTextAreaElement>('#form textarea')
      return given.map((one) => {
        if (area) area.value = one
        return area?.value ?? ''
      })
    }, strings)
    const draft = await save(page)
    const key = 'qualifications'
    for (const some of [typed.slice(0, 260), typed.slice(260)]) {
      const value = some.join('\n')
      await page.goto(address())
      await openFile(page, altered(draft, { pairs: [[key, value]] }))
      expect(Object.fromEntries((await save(page)).data.pairs)[key]).toBe(value)
    }
    expect(site.received).toHaveLength(0)
  })
})
