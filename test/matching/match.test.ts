import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Mentee, Mentor } from '../../src/matching/candidate.ts'
import { type Matching, match } from '../../src/matching/match.ts'
import { proposalRows } from '../../src/matching/proposal-rows.ts'
import { pairKey } from '../../src/matching/rules.ts'
import type { Decision } from '../../src/records/proposals.ts'
import { mentee, mentor } from './candidates.ts'

const skills = ['negotiating', 'training', 'recruiting'] as const

/** Somebody of their own, who wants or offers these. */
function person(number: number) {
  const email = `person-${number}@agency.example`
  return {
    name: `Person Number${number}`,
    email,
    supervisorEmail: `boss-${number}@agency.example`,
    supervisorName: `Boss Of${number}`,
  }
}

function offering(number: number, places: number, ...chosen: readonly (typeof skills)[number][]): Mentor {
  return mentor(
    { ...person(number), places, skills: { chosen: chosen.length > 0 ? chosen : skills } },
    `mentor-${number}`,
  )
}

function wanting(number: number, ...chosen: readonly (typeof skills)[number][]): Mentee {
  return mentee(
    { ...person(100 + number), skills: { chosen: chosen.length > 0 ? chosen : skills } },
    `mentee-${number}`,
  )
}

function pairsOf({ proposed }: Matching): readonly string[] {
  return proposed.map((pair) => `${pair.mentee.key} with ${pair.mentor.key}`).sort()
}

function matched(
  mentors: readonly Mentor[],
  mentees: readonly Mentee[],
  decided: readonly (readonly [string, Decision])[] = [],
) {
  return match({ mentors, mentees, decided: new Map(decided) })
}

test('everybody gets the mentor who makes the sum of points greatest', () => {
  const mentors = [offering(1, 1, 'negotiating', 'training'), offering(2, 1, 'training')]
  const mentees = [wanting(1, 'training'), wanting(2, 'negotiating')]
  expect(pairsOf(matched(mentors, mentees))).toEqual(['mentee-1 with mentor-2', 'mentee-2 with mentor-1'])
})

test('one mentee more with a mentor is worth more than a better fit', () => {
  const far = { agency: 'Department of Health' }
  const near = mentor({ ...person(1), places: 1, skills: { chosen: skills } }, 'mentor-1')
  const other = mentor({ ...person(2), ...far, places: 1, skills: { chosen: ['recruiting'] } }, 'mentor-2')
  const stays = mentee(
    { ...person(101), reach: { chosen: 'own-agency' }, skills: { chosen: ['training'] } },
    'mentee-1',
  )
  const moves = mentee(
    { ...person(102), reach: { chosen: 'any-agency' }, skills: { chosen: ['negotiating'] } },
    'mentee-2',
  )
  expect(pairsOf(matched([near, other], [stays, moves]))).toEqual(['mentee-1 with mentor-1', 'mentee-2 with mentor-2'])
})

test('no mentor gets more mentees than they have places for', () => {
  const result = matched([offering(1, 2)], [wanting(1), wanting(2), wanting(3)])
  expect(result.proposed.length).toBe(2)
  expect(result.unmatched.length).toBe(1)
  expect(result.free).toEqual([])
})

test('the order of rows changes nothing, not even one byte of the tab', () => {
  const mentors = [1, 2, 3, 4].map((number) => offering(number, 1 + (number % 2)))
  const mentees = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => wanting(number))
  const rowsOf = (some: readonly Mentor[], others: readonly Mentee[]) =>
    JSON.stringify(proposalRows(matched(some, others), some.length, '2026-11-24'))
  const rows = rowsOf(mentors, mentees)
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
  fc.assert(fc.property(shuffled(mentors), shuffled(mentees), (some, others) => rowsOf(some, others) === rows))
})

describe('what the coordinator decided', () => {
  const mentors = [offering(1, 1, 'negotiating', 'training'), offering(2, 1, 'training')]
  const mentees = [wanting(1, 'training'), wanting(2, 'negotiating')]
  const [first, second] = mentees as [Mentee, Mentee]
  const [strong, weak] = mentors as [Mentor, Mentor]

  test.each(['Confirm', 'Ask both', 'Hold'] as const)(
    '“%s” keeps a pair, and the others get the best of what is left',
    (decision) => {
      const result = matched(mentors, mentees, [[pairKey(first, strong), decision]])
      expect(pairsOf(result)).toEqual(['mentee-1 with mentor-1', 'mentee-2 with mentor-2'])
      expect(result.proposed.find((pair) => pair.mentee === first)?.kept).toBe(decision)
    },
  )

  test('“Never” keeps a pair from being proposed', () => {
    const result = matched(mentors, mentees, [[pairKey(second, strong), 'Never']])
    expect(pairsOf(result)).toEqual(['mentee-1 with mentor-1', 'mentee-2 with mentor-2'])
  })

  test('of two decisions for one mentee the stronger one stands', () => {
    const decided = [
      [pairKey(first, weak), 'Hold'],
      [pairKey(first, strong), 'Confirm'],
    ] as const
    expect(pairsOf(matched(mentors, mentees, decided))).toContain('mentee-1 with mentor-1')
  })

  test('a kept pair that breaks a rule by now stands, and says which', () => {
    const strange = mentee({ ...person(101), platform: { chosen: 'peer-to-peer' } }, 'mentee-1')
    const result = matched([strong], [strange], [[pairKey(strange, strong), 'Confirm']])
    expect(result.proposed.map(({ kept, broken }) => ({ kept, broken }))).toEqual([
      { kept: 'Confirm', broken: 'platform' },
    ])
  })

  test('a mentor with more kept pairs than places gets nobody else', () => {
    const kept = mentees.map((one) => [pairKey(one, weak), 'Confirm'] as const)
    const result = matched([weak], [...mentees, wanting(3, 'training')], kept)
    expect(pairsOf(result)).toEqual(['mentee-1 with mentor-2', 'mentee-2 with mentor-2'])
    expect(result.unmatched.map((one) => one.mentee.key)).toEqual(['mentee-3'])
  })
})

test('mentees who must share too few places are named together', () => {
  const popular = [offering(1, 1), offering(2, 1)]
  const elsewhere = mentor({ ...person(3), agency: 'Department of Health', places: 5 }, 'mentor-3')
  const local = [1, 2, 3].map((number) =>
    mentee({ ...person(100 + number), reach: { chosen: 'own-agency' } }, `mentee-${number}`),
  )
  const free = mentee({ ...person(104), reach: { chosen: 'any-agency' } }, 'mentee-4')
  const { unmatched } = matched([...popular, elsewhere], [...local, free])
  const crowd = unmatched[0]?.crowd
  expect(unmatched.length).toBe(1)
  expect(crowd?.mentees.map(({ key }) => key)).toEqual(['mentee-1', 'mentee-2', 'mentee-3'])
  expect(crowd?.mentors.map(({ key }) => key)).toEqual(['mentor-1', 'mentor-2'])
  expect(crowd?.places).toBe(2)
})

test('whoever is left out is in a crowd with more mentees than places, or has no mentor at all', () => {
  const platforms = fc.constantFrom('senior-to-junior', 'peer-to-peer', 'either')
  const reaches = fc.constantFrom('own-bureau', 'own-agency', 'any-agency')
  const answers = fc.record({
    platform: platforms.map((chosen) => ({ chosen })),
    reach: reaches.map((chosen) => ({ chosen })),
    agency: fc.constantFrom('Health', 'Public Works'),
    unit: fc.constantFrom('Bridges', 'Permits'),
  } as const)
  const cohorts = fc.record({
    mentors: fc.array(fc.tuple(answers, fc.integer({ min: 1, max: 2 })), { minLength: 1, maxLength: 4 }),
    mentees: fc.array(answers, { minLength: 1, maxLength: 8 }),
  })
  fc.assert(
    fc.property(cohorts, ({ mentors, mentees }) => {
      const result = matched(
        mentors.map(([given, places], number) => mentor({ ...person(number), ...given, places }, `mentor-${number}`)),
        mentees.map((given, number) => mentee({ ...person(100 + number), ...given }, `mentee-${number}`)),
      )
      for (const { mentee: left, allowed, crowd, refused } of result.unmatched) {
        if (!crowd) expect([...refused.values()].reduce((sum, count) => sum + count, allowed)).toBe(mentors.length)
        else {
          expect(crowd.mentees).toContain(left)
          expect(crowd.mentees.length).toBeGreaterThan(crowd.places)
          expect(crowd.mentors.reduce((sum, { places }) => sum + places, 0)).toBe(crowd.places)
        }
      }
    }),
  )
})
