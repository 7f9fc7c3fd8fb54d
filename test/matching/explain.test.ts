import { describe, expect, test } from 'vitest'
import type { Mentee, Mentor } from '../../src/matching/candidate.ts'
import { checksFor, lineWords } from '../../src/matching/checks.ts'
import { pointsWords, reasonsFor } from '../../src/matching/explain-pair.ts'
import { whyFree, whyUnmatched } from '../../src/matching/explain-unmatched.ts'
import { type Matching, match, type ProposedPair } from '../../src/matching/match.ts'
import { pairKey } from '../../src/matching/rules.ts'
import type { Decision } from '../../src/records/proposals.ts'
import { mentee, mentor } from './candidates.ts'

function matched(
  mentors: readonly Mentor[],
  mentees: readonly Mentee[],
  decided: readonly (readonly [string, Decision])[] = [],
) {
  return match({ mentors, mentees, decided: new Map(decided) })
}

function onlyPair({ proposed }: Matching): ProposedPair {
  const [pair, ...others] = proposed
  if (!pair || others.length > 0) throw new Error(`expected one pair, not ${proposed.length}`)
  return pair
}

function checksOf(one: Mentor, other: Mentee, ...more: readonly Mentee[]): string {
  const matching = matched([one], [other, ...more])
  return checksFor(onlyPair(matching), matching)
}

describe('why a pair is proposed', () => {
  test('everything that fits is said in sentences, the most important skill first', () => {
    const pair = onlyPair(
      matched(
        [mentor({ hours: 4, places: 2 })],
        [mentee({ technicalField: 'Bridge drawings', meeting: { chosen: 'either' } })],
      ),
    )
    expect(reasonsFor(pair)).toBe(
      'Offers 3 of the 4 skills wanted: Managing projects (most important to both), Making oral presentations and ' +
        'Technical expertise (in Bridge engineering; most important to the mentor). ' +
        'Both can meet on weekday mornings. They can meet in person: both work in Millbrook. ' +
        'The mentor is 3 levels above: Manager, Full working level. ' +
        'Alike in the one trait both told: feedback (plain and direct). ' +
        'The mentor can give 4 hours a month to 2 mentees together; the mentee has 3 in mind. ' +
        'The only mentor who is possible for this mentee.',
    )
  })

  test('the score is taken apart', () => {
    const pair = onlyPair(matched([mentor({})], [mentee({})]))
    expect(pointsWords(pair)).toBe(
      'Skills wanted 25 of 38 · Most important to both 4 of 8 · Times 15 of 20 · Hours 3 of 4 · Meeting 12 of 12 · ' +
        'Working style 0 of 4 · Level 10 of 10 · Personality 4 of 4',
    )
    expect(pair.total).toBe(73)
  })

  test('what does not fit is said as well', () => {
    const one = mentor({
      skills: { chosen: ['recruiting'] },
      times: { chosen: ['nights'] },
      meeting: { chosen: 'remote' },
      hours: 10,
    })
    const reasons = reasonsFor(onlyPair(matched([one], [mentee({ gradeBand: { chosen: 'manager' } })])))
    expect(reasons).toContain('Offers no skill that is wanted. No time of the week suits both.')
    expect(reasons).toContain(
      'One wants to meet only in person, the other only by phone or video. Both are at one level: Manager.',
    )
    expect(checksOf(one, mentee({}))).toBe('No skill in common. No time in common. No way of meeting in common.')
  })

  test('a better fit that went elsewhere is counted', () => {
    const [best, second] = [
      mentor({ email: 'a@x.example', name: 'Ann Aa', places: 1 }, 'a'),
      mentor({ email: 'b@x.example', name: 'Ben Bb', places: 1, style: { chosen: 'by-watching' } }, 'b'),
    ]
    const matching = matched([best, second], [mentee({}), mentee({ email: 'z@x.example', name: 'Zoe Zz' }, 'mentee-2')])
    expect(
      matching.proposed
        .map(reasonsFor)
        .map((words) => words.split('. ').at(-1))
        .sort(),
    ).toEqual([
      '1 mentor of the 2 possible for this mentee would score higher but is better used elsewhere.',
      'No better score among the 2 mentors possible for this mentee.',
    ])
  })

  test('a pair that stands by decision says so', () => {
    const decided = [[pairKey(mentee({}), mentor({})), 'Ask both']] as const
    expect(reasonsFor(onlyPair(matched([mentor({})], [mentee({})], decided)))).toContain(
      'Kept because the decision is “Ask both”.',
    )
  })
})

describe('what to look at', () => {
  test('nothing, where nothing stands out', () => {
    expect(checksOf(mentor({}), mentee({}))).toBe('')
  })

  test('a name that may be the partner', () => {
    expect(checksOf(mentor({}), mentee({ avoid: [{ person: 'R. Okafor' }] }))).toBe(
      'The mentee wants no match with “R. Okafor”: this may be the mentor.',
    )
    expect(checksOf(mentor({ avoid: [{ person: 'Mateo Ward', email: 'm.ward@home.example' }] }), mentee({}))).toBe(
      'The mentor wants no match with “Mateo Ward, m.ward@home.example”: this may be the mentee.',
    )
  })

  test('a name that may be anybody', () => {
    expect(checksOf(mentor({}), mentee({ avoid: [{ person: 'My first boss' }] }))).toBe(
      'The mentee wants no match with “My first boss”, whom no application shows: make sure it is not the mentor.',
    )
  })

  test('not a name that somebody else may have', () => {
    const other = mentee({ name: 'Lee Park', email: 'lee@x.example', platform: { chosen: 'peer-to-peer' } }, 'mentee-2')
    expect(checksOf(mentor({}), mentee({ avoid: [{ person: 'L. Park' }] }), other)).toBe('')
  })

  test('a supervisor’s name that the partner and another applicant have', () => {
    const namesake = mentee(
      { name: 'Rosalind Okafor', agency: 'Health', email: 'ro@x.example', platform: { chosen: 'peer-to-peer' } },
      'mentee-2',
    )
    expect(checksOf(mentor({}), mentee({ supervisorName: 'Rosalind Okafor' }), namesake)).toBe(
      'The mentee’s supervisor has the same name as the mentor and another applicant: this may be the mentor.',
    )
  })

  test('another applicant of the same name and agency, who may be the same person', () => {
    const twin = mentee(
      { name: 'Núñez-Ward, Mateo', email: 'mateo@home.example', platform: { chosen: 'peer-to-peer' } },
      'twin',
    )
    expect(checksOf(mentor({}), mentee({}), twin)).toBe(
      'Another mentee of the same agency has the mentee’s name (reference TWIN): one person, twice?',
    )
  })

  test('two who are proposed for each other twice', () => {
    const [one, other] = [
      { name: 'Ann Aa', email: 'a@x.example' },
      { name: 'Ben Bb', email: 'b@x.example' },
    ]
    const matching = matched([mentor(one, 'm-a'), mentor(other, 'm-b')], [mentee(one, 'a'), mentee(other, 'b')])
    expect(matching.proposed.map((pair) => checksFor(pair, matching))).toEqual([
      'The two are proposed for each other twice, each as the other’s mentor.',
      'The two are proposed for each other twice, each as the other’s mentor.',
    ])
  })

  test('a kept pair that breaks a rule, and more kept pairs than places', () => {
    const mentees = [
      mentee({ supervisorEmail: 'rosalind.okafor@publicworks.franklin.example' }),
      mentee({ name: 'Zoe Zz', email: 'z@x.example' }, 'mentee-2'),
    ]
    const one = mentor({ places: 1 })
    const matching = matched(
      [one],
      mentees,
      mentees.map((each) => [pairKey(each, one), 'Confirm'] as const),
    )
    expect(matching.proposed.map((pair) => checksFor(pair, matching))).toEqual([
      'Kept by decision, although the two are in one reporting line. 2 pairs are kept for this mentor, who offers 1 place.',
      '2 pairs are kept for this mentor, who offers 1 place.',
    ])
  })

  test('how far the reporting lines are known', () => {
    const matching = matched([mentor({})], [{ ...mentee({}), supervisor: {} }])
    expect(lineWords(onlyPair(matching), matching)).toBe(
      'Above the mentee: not known. Above the mentor: Dale Whitcomb, then not known.',
    )
  })
})

describe('why somebody is left', () => {
  const peer = mentee({ platform: { chosen: 'peer-to-peer' }, avoid: [{ person: 'Ann Aa' }] })
  const named = mentor({ name: 'Ann Aa', email: 'a@x.example' }, 'a')

  test('the rules that kept mentors away are counted, and who was named is not said', () => {
    const { unmatched } = matched([mentor({}), named, mentor({ name: 'Ben Bb', email: 'b@x.example' }, 'b')], [peer])
    expect(unmatched.map((one) => whyUnmatched(one, 3))).toEqual([
      'None of the 3 mentors is possible: 2 wanting the other kind of partnership and 1 for a confidential reason.',
    ])
  })

  test('too few places are counted with those who share them', () => {
    const mentees = [mentee({}), mentee({ name: 'Zoe Zz', email: 'z@x.example' }, 'mentee-2')]
    const { unmatched } = matched(
      [mentor({ places: 1 }), named],
      [...mentees, peer].map((one) => ({ ...one, notWanted: [{ name: 'Ann Aa' }] })),
    )
    expect(unmatched.map((one) => whyUnmatched(one, 2))).toContain(
      '1 mentor would be possible, but all places are taken: 2 mentees, this one among them, share only 1 mentor (Rosalind Okafor) with 1 place.',
    )
  })

  test('a mentor with places left says who would have been possible', () => {
    const { free } = matched(
      [
        mentor({ places: 3 }),
        mentor({ name: 'Ben Bb', email: 'b@x.example', platform: { chosen: 'peer-to-peer' } }, 'z'),
      ],
      [mentee({})],
    )
    expect(free.map(whyFree)).toEqual([
      '2 of 3 places are free. 1 mentee would be possible, and has a mentor.',
      '2 of 2 places are free. No mentee is possible: 1 wanting the other kind of partnership.',
    ])
  })

  test('nobody has applied on the other side', () => {
    expect(matched([], [mentee({})]).unmatched.map((one) => whyUnmatched(one, 0))).toEqual([
      'No mentor has applied yet.',
    ])
    expect(matched([mentor({})], []).free.map(whyFree)).toEqual(['2 of 2 places are free. No mentee has applied yet.'])
  })
})
