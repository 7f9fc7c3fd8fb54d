// Applications have a window, and the agency's clock decides.
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { milestoneExample } from '../../forms/examples/milestone.ts'
import { wireOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { milestone } from '../../forms/milestone.ts'
import { nowOf } from '../../src/hosts/node/moment.ts'
import { program } from '../../src/program.ts'
import { currentCohort } from '../../src/program-facts.ts'
import { siteFolder } from '../site/build.ts'
import {
  changed,
  eventually,
  freshId,
  type Host,
  mentorRows,
  postAnswers,
  postForm,
  startHost,
  stopHost,
  validPairs,
} from './host.ts'
import { sentUnder, summaryOf, titleOf } from './read-page.ts'
import { samplePdf } from './sample-files.ts'

const calendar = { ...program, timeZone: 'America/New_York' }
/** A cohort that takes applications on these days. */
function taking(opens: string, closes: string, timeZone = 'America/New_York') {
  return { ...program, timeZone, cohorts: [{ ...currentCohort(program), opens, closes }] }
}

const utc = (moment: string) => Date.parse(`${moment}Z`)

describe('the agency’s clock', () => {
  test.each([
    ['the last second before', '2026-11-30T04:59:59', '2026-11-29T23:59:59', 'not yet'],
    ['the first second', '2026-11-30T05:00:00', '2026-11-30T00:00:00', 'open'],
    ['the last second', '2026-12-19T04:59:59', '2026-12-18T23:59:59', 'open'],
    ['the first second after', '2026-12-19T05:00:00', '2026-12-19T00:00:00', 'late'],
  ])('decides to the second: %s', (_what, at, received, state) => {
    const { moment, opens } = nowOf(mentorApplication, taking('2026-11-30', '2026-12-18'), utc(at))
    expect(moment.received).toBe(received)
    expect(opens === undefined ? (moment.late ? 'late' : 'open') : 'not yet').toBe(state)
  })

  test('is the one of its own time zone', () => {
    const at = utc('2026-11-30T02:00:00')
    const opensIn = (timeZone: string) =>
      nowOf(mentorApplication, taking('2026-11-30', '2026-12-18', timeZone), at).opens
    expect(opensIn('Pacific/Auckland')).toBeUndefined()
    expect(opensIn('UTC')).toBeUndefined()
    expect(opensIn('America/New_York')).toBe('2026-11-30')
    expect(opensIn('Pacific/Honolulu')).toBe('2026-11-30')
  })

  test.each([
    ['spring, when a day has 23 hours', '2027-03-14', '2027-03-15T03:59:59', '2027-03-15T04:00:00'],
    ['fall, when a day has 25 hours', '2026-11-01', '2026-11-02T04:59:59', '2026-11-02T05:00:00'],
  ])('keeps the whole last day in %s', (_when, closes, last, after) => {
    const lateAt = (at: string) => nowOf(mentorApplication, taking('2026-10-01', closes), utc(at)).moment.late
    expect([lateAt(last), lateAt(after)]).toEqual([false, true])
  })

  test('says nothing to forms that have no window', () => {
    const at = (moment: string) => nowOf(milestone, calendar, utc(moment))
    expect(
      [at('2020-01-01T12:00:00'), at('2030-01-01T12:00:00')].map(({ moment, opens }) => [moment.late, opens]),
    ).toEqual([
      [false, undefined],
      [false, undefined],
    ])
  })
})

let host: Host | undefined
let clock = utc('2026-11-24T18:00:00')

afterEach(async () => {
  if (host) await stopHost(host)
  host = undefined
})

async function start(opens: string, closes: string, more: Parameters<typeof startHost>[0] = {}): Promise<Host> {
  clock = utc('2026-11-24T18:00:00')
  host = await startHost({ dist: siteFolder(), program: taking(opens, closes), now: () => clock, ...more })
  return host
}

const notYet =
  'Applications open on November 30, 2026. Nothing was saved; keep your answers as a file and send them then.'

describe('before applications open', () => {
  test('nothing is taken, and the day is said', async () => {
    const { url } = await start('2026-11-30', '2026-12-18')
    const id = freshId()
    const response = await postAnswers(url, id)
    expect([response.status, await response.json()]).toEqual([403, { error: notYet }])
    clock = utc('2026-11-30T05:00:00')
    expect((await postAnswers(url, id, changed('jobTitle', 'Driver'))).status).toBe(201)
  })

  test('the page comes back with what was typed', async () => {
    const { url } = await start('2026-11-30', '2026-12-18')
    const response = await postForm(url, [['id', freshId()], ...validPairs], [['resume', samplePdf]])
    const back = await response.text()
    expect([response.status, response.headers.get('cache-control')]).toEqual([403, 'no-store'])
    expect(summaryOf(back)[0]).toBe(notYet)
    expect(titleOf(back)).toMatch(/^Error: /)
    expect(sentUnder(back, 'name')).toEqual(['Rosalind Okafor'])
  })

  test('forms without a window are taken', async () => {
    const { url } = await start('2026-11-30', '2026-12-18', { forms: [mentorApplication, milestone] })
    const answers = wireOf(pairsOfAnswers(milestone, milestoneExample))
    const response = await fetch(`${url}/submit/milestone`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: freshId(), answers }),
    })
    expect([response.status, await response.json()]).toMatchObject([201, { late: false }])
  })
})

describe('after applications close', () => {
  test('they are taken, marked late in receipt and row', async () => {
    const { url, dataDir } = await start('2026-10-19', '2026-11-23')
    const id = freshId()
    const response = await postAnswers(url, id)
    expect([response.status, await response.json()]).toMatchObject([201, { id, late: true }])
    const row = async () => (await mentorRows(path.join(dataDir, 'spring-2027.xlsx'))).find((one) => one['id'] === id)
    await eventually(async () => (await row()) !== undefined)
    expect((await row())?.['late']).toBe('late')
  })

  test('what was in time stays so when it is sent again', async () => {
    const { url } = await start('2026-10-19', '2026-11-24')
    const id = freshId()
    const first = await (await postAnswers(url, id)).json()
    clock = utc('2026-11-26T12:00:00')
    expect(await (await postAnswers(url, id)).json()).toEqual(first)
    expect(await (await postAnswers(url, freshId())).json()).toMatchObject({ late: true })
  })

  test('what was kept is acknowledged again though the next window has not opened', async () => {
    const { url, dataDir, stop } = await start('2026-10-19', '2026-12-18')
    const id = freshId()
    const first = await (await postAnswers(url, id)).json()
    await stop()
    const next = await start('2026-12-01', '2026-12-18', { dataDir })
    expect((await postAnswers(next.url, freshId())).status).toBe(403)
    const again = await postAnswers(next.url, id)
    expect([again.status, await again.json()]).toEqual([201, first])
  })
})
