// The same page where no script runs.
import { beforeEach, expect, test } from 'vitest'
import { canonicalPairs } from '../../forms/kit/pairs.ts'
import { fill, mentorPairs, partsOf } from './filled.ts'
import { last, page, reopen, send, site } from './page-under-test.ts'

beforeEach(() => reopen({ javaScriptEnabled: false }))

test('every control that can be seen with scripts is there, and nothing that only scripts can do', async () => {
  for (const name of ['name', 'technicalField', 'skills.other', 'avoid.3.person', 'resume', 'signature.date'])
    expect(await page.locator(`[name="${name}"]`).isVisible()).toBe(true)
  expect(await page.locator('button:visible').allInnerTexts()).toEqual(['Send application'])
  expect(await page.getByText('Only if you ticked “Technical expertise”.').isVisible()).toBe(true)
})

test('the browser sends the same pairs by itself', async () => {
  site.answer(() => ({ status: 200, body: '<h1>Thank you</h1>' }))
  await fill(page, mentorPairs)
  await send()
  await page.getByRole('heading', { name: 'Thank you' }).waitFor()
  expect(last().path).toBe('/submit/mentor-application')
  const parts = [...(await partsOf(last()))].filter((part): part is [string, string] => typeof part[1] === 'string')
  const answers = parts.filter(([key]) => key !== 'id' && key !== 'language')
  expect(canonicalPairs(answers)).toEqual(canonicalPairs(mentorPairs))
})
