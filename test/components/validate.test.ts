import { describe, expect, test } from 'vitest'
import { brokenRules } from '../../src/components/form/rules.ts'
import { localDay, problemOf, type Value } from '../../src/components/form/validate.ts'

const fine: Value = { text: 'Ada', isNeeded: true, nativelyWrong: false, isBeforeFirst: false, latest: undefined }
const messages = { missing: 'missing', wrong: 'wrong', long: 'long', early: 'early', future: 'future' }

describe('one control', () => {
  test.each<readonly [string, Partial<Value>, Readonly<Record<string, string>>, string | undefined]>([
    ['an answer that is there', {}, {}, undefined],
    ['blanks where an answer is needed', { text: '  ' }, {}, 'missing'],
    ['blanks where none is needed', { text: '  ', isNeeded: false }, {}, undefined],
    [
      'half a date, which the browser gives as nothing',
      { text: '', nativelyWrong: true, isNeeded: false },
      {},
      'wrong',
    ],
    ['exactly as long as may be', { text: 'x'.repeat(200) }, { longest: '200' }, undefined],
    ['one character too long, blanks counted', { text: `${'x'.repeat(200)} ` }, { longest: '200' }, 'long'],
    ['a pattern that does not match', { nativelyWrong: true }, {}, 'wrong'],
    ['the least number', { text: '1' }, { least: '1', greatest: '40' }, undefined],
    ['below the least', { text: '0' }, { least: '1', greatest: '40' }, 'wrong'],
    ['above the greatest', { text: '41' }, { least: '1', greatest: '40' }, 'wrong'],
    ['a date before the first', { text: '1899-01-01', isBeforeFirst: true }, {}, 'early'],
    ['today where tomorrow is refused', { text: '2026-11-24', latest: '2026-11-24' }, {}, undefined],
    ['tomorrow', { text: '2026-11-25', latest: '2026-11-24' }, {}, 'future'],
  ])('%s', (_, value, limits, expected) => {
    expect(problemOf({ ...fine, ...value }, { ...messages, ...limits })).toBe(expected)
  })
})

test('the day is the day where the person sits', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})

describe('rules across questions', () => {
  const different = { kind: 'different', first: 'email', second: 'supervisorEmail', message: 'the same' } as const
  const ordered = { kind: 'ordered', first: 'began', second: 'ended', message: 'out of order' } as const
  const some = { kind: 'atLeastOne', of: ['phone', 'email'], message: 'one of them' } as const

  test('two answers may not be the same, letter case aside', () => {
    expect(
      brokenRules(
        [different],
        [
          ['email', 'ada@x.example'],
          ['supervisorEmail', ' ADA@x.example'],
        ],
      ),
    ).toEqual([{ key: 'supervisorEmail', message: 'the same' }])
  })

  test('the second of two may not come before the first, as time or as number', () => {
    expect(
      brokenRules(
        [ordered],
        [
          ['began', '14:00'],
          ['ended', '13:00'],
        ],
      ),
    ).toHaveLength(1)
    expect(
      brokenRules(
        [ordered],
        [
          ['began', '9'],
          ['ended', '10'],
        ],
      ),
    ).toEqual([])
  })

  test('one of several is enough', () => {
    expect(brokenRules([some], [['email', 'ada@x.example']])).toEqual([])
    expect(brokenRules([some], [['email', '  ']])).toEqual([{ key: 'phone', message: 'one of them' }])
  })

  test('a rule waits until both are answered', () => {
    expect(brokenRules([different, ordered], [['email', 'ada@x.example']])).toEqual([])
  })
})
