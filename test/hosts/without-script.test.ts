// The way of somebody whose browser runs no script: every answer is the form's own page, filled.

import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isId } from '../../forms/kit/ids.ts'
import { type Pair, referenceOf } from '../../forms/kit/pairs.ts'
import { attribute, elementsIn, textOf } from '../../src/hosts/node/html-tree.ts'
import { siteFolder } from '../site/build.ts'
import {
  changed,
  eventually,
  type Host,
  mentorRows,
  postForm,
  startHost,
  stopHost,
  submitPath,
  validPairs,
} from './host.ts'
import { byId, elementsOf, sentFrom, sentUnder, summaryOf, titleOf } from './read-page.ts'
import { largePdf, samplePdf, sampleProgram } from './sample-files.ts'

let host: Host

beforeAll(async () => {
  host = await startHost({ dist: siteFolder() })
})

afterAll(() => stopHost(host))

async function openPage(): Promise<string> {
  return (await fetch(`${host.url}/forms/mentor-application/`)).text()
}

const idOn = (page: string) => sentUnder(page, 'id')[0] ?? ''
const fields = (page: string, pairs: readonly Pair[] = validPairs): readonly Pair[] => [
  ['id', idOn(page)],
  ['language', 'en'],
  ...pairs,
]

describe('the form’s page', () => {
  test('carries an id of its own each time it is opened', async () => {
    const ids = [idOn(await openPage()), idOn(await openPage())]
    expect(ids.map(isId)).toEqual([true, true])
    expect(ids[0]).not.toBe(ids[1])
  })

  test('is kept by no cache', async () => {
    const response = await fetch(`${host.url}/forms/mentor-application/`)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('has no control for what stays with the pair', async () => {
    const names = new Set(sentFrom(await openPage()).map(([key]) => key))
    expect(names.has('reflection')).toBe(false)
  })
})

describe('a valid form', () => {
  test.each(['multipart', 'URL-encoded'])(
    'sent %s is thanked for with its reference, and its row is there',
    async (how) => {
      const page = await openPage()
      const all = fields(page)
      const urlEncoded = () =>
        fetch(host.url + submitPath, {
          method: 'POST',
          headers: { Accept: 'text/html' },
          body: new URLSearchParams(all.map(([key, value]) => [key, value])),
        })
      const response =
        how === 'multipart' ? await postForm(host.url, all, [['resume', new File([], '')]]) : await urlEncoded()
      const thanks = await response.text()
      expect([response.status, titleOf(thanks)]).toEqual([201, 'Mentor application sent'])
      const reference = referenceOf(idOn(page))
      const slots = elementsOf(thanks).filter((element) => attribute(element, 'data-slot') === 'reference')
      expect(slots.map(textOf)).toEqual([reference])
      await eventually(async () => (await mentorRows(host.workbooks[0])).some((row) => row['reference'] === reference))
    },
  )

  test('sent twice is one submission with one reference', async () => {
    const page = await openPage()
    const answers = [await postForm(host.url, fields(page)), await postForm(host.url, fields(page))]
    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    expect(await answers[0]?.text()).toBe(await answers[1]?.text())
    expect(kept(idOn(page))).toBe(1)
  })

  test('from a copy of the page that no server gave an id is a new submission each time', async () => {
    const before = kept()
    for (let time = 0; time < 2; time++)
      expect((await postForm(host.url, [['id', ''], ['language', 'en'], ...validPairs])).status).toBe(201)
    expect(kept() - before).toBe(2)
  })
})

describe('the receipt', () => {
  async function receipt(): Promise<{ readonly id: string; readonly thanks: string }> {
    const page = await openPage()
    const thanks = await (await postForm(host.url, fields(page), [['resume', samplePdf]])).text()
    return { id: idOn(page), thanks }
  }

  const linesOn = (page: string) =>
    elementsOf(page)
      .filter((element) => attribute(element, 'class') === 'answers')
      .flatMap(elementsIn)
      .filter(({ tagName }) => tagName === 'div')
      .map((line) => elementsIn(line).map(textOf).join(': '))

  /** What the receipt would send to have the form opened again. */
  const hiddenOn = (page: string): readonly Pair[] => {
    const form = elementsOf(page).find((element) => attribute(element, 'data-correct') !== undefined)
    const named = form ? elementsIn(form).filter((element) => attribute(element, 'name') !== undefined) : []
    return named.map((element) => [attribute(element, 'name') ?? '', attribute(element, 'value') ?? ''] as const)
  }

  const correct = (pairs: readonly Pair[], headers: Record<string, string> = {}) => {
    const body = new FormData()
    for (const [key, value] of pairs) body.append(key, value)
    return fetch(`${host.url}/correct/mentor-application`, {
      method: 'POST',
      headers: { Accept: 'text/html', ...headers },
      body,
    })
  }

  test('shows everything that was sent, in the words of the form, files by name', async () => {
    const { thanks } = await receipt()
    const lines = linesOn(thanks)
    expect(lines).toEqual(
      expect.arrayContaining([
        'Full name: Rosalind Okafor',
        'Why are you applying?: It is my own choice',
        'Which areas can you help a mentee with?: Giving corrective feedback; Making oral presentations; ★ Managing projects; ★ Technical expertise; Other',
        'Person 1: Name: Terrence Blythe',
        'Résumé: My résumé.pdf',
        'Signature: Date: November 16, 2026',
        'Signature: I am signing with my typed name',
      ]),
    )
    expect(lines.join()).not.toContain('Fax')
    expect(textOf(byId(thanks, 'main'))).toContain('Print this page, or save it in your browser')
  })

  test('brings the form back with all answers in it, and what it sends then takes their place', async () => {
    const { id, thanks } = await receipt()
    const response = await correct(hiddenOn(thanks))
    const page = await response.text()
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(textOf(byId(page, 'form-notice'))).toBe(
      `You are correcting what you sentWhat you send now takes the place of what you sent under reference ${referenceOf(id)}.`,
    )
    expect(attribute(byId(page, 'form-notice'), 'hidden')).toBeUndefined()
    for (const [key, value] of validPairs.filter(([, one]) => !one.startsWith('sha256:')))
      expect(sentUnder(page, key)).toContain(value)
    expect(sentUnder(page, 'replaces')).toEqual([id])
    expect(isId(idOn(page)) && idOn(page) !== id).toBe(true)
    // The test's clock stands still, and nobody corrects a form within a second.
    const again = sentFrom(page).filter(([key]) => key !== 'opened')
    expect((await postForm(host.url, again)).status).toBe(201)
    const corrected = () => mentorRows(host.workbooks[0])
    await eventually(async () => (await corrected()).some((row) => row['replaces'] === id))
  })

  test('opens the form for its own pages alone, and only for what names a submission', async () => {
    const answers: readonly Pair[] = [['name', 'Rosalind Okafor']]
    const fromElsewhere = await correct([['replaces', 'f'.repeat(32)], ...answers], {
      Origin: 'https://elsewhere.example',
    })
    expect(fromElsewhere.status).toBe(403)
    const ofNothing = await correct(answers)
    expect([ofNothing.status, summaryOf(await ofNothing.text())[0]]).toEqual([
      400,
      'This is not what a form sends: it does not say what it corrects. Nothing was kept.',
    ])
    expect((await fetch(`${host.url}/correct/mentor-application`)).status).toBe(405)
    expect((await fetch(`${host.url}/correct/nothing`, { method: 'POST' })).status).toBe(404)
  })
})

/** How many submissions the journal holds, under this id or in all. */
function kept(id?: string): number {
  const journal = new DatabaseSync(path.join(host.dataDir, 'journal.sqlite'), { readOnly: true })
  const row = journal
    .prepare('SELECT count(*) AS count FROM submissions WHERE :id IS NULL OR id = :id')
    .get({ id: id ?? null })
  journal.close()
  return Number(row?.['count'])
}

describe('a form with mistakes', () => {
  const wrong = changed('email', 'nobody').filter(([key]) => key !== 'name')

  test('comes back with everything that was typed, and what has to be mended', async () => {
    const page = await openPage()
    const response = await postForm(host.url, fields(page, wrong))
    const back = await response.text()
    expect([response.status, response.headers.get('cache-control')]).toEqual([422, 'no-store'])
    expect(summaryOf(back)).toEqual([
      '#name Enter your full name',
      '#email Enter your work e-mail address in the form name@example.gov',
    ])
    for (const [key, value] of wrong) expect(sentUnder(back, key)).toContain(value)
    expect(idOn(back)).toBe(idOn(page))
    expect(titleOf(back)).toMatch(/^Error: Mentor application/)
  })

  test('is accepted once it is mended', async () => {
    const back = await (await postForm(host.url, fields(await openPage(), wrong))).text()
    const mended = sentFrom(back).map(([key, value]) => {
      return [key, key === 'name' ? 'Rosalind Okafor' : key === 'email' ? 'r.okafor@agency.example' : value] as const
    })
    expect((await postForm(host.url, mended)).status).toBe(201)
  })

  test('says which files have to be chosen again', async () => {
    const back = await (await postForm(host.url, fields(await openPage(), wrong), [['resume', samplePdf]])).text()
    const again = 'Choose “My résumé.pdf” again: a browser does not keep a file when a page comes back'
    expect(summaryOf(back).at(-1)).toBe(`#resume ${again}`)
    expect(textOf(byId(back, 'resume-message'))).toBe(again)
  })

  test.each([
    [422, sampleProgram, 'Choose a PDF, Word (.docx) or OpenDocument (.odt) file for your résumé'],
    [413, largePdf(6), 'Choose a file of 5 MB or less for your résumé'],
  ])('of the file alone (%i) comes back with everything else', async (status, file, message) => {
    const response = await postForm(host.url, fields(await openPage()), [['resume', file]])
    const back = await response.text()
    expect([response.status, summaryOf(back)]).toEqual([status, [`#resume ${message}`]])
    expect(sentUnder(back, 'name')).toEqual(['Rosalind Okafor'])
  })

  test('that no page could show says so, and where to find what was typed', async () => {
    const response = await postForm(host.url, fields(await openPage(), [...validPairs, ['shoeSize', '43']]))
    const back = await response.text()
    expect([response.status, summaryOf(back)]).toEqual([
      422,
      [
        'This form has no question called “shoeSize”. Open the page again and send once more',
        'Go back with your browser’s Back button: what you typed is most likely still there.',
      ],
    ])
    expect(attribute(byId(back, 'form'), 'hidden')).toBe('')
  })
})

describe('other content under an id that was sent', () => {
  test('comes back under a fresh id, which sends it as well', async () => {
    const page = await openPage()
    await postForm(host.url, fields(page))
    const response = await postForm(host.url, fields(page, changed('jobTitle', 'Driver')))
    const back = await response.text()
    expect([response.status, summaryOf(back)]).toEqual([
      409,
      [
        `This form was sent before with other answers; those are kept under reference ${referenceOf(idOn(page))}. ` +
          'To send these answers too, send once more from this page.',
      ],
    ])
    expect(sentUnder(back, 'jobTitle')).toEqual(['Driver'])
    expect(idOn(back)).not.toBe(idOn(page))
    expect((await postForm(host.url, sentFrom(back))).status).toBe(201)
  })
})

describe('too much', () => {
  test('is said on the form’s own page', async () => {
    const response = await postForm(host.url, [['qualifications', 'x'.repeat(400_000)]])
    const back = await response.text()
    expect([response.status, summaryOf(back)[0]]).toEqual([
      413,
      'This is more than a form can take: 256 kB of text and 5 files of 7 MB each. Nothing was kept. ' +
        'Shorten your answers or choose smaller files, then send again.',
    ])
    expect(elementsIn(byId(back, 'problems')).map(({ tagName }) => tagName)).toContain('li')
  })
})
