import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { program } from '../../src/program.ts'
import { currentCohort, programOf } from '../../src/program-facts.ts'
import { describeExample } from '../needs.ts'

type Facts = Parameters<typeof programOf>[0]

/** The living example with something changed, as an agency would get it wrong. */
function saidOf(change: Readonly<Record<string, unknown>>): string {
  try {
    programOf({ ...program, ...change } as unknown as Facts)
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(1, -1).join('\n') : ''
  }
  return ''
}

test('the example is complete, and its current cohort is one of its cohorts', () => {
  expect(currentCohort(program).id).toBe(program.currentCohort)
})

test('the message says where, what was expected, what was found, and what was not done', () => {
  expect(() => programOf({ ...program, paper: 'legal' } as unknown as Facts)).toThrowErrorMatchingInlineSnapshot(`
    [ProgramFactsError: The program's facts in src/program.ts can't be used yet:
      paper: expected "letter" or "a4", found "legal"
    Mend them and build again. Nothing was published.]
  `)
})

describe('each of these is named', () => {
  test.each([
    [{ backup: undefined }, '  backup: expected the coordinator’s backup: name, phone, email, found nothing'],
    [
      { site: 'mentoring.example' },
      '  site: expected an address such as https://mentoring.franklin.example/, found "mentoring.example"',
    ],
    [{ platforms: [] }, '  platforms: expected at least one of "senior" and "peer", found []'],
    [{ languages: ['fr'] }, '  languages[0]: expected "en", found "fr"'],
    [{ submissions: { to: 'fax' } }, '  submissions.to: expected "node", found "fax"'],
    [
      { purposes: [{ ...program.purposes[0], measure: undefined }] },
      '  purposes[0].measure: expected how success is measured, found nothing',
    ],
    [
      { orientations: [{ ...program.orientations[0], from: '8:30' }] },
      '  orientations[0].from: expected when it begins, written 09:00 or 14:30, found "8:30"',
    ],
    [
      { orientations: [{ ...program.orientations[0], from: '12:00', to: '08:30' }] },
      '  orientations[0].to: expected a time after the one it begins at, found "08:30"',
    ],
    [{ name: undefined }, '  name: expected the name of the program, found nothing'],
    [{ agncy: 'Public Works' }, '  agncy: no such fact; check the spelling or take it out'],
    [{ brand: 'blue' }, '  brand: expected a color such as #0b5c8a, found "blue"'],
    [{ timeZone: 'Eastern' }, '  timeZone: expected an IANA time zone, such as America/New_York, found "Eastern"'],
    [{ months: 0 }, '  months: expected a whole number from 1 to 36, found 0'],
    [{ workbooks: 'three' }, '  workbooks: expected "one" or "two", found "three"'],
    [{ currentCohort: 'fall-2030' }, '  currentCohort: expected the id of one of the cohorts, found "fall-2030"'],
    [
      { coordinator: { ...program.coordinator, email: 'mentoring' } },
      '  coordinator.email: expected an e-mail address, found "mentoring"',
    ],
    [
      { cohorts: [{ ...program.cohorts[0], opens: 'in fall' }] },
      '  cohorts[0].opens: expected the day applications open, written 2027-03-31, found "in fall"',
    ],
  ])('%o', (change, sentence) => {
    expect(saidOf(change)).toBe(sentence)
  })

  test('a cohort whose dates are out of order', () => {
    expect(saidOf({ cohorts: [{ ...program.cohorts[0], closes: '2026-01-01' }] })).toMatch(
      /^ {2}cohorts\[0\]: expected dates in this order: opens, closes, starts, ends, found /,
    )
  })

  test.each([
    [{ months: 11 }, '12', 11],
    [{ months: 13 }, '12', 13],
    [{ cohorts: [{ ...program.cohorts[0], ends: '2028-01-20' }], months: 12 }, '10 or 11', 12],
  ])('a length that is not that of the current cohort: %o', (change, fitting, found) => {
    expect(saidOf(change)).toBe(
      `  months: expected ${fitting}, as many as the current cohort has from its start to its end, found ${found}`,
    )
  })

  test('two cohorts with one id', () => {
    expect(saidOf({ cohorts: [program.cohorts[0], program.cohorts[0]] })).toMatch(
      /^ {2}cohorts: expected a different id for each cohort/,
    )
  })
})

/** Every place in the facts that holds something, as the keys that lead there. */
function placesIn(value: unknown): readonly (readonly (string | number)[])[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => below(index, one))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, one]) => below(key, one))
  return []
}

function below(key: string | number, value: unknown): readonly (readonly (string | number)[])[] {
  return [[key], ...placesIn(value).map((place) => [key, ...place])]
}

function changedAt(value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (key === undefined) return to
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? changedAt(one, rest, to) : one))
  return { ...(value as object), [key]: changedAt((value as Record<string, unknown>)[key], rest, to) }
}

const keyed = (place: readonly (string | number)[]) =>
  place.map((part, index) => (typeof part === 'number' ? `[${part}]` : index > 0 ? `.${part}` : part)).join('')

test.each([undefined, null, 7.5, {}, ['']])(
  'wherever %j stands instead of a fact, the place is named in our own words',
  (wrong) => {
    const places = placesIn(program)
    expect(places.length).toBeGreaterThan(150)
    const unclear = places.flatMap((place) => {
      const said = saidOf(changedAt(program, place, wrong) as Record<string, unknown>)
      const isClear = said === '' || (said.includes(`  ${keyed(place)}`) && !/invalid|received|undefined/i.test(said))
      return isClear ? [] : [`${keyed(place)}: ${said}`]
    })
    expect(unclear).toEqual([])
  },
)

describeExample('the example', () => {
  test('names, phone numbers and addresses of the example belong to nobody', () => {
    const everything = JSON.stringify(program)
    expect(everything.match(/\b\d{3}-\d{3}-\d{4}\b/g)?.filter((phone) => !phone.includes('-555-01'))).toEqual([])
    expect(everything.match(/[\w.-]+@[\w.-]+|https?:[^"]+/g)?.filter((one) => !/\.example\/?$/.test(one))).toEqual([])
  })
})

test('every fact is explained where it is declared', () => {
  const file = path.join(import.meta.dirname, '..', '..', 'src', 'program-facts.ts')
  const [shape = ''] = readFileSync(file, 'utf8').split('\n  })\n')
  const lines = shape.split('\n')
  const declared = lines.flatMap((line, at) => (/^ {4}\w+: /.test(line) ? [{ line, before: lines[at - 1] ?? '' }] : []))
  expect(declared.length).toBeGreaterThan(35)
  expect(declared.filter(({ before }) => !before.endsWith('*/'))).toEqual([])
})

describe('a Privacy Act statement', () => {
  const whole = {
    authority: '5 U.S.C. 4103',
    purpose: 'To match mentors and mentees',
    routineUses: 'None',
    effects: 'Without answers you can’t be matched',
  }

  test('is not needed, and the example has none', () => {
    expect(program.privacyActStatement).toBeUndefined()
  })

  test('is taken whole', () => {
    expect(saidOf({ privacyActStatement: whole })).toBe('')
  })

  test.each([
    [
      { ...whole, routineUses: ' ' },
      '  privacyActStatement.routineUses: expected the routine uses of the answers, found " "',
    ],
    [
      { ...whole, authority: undefined },
      '  privacyActStatement.authority: expected the authority that lets the agency ask, found nothing',
    ],
  ])('stops the build with a part missing', (privacyActStatement, sentence) => {
    expect(saidOf({ privacyActStatement })).toBe(sentence)
  })
})
