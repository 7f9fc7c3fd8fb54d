import { expect, test } from 'vitest'
import type { Mentee, Mentor } from '../../src/matching/candidate.ts'
import { peopleOf } from '../../src/matching/people.ts'
import { brokenRule, pairKey, type RuleCode } from '../../src/matching/rules.ts'
import { groundsOf } from '../../src/matching/survey.ts'
import { mentee, mentor } from './candidates.ts'

function broken(one: Mentor, other: Mentee, never: readonly string[] = []): RuleCode | undefined {
  const both = [one, other]
  return brokenRule(one, other, groundsOf(both, peopleOf(both), new Map(never.map((pair) => [pair, 'Never' as const]))))
}

const email = 'rosalind.okafor@publicworks.franklin.example'

test('two whom no rule keeps apart may be paired', () => {
  expect(broken(mentor({}), mentee({}))).toBeUndefined()
})

test('nobody is paired with themselves, whatever the letter case of the address', () => {
  expect(broken(mentor({}), mentee({ email: email.toUpperCase() }))).toBe('same-person')
})

test('one name in one agency under two addresses is taken for one person', () => {
  const twin = { name: 'Okafor, Rosalind', agency: 'Dept. of Public Works' }
  expect(broken(mentor({}), mentee(twin))).toBe('same-person')
  expect(broken(mentor({}), mentee({ ...twin, agency: 'Department of Health' }))).not.toBe('same-person')
})

test('nobody is paired with their supervisor, nor with somebody they supervise', () => {
  expect(broken(mentor({}), mentee({ supervisorEmail: email }))).toBe('reporting-line')
  expect(broken(mentor({ supervisorEmail: 'mateo.nunez-ward@publicworks.franklin.example' }), mentee({}))).toBe(
    'reporting-line',
  )
})

test('somebody named as not wanted is kept away, whichever side named them and however the name is written', () => {
  expect(broken(mentor({}), mentee({ avoid: [{ person: 'OKAFOR, Rosalind' }] }))).toBe('not-wanted')
  expect(broken(mentor({ avoid: [{ person: 'Mateo Nunez Ward' }] }), mentee({}))).toBe('not-wanted')
  expect(broken(mentor({}), mentee({ avoid: [{ person: 'R. O.', email }] }))).toBe('not-wanted')
})

test('a name that is not certain keeps nobody away', () => {
  expect(broken(mentor({}), mentee({ avoid: [{ person: 'R. Okafor' }] }))).toBeUndefined()
})

test.each([
  ['senior-to-junior', 'peer-to-peer', 'platform'],
  ['peer-to-peer', 'senior-to-junior', 'platform'],
  ['peer-to-peer', 'peer-to-peer', undefined],
  ['either', 'peer-to-peer', undefined],
  ['either', 'either', undefined],
] as const)('a mentor who wants %s and a mentee who wants %s: %s', (offered, wished, rule) => {
  expect(broken(mentor({ platform: { chosen: offered } }), mentee({ platform: { chosen: wished } }))).toBe(rule)
})

const bridges = { agency: 'Department of Public Works', unit: 'Bureau of Bridges' }
const permits = { agency: 'Dept of Public Works', unit: 'Bureau of Permits' }
const nursing = { agency: 'Department of Health', unit: 'Bureau of Bridges' }

test.each([
  ['own-bureau', bridges, bridges, undefined],
  ['own-bureau', bridges, permits, 'reach'],
  ['own-bureau', bridges, nursing, 'reach'],
  ['own-agency', bridges, permits, undefined],
  ['own-agency', bridges, nursing, 'reach'],
  ['any-agency', bridges, nursing, undefined],
] as const)('%s is kept for either side', (chosen, one, other, rule) => {
  const any = { reach: { chosen: 'any-agency' } } as const
  expect(broken(mentor({ ...one, reach: { chosen } }), mentee({ ...other, ...any }))).toBe(rule)
  expect(broken(mentor({ ...other, ...any }), mentee({ ...one, reach: { chosen } }))).toBe(rule)
})

test('a pair that the coordinator ruled out stays ruled out', () => {
  expect(broken(mentor({}), mentee({}), [pairKey(mentee({}), mentor({}))])).toBe('never')
})

test('of several rules that fail, the first one is the reason', () => {
  const both = {
    supervisorEmail: email,
    avoid: [{ person: 'Rosalind Okafor' }],
    platform: { chosen: 'peer-to-peer' },
  } as const
  expect(broken(mentor({}), mentee(both))).toBe('reporting-line')
})
