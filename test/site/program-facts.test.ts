import { describe, expect, test } from 'vitest'
import { program } from '../../src/program.ts'
import { currentCohort, programOf } from '../../src/program-facts.ts'

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

  test('two cohorts with one id', () => {
    expect(saidOf({ cohorts: [program.cohorts[0], program.cohorts[0]] })).toMatch(
      /^ {2}cohorts: expected a different id for each cohort/,
    )
  })
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
