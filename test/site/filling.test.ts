// Choosing, rows, keyboard, small screens.
import { describe, expect, test } from 'vitest'
import { fill, mentorPairs, sentWire, truthfully } from './filled.ts'
import { last, page, send, site, thanks } from './page-under-test.ts'

describe('choosing skills', () => {
  const skill = (name: string) =>
    page.getByRole('group', { name: 'Which areas can you help a mentee with?' }).getByLabel(name, { exact: true })
  const status = () => page.locator('#skills [role="status"]').innerText()

  test('the page counts what is chosen and marked', async () => {
    expect(await status()).toBe('None chosen yet')
    await skill('Negotiating').check()
    await skill('Training others').check()
    await skill('Most important: Negotiating').check()
    expect(await status()).toBe('2 chosen · 1 of 3 marked most important')
  })

  test('only what is chosen can be marked, and no more than three', async () => {
    expect(await skill('Most important: Negotiating').isVisible()).toBe(false)
    const names = ['Negotiating', 'Training others', 'Taking risks', 'Team building']
    for (const name of names) await skill(name).check()
    for (const name of names.slice(0, 3)) await skill(`Most important: ${name}`).check()
    await skill('Most important: Team building').click()
    expect(await skill('Most important: Team building').isChecked()).toBe(false)
    expect(await status()).toBe('You have marked 3 already. Take a star away before you give another.')
    await skill('Negotiating').uncheck()
    expect(await skill('Most important: Negotiating').isChecked()).toBe(false)
    expect(await status()).toBe('3 chosen · 2 of 3 marked most important')
  })

  test('each row and each star is a target of at least 44 pixels', async () => {
    await skill('Negotiating').check()
    const heights = await page
      .locator('#skills .option')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    const star = await page.locator('label[for="skills.most-negotiating"]').boundingBox()
    expect(star).toMatchObject({ width: 44, height: 44 })
  })

  test('a question that depends on a choice comes and goes with it, and is sent only while it is there', async () => {
    const field = page.getByLabel('Which technical field?')
    expect(await field.isVisible()).toBe(false)
    await page.locator('#skills-technical-expertise').check()
    await field.fill('Bridges')
    await page.locator('#skills-technical-expertise').uncheck()
    expect(await field.isVisible()).toBe(false)
    site.answer(truthfully)
    await fill(
      page,
      mentorPairs.filter(([key, value]) => key !== 'technicalField' && value !== 'technical-expertise'),
    )
    await send()
    await thanks()
    expect((await sentWire(last())).pairs.map(([key]) => key)).not.toContain('technicalField')
  })

  test('words for “Other” are asked once it is chosen, and needed then', async () => {
    await skill('Other').check()
    await send()
    expect(await page.locator('#problems li').allInnerTexts()).toContain('Enter the other areas')
  })
})

describe('rows', () => {
  test('are added and removed by keyboard, with the focus where one would look next', async () => {
    const group = page.getByRole('group', { name: 'Is there anyone you should not be matched with?' })
    const names = () => group.getByLabel('Name', { exact: true })
    const visible = async () => (await names().all()).length && (await group.locator('.open-row:not([hidden])').count())
    expect(await visible()).toBe(1)
    await names().first().fill('First')
    await group.getByRole('button', { name: 'Add another person' }).press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('avoid.2.person')
    expect(await group.getByRole('status').textContent()).toBe('Person 2 added')
    await page.keyboard.type('Second')
    await group.getByRole('button', { name: 'Remove person 1' }).press('Enter')
    expect(await visible()).toBe(1)
    expect(await names().first().inputValue()).toBe('Second')
    expect(await page.evaluate('document.activeElement.id')).toBe('avoid.1.person')
    expect(await group.getByRole('status').textContent()).toBe('Person 1 removed')
  })

  test('move by keyboard, each with all that is in it, and the focus goes along', async () => {
    const group = page.getByRole('group', { name: 'Is there anyone you should not be matched with?' })
    const names = () =>
      group
        .locator('input[id$=".person"]:visible')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim())
    await page.locator('[id="avoid.1.person"]').fill('First')
    for (const name of ['Second', 'Third']) {
      await group.getByRole('button', { name: 'Add another person' }).press('Enter')
      await page.keyboard.type(name)
    }
    await page.locator('[id="avoid.3.email"]').fill('third@example.gov')
    expect(await group.getByRole('button', { name: 'Move person 1 up' }).count()).toBe(0)
    expect(await group.getByRole('button', { name: 'Move person 3 down' }).count()).toBe(0)
    await group.getByRole('button', { name: 'Move person 3 up' }).press('Enter')
    expect(await names()).toEqual(['First', 'Third', 'Second'])
    expect(await page.locator('[id="avoid.2.email"]').inputValue()).toBe('third@example.gov')
    expect(await focused()).toBe('Move person 2 up')
    expect(await group.getByRole('status').textContent()).toBe('Person 3 is now person 2')
    await page.keyboard.press('Enter')
    expect(await names()).toEqual(['Third', 'First', 'Second'])
    expect(await focused()).toBe('Move person 1 down')
    await page.keyboard.press('Enter')
    expect(await names()).toEqual(['First', 'Third', 'Second'])
  })
})

test('the whole form can be filled in and sent with the keyboard alone', async () => {
  site.answer(truthfully)
  await page.locator('.skip').focus()
  const typed: Readonly<Record<string, string>> = {
    phone: '423-555-0177',
    hours: '4',
    places: '2',
    yearsOfService: '12',
    email: 'ada@example.gov',
    supervisorEmail: 'noel@example.gov',
  }
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    const now = await page.evaluate(() => {
      const { tagName, type, name, id, required } = document.activeElement as HTMLInputElement
      return { tagName, type, name, id, required }
    })
    if (now.type === 'submit') break
    if (
      now.type === 'radio' ||
      now.id === 'skills-training' ||
      now.id === 'times-nights' ||
      now.id === 'signature.agreed'
    )
      await page.keyboard.press('Space')
    else if (now.required && now.type !== 'date') await page.keyboard.type(typed[now.name] ?? 'Something true')
  }
  await page.keyboard.press('Enter')
  await thanks()
  expect(Object.fromEntries((await sentWire(last())).pairs)).toMatchObject({
    skills: 'training',
    times: 'nights',
    hours: '4',
  })
})

test('nothing has to be scrolled sideways on a screen of 320 pixels', async () => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    '',
    'forms/',
    'forms/mentor-application/',
    'forms/mentee-application/',
    'privacy/',
    'accessibility/',
    '404.html',
  ]) {
    await page.goto(`${site.origin}/${path}`)
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(320)
  }
})
