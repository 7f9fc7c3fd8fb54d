// Answers that could not be sent: the person is asked, and what they keep is sent once, however long that takes.
import { beforeEach, describe, expect, test } from 'vitest'
import { canonicalPairs, referenceOf } from '../../forms/kit/pairs.ts'
import { fill, mentorPairs, partsOf, sentWire, truthfully } from './filled.ts'
import { address, last, page, send, site, thanks } from './page-under-test.ts'

const failure = () => page.locator('#sending-failure')
const keepButton = () => page.getByRole('button', { name: 'Keep here until it is sent' })
const list = () => page.locator('[data-waiting]')
const state = () => list().locator('[data-state]')
const listButton = (name: string) => list().getByRole('button', { name: `${name} “Mentor application”` })
const broken = () => site.answer(() => undefined)

async function tryInVain(): Promise<void> {
  await fill(page, mentorPairs)
  await send()
  await failure().waitFor()
}

async function keep(): Promise<void> {
  await tryInVain()
  await keepButton().click()
  await page.getByRole('heading', { name: 'Kept here until it is sent' }).waitFor()
}

async function idsReceived(): Promise<ReadonlySet<string>> {
  return new Set(await Promise.all(site.received.map(async (one) => (await sentWire(one)).id)))
}

/** Everything the browser has stored for the site, as one text. */
function stored(): Promise<string> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name)
    const all = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve, reject) => {
            const opening = indexedDB.open(name)
            opening.onerror = () => reject(opening.error)
            opening.onsuccess = () => {
              const database = opening.result
              const reading = database.transaction('waiting').objectStore('waiting').getAll()
              reading.onsuccess = () => {
                database.close()
                resolve(reading.result)
              }
            }
          }),
      ),
    )
    return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }])
  })
}

describe('where the answers did not arrive', () => {
  beforeEach(broken)

  test('the page asks, and keeps nothing unasked', async () => {
    await tryInVain()
    expect(await failure().innerText()).toContain('Kept on this device only. Don’t use it on a shared computer.')
    expect(await failure().getByRole('button').allInnerTexts()).toEqual([
      'Keep here until it is sent',
      'Save as a file',
    ])
    expect(await stored()).not.toContain('Okafor')
  })

  test('it offers to keep them where it may pass by itself, and not where something has to be mended', async () => {
    await fill(page, mentorPairs)
    const offered: number[] = []
    for (const status of [429, 500, 503, 504, 409, 413, 415, 403]) {
      site.answer(() => ({ status, body: { error: 'for machines' } }))
      await send()
      await failure().waitFor()
      if (await keepButton().isVisible()) offered.push(status)
    }
    expect(offered).toEqual([429, 500, 503, 504])
  })

  test('what was changed since has to be tried anew before it is kept', async () => {
    await tryInVain()
    await page.getByLabel('Full name', { exact: true }).fill('Another name')
    expect(await keepButton().isVisible()).toBe(false)
  })

  test('kept, it says so, waits and is tried again', async () => {
    await keep()
    expect(await page.title()).toBe('Kept here until it is sent')
    expect(await page.locator('#form').isVisible()).toBe(false)
    await expect.poll(() => list().innerText()).toMatch(/^1 submission waits on this device/)
    await expect.poll(() => state().innerText()).toMatch(/^Waiting\. The next try is at \d+:\d\d:\d\d [AP]M\.$/)
    await expect.poll(() => site.received.length).toBeGreaterThan(2)
    expect((await idsReceived()).size).toBe(1)
  })

  test('once confirmed, the same page thanks, the copy is gone, and the reference stays until it is taken off', async () => {
    await keep()
    site.answer(truthfully)
    await thanks()
    const { id, pairs } = await sentWire(last())
    expect(canonicalPairs(pairs)).toEqual(canonicalPairs(mentorPairs))
    expect((await idsReceived()).size).toBe(1)
    expect(await state().innerText()).toBe(`Sent and confirmed. The reference is ${referenceOf(id)}.`)
    expect(await stored()).not.toContain('Okafor')
    await listButton('Take off this list').click()
    await expect.poll(() => list().isVisible()).toBe(false)
    expect(await stored()).toBe('[[[]],{},{}]')
  })

  test('it is listed on every form page and on the index, and sent from there with its files', async () => {
    const file = { name: 'résumé.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
    await page.getByLabel('Résumé').setInputFiles(file)
    await keep()
    await page.goto(`${site.origin}/forms/mentee-application/`)
    await expect.poll(() => list().innerText()).toContain('1 submission waits on this device')
    site.answer(truthfully)
    await page.goto(`${site.origin}/forms/`)
    await expect.poll(() => list().innerText()).toContain('Everything that waited on this device has been sent')
    const sent = (await partsOf(last())).get('resume') as File
    expect([sent.name, await sent.text()]).toEqual(['résumé.pdf', '%PDF-1.7\n'])
    expect((await idsReceived()).size).toBe(1)
  })

  test('coming back online, it is sent at once', async () => {
    await keep()
    site.answer(truthfully)
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await thanks()
  })

  test('what comes back without the right digest is no confirmation', async () => {
    await keep()
    site.answer(async (received) => ({ status: 201, body: { id: (await sentWire(received)).id } }))
    const before = site.received.length
    await listButton('Send now').click()
    await expect.poll(() => site.received.length).toBeGreaterThan(before)
    await expect.poll(() => state().innerText()).toMatch(/^Waiting/)
    expect(await stored()).toContain('Okafor')
  })

  test('what the server will not take stays, with the reason, and is not tried again by itself', async () => {
    await keep()
    const problems = [{ key: 'hours', message: 'Enter fewer hours' }]
    // No button is pressed here: a press beside a try of its own would rightly be a second one.
    site.answer(() => ({ status: 422, body: { error: 'for machines', problems } }))
    await expect
      .poll(() => state().innerText())
      .toBe('Not sent. Enter fewer hours. It stays here until you send or delete it.')
    const tries = site.received.length
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.goto(address())
    await expect.poll(() => state().innerText()).toContain('Enter fewer hours')
    expect(site.received).toHaveLength(tries)
  })

  describe('what the server will not take', () => {
    const problems = [{ key: 'hours', message: 'Enter fewer hours' }]

    async function refused(): Promise<void> {
      await keep()
      site.answer(() => ({ status: 422, body: { error: 'for machines', problems } }))
      await expect.poll(() => state().innerText()).toContain('Enter fewer hours')
    }

    async function sendMended(): Promise<void> {
      await page.getByLabel('How many hours a month can you give to it?').fill('2')
      site.answer(truthfully)
      await send()
      await thanks()
      await expect.poll(() => list().isVisible()).toBe(false)
      expect(await stored()).not.toContain('Okafor')
    }

    test('opens in its form on the same page, with its problems, and goes once it is sent under its id', async () => {
      await refused()
      await listButton('Open in the form').click()
      await page.locator('#problems').waitFor()
      expect(await page.locator('#problems li').allInnerTexts()).toEqual(['Enter fewer hours'])
      expect(await page.locator('#form-notice').innerText()).toBe(
        'What was not sent is in the form\n\nPut it right and send it. Then it no longer waits on this device.',
      )
      await sendMended()
      expect((await idsReceived()).size).toBe(1)
    })

    test('opens from another page of the site, its files chosen again', async () => {
      const file = { name: 'résumé.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') }
      await page.getByLabel('Résumé').setInputFiles(file)
      await refused()
      await page.goto(`${site.origin}/forms/`)
      await listButton('Open in the form').click()
      await page.waitForURL(address())
      await page.locator('#problems').waitFor()
      expect(await page.getByLabel('Full name', { exact: true }).inputValue()).toBe('Rosalind Okafor')
      await sendMended()
      expect((await idsReceived()).size).toBe(1)
      expect(((await partsOf(last())).get('resume') as File).name).toBe('résumé.pdf')
    })

    test('because an earlier version has arrived, is sent as one that takes its place', async () => {
      await keep()
      site.answer(() => ({ status: 409, body: { error: 'for machines' } }))
      await expect.poll(() => state().innerText()).toContain('An earlier version')
      const [earlier] = await idsReceived()
      await listButton('Open in the form').click()
      await sendMended()
      const { id, replaces } = JSON.parse(last().body.toString('utf8')) as Record<string, string>
      expect(replaces).toBe(earlier)
      expect(id).not.toBe(earlier)
    })

    test('is not offered while it may still pass by itself', async () => {
      await keep()
      await expect.poll(() => state().innerText()).toMatch(/^Waiting/)
      expect(await listButton('Open in the form').isVisible()).toBe(false)
    })
  })

  test('it can be saved as a file from the list', async () => {
    await keep()
    const saved = page.waitForEvent('download')
    await listButton('Save as a file').click()
    expect((await saved).suggestedFilename()).toMatch(/^Mentor application – draft .*\.html$/)
  })

  test('deleting asks first, and then shows the form again', async () => {
    await keep()
    const asked: string[] = []
    page.once('dialog', (dialog) => {
      asked.push(dialog.message())
      void dialog.dismiss()
    })
    await listButton('Delete from this device').click()
    await expect
      .poll(() => asked)
      .toEqual(['Delete “Mentor application” from this device? It has not been sent, and it can’t be brought back.'])
    expect(await stored()).toContain('Okafor')
    page.once('dialog', (dialog) => void dialog.accept())
    await listButton('Delete from this device').click()
    await page.locator('#form').waitFor()
    expect(await stored()).not.toContain('Okafor')
    expect(await page.getByLabel('Full name', { exact: true }).inputValue()).toBe('Rosalind Okafor')
  })

  test('with two tabs open it still arrives as one submission, and both tabs say so', async () => {
    await keep()
    const second = await page.context().newPage()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    site.answer(async (received) => held.then(() => truthfully(received)))
    await second.goto(`${site.origin}/forms/`)
    await listButton('Send now').click()
    await second.evaluate(() => window.dispatchEvent(new Event('online')))
    release()
    for (const one of [page, second])
      await expect.poll(() => one.locator('[data-state]').innerText()).toContain('Sent and confirmed.')
    await thanks()
    expect((await idsReceived()).size).toBe(1)
  })

  test('a browser that keeps nothing says so', async () => {
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    })
    await tryInVain()
    await keepButton().click()
    await expect
      .poll(() => failure().locator('[data-said]').innerText())
      .toBe('This browser can’t keep anything here. Save your answers as a file instead.')
    expect(await page.locator('#form').isVisible()).toBe(true)
  })
})
