// What the page does with a form that is not.
import { expect, test } from 'vitest'
import { fill, mentorPairs, truthfully } from './filled.ts'
import { page, send, site, thanks } from './page-under-test.ts'

test('is listed on top, in the order of the page, with the focus on the list and the title saying so', async () => {
  await send()
  const summary = page.locator('#problems')
  expect(await summary.getByRole('heading').innerText()).toBe('There is a problem')
  expect((await summary.getByRole('link').allInnerTexts()).slice(0, 4)).toEqual([
    'Enter your full name',
    'Enter your job title',
    'Enter your agency',
    'Enter your division, bureau or work unit',
  ])
  expect(await page.evaluate('document.activeElement.id')).toBe('problems')
  expect(await page.title()).toBe('Error: Mentor application – Mentoring at Public Works')
  expect(site.received).toHaveLength(0)
})

test('every link of the list leads to a control whose message is the text of the link', async () => {
  await send()
  for (const link of await page.locator('#problems a').all()) {
    const text = await link.innerText()
    await link.click()
    const described = await page.evaluate(() => {
      const ids = document.activeElement?.closest('[aria-describedby]')?.getAttribute('aria-describedby') ?? ''
      return ids.split(' ').map((id) => document.getElementById(id)?.textContent)
    })
    expect(described).toContain(text)
  }
})

test('following a link brings the label into view', async () => {
  await send()
  await page.getByRole('link', { name: 'Select the level of your job' }).click()
  const legend = page.getByText('Which level fits your job best?')
  const box = await legend.boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeLessThan(370)
  expect(await page.evaluate('document.activeElement.id')).toBe('gradeBand-entry')
})

test('goes away once it is mended, and what was typed stays', async () => {
  site.answer(truthfully)
  await send()
  await fill(page, mentorPairs)
  await page.getByLabel('Work e-mail address').fill('ada at work')
  await send()
  expect(await page.locator('#problems a').allInnerTexts()).toEqual([
    'Enter your work e-mail address in the form name@example.gov',
  ])
  expect(await page.getByLabel('Work e-mail address').inputValue()).toBe('ada at work')
  await page.getByLabel('Work e-mail address').fill('ada@publicworks.franklin.example')
  await send()
  await thanks()
})

test.each([
  [
    'too short a phone number',
    'phone',
    '12',
    'Enter your work phone number with at least 7 digits, like 614-555-0142; use digits, spaces and + ( ) - . only',
  ],
  ['a number out of range', 'hours', '41', 'Enter the hours a month you can give as a whole number from 1 to 40'],
  ['a number in words', 'hours', 'four', 'Enter the hours a month you can give as a whole number from 1 to 40'],
  ['a name that is too long', 'name', 'x'.repeat(201), 'Shorten your full name to 200 characters or fewer'],
  ['a signature from the future', 'signature.date', '2999-01-01', 'Enter the date you sign as today or a day before'],
  [
    'one’s own address as the supervisor’s',
    'supervisorEmail',
    'Rosalind.Okafor@publicworks.franklin.example',
    'Enter your supervisor’s e-mail address; this one is your own',
  ],
])('%s is named before anything is sent', async (_, key, text, message) => {
  await fill(page, [...mentorPairs, [key, text]])
  await send()
  expect(await page.locator('#problems li').allInnerTexts()).toEqual([message])
  expect(site.received).toHaveLength(0)
})

test('a file of a wrong kind or size is refused before it is sent', async () => {
  await fill(page, mentorPairs)
  await page.evaluate(
    (bytes) => {
      for (const [id, name, size] of [
        ['resume', 'resume.exe', 2],
        ['extraPage', 'page.pdf', bytes],
      ] as const) {
        const chosen = new DataTransfer()
        chosen.items.add(new File([new Uint8Array(size)], name))
        ;(document.getElementById(id) as HTMLInputElement).files = chosen.files
      }
    },
    5 * 1024 * 1024 + 1,
  )
  await send()
  expect(await page.locator('#problems li').allInnerTexts()).toEqual([
    'Choose a PDF, Word (.docx) or OpenDocument (.odt) file for your résumé',
    'Choose a file of 5 MB or less for the extra page',
  ])
})

test('what only the server finds is shown in the same way', async () => {
  site.answer(() => ({
    status: 422,
    body: { error: 'for machines', problems: [{ key: 'hours', message: 'Enter fewer hours' }] },
  }))
  await fill(page, mentorPairs)
  await send()
  await page.getByRole('link', { name: 'Enter fewer hours' }).click()
  expect(await page.evaluate('document.activeElement.id')).toBe('hours')
  expect(await page.locator('[data-message="hours"]').innerText()).toBe('Enter fewer hours')
  expect(await page.locator('#hours').getAttribute('aria-invalid')).toBe('true')
})
