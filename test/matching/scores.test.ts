import { expect, test } from 'vitest'
import { mostPoints, pointsOf, totalOf } from '../../src/matching/scores.ts'
import { mentee, mentor } from './candidates.ts'

test('the most that can be reached is 100', () => {
  expect(totalOf(mostPoints)).toBe(100)
})

test('a pair that fits in everything gets everything', () => {
  const alike = {
    skills: { chosen: ['negotiating', 'training'], most: ['negotiating', 'training'] },
    times: { chosen: ['nights', 'weekends'] },
    meeting: { chosen: 'in-person' },
    style: { chosen: 'by-doing' },
    thinking: { chosen: 'talk-first' },
  } as const
  const points = pointsOf(
    mentor({ ...alike, hours: 8, places: 2 }),
    mentee({ ...alike, hours: 4, gradeBand: { chosen: 'lead' } }),
  )
  expect(points).toEqual(mostPoints)
})

test('skills count by the share of what the mentee wants, the most important ones threefold', () => {
  const offered = mentor({ skills: { chosen: ['negotiating'] } })
  const wants = (most?: ['negotiating']) =>
    mentee({ skills: { chosen: ['negotiating', 'training', 'recruiting'], ...(most ? { most } : {}) } })
  expect(pointsOf(offered, wants()).skills).toBe(Math.round((mostPoints.skills * 1) / 3))
  expect(pointsOf(offered, wants(['negotiating'])).skills).toBe(Math.round((mostPoints.skills * 3) / 5))
})

test('skills that both marked as most important add to that, two at most', () => {
  const marked = (count: number) => {
    const chosen = (['negotiating', 'training', 'recruiting'] as const).slice(0, count)
    return { skills: { chosen, most: chosen } }
  }
  expect([0, 1, 2, 3].map((count) => pointsOf(mentor(marked(count)), mentee(marked(count))).shared)).toEqual([
    0, 4, 8, 8,
  ])
})

test('technical expertise counts only within one field', () => {
  const technical = { chosen: ['technical-expertise'] } as const
  const offered = mentor({ skills: technical, technicalField: 'Bridge engineering' })
  expect(pointsOf(offered, mentee({ skills: technical, technicalField: 'Engineering of roads' })).skills).toBe(
    mostPoints.skills,
  )
  expect(pointsOf(offered, mentee({ skills: technical, technicalField: 'Accounting' })).skills).toBe(0)
})

test('one time in common is most of what times can add', () => {
  const times = (count: number) => ({
    times: { chosen: (['nights', 'weekends', 'weekday-evenings'] as const).slice(0, count) },
  })
  expect([0, 1, 2, 3].map((count) => pointsOf(mentor(times(3)), mentee(times(count))).times)).toEqual([0, 15, 20, 20])
})

test('a mentor’s hours are divided among their places', () => {
  const hours = (places: number) => pointsOf(mentor({ hours: 6, places }), mentee({ hours: 6 })).hours
  expect([1, 2, 6].map(hours)).toEqual([4, 2, 1])
})

test.each([
  ['in-person', 'in-person', 'Millbrook, Depot', 12],
  ['either', 'in-person', 'Millbrook', 12],
  ['either', 'either', 'Jonesborough', 10],
  ['remote', 'either', 'Millbrook', 10],
  ['in-person', 'in-person', 'Jonesborough', 3],
  ['in-person', 'either', 'from home', 3],
  ['in-person', 'remote', 'Millbrook', 0],
] as const)('a mentor who meets %s, a mentee who meets %s in %s', (offered, wished, location, points) => {
  const one = mentor({ meeting: { chosen: offered }, location: 'Millbrook, Canal Street Annex' })
  expect(pointsOf(one, mentee({ meeting: { chosen: wished }, location })).meeting).toBe(points)
})

test('seniors are best one to three levels above, peers on one level, and who takes either gets the better of both', () => {
  const levels = ['entry', 'journey', 'senior', 'lead', 'manager', 'executive'] as const
  const seniority = (chosen: 'senior-to-junior' | 'peer-to-peer' | 'either') =>
    levels.map((level) => {
      const platform = { chosen }
      const one = mentor({ platform, gradeBand: { chosen: level } })
      return pointsOf(one, mentee({ platform, gradeBand: { chosen: 'journey' } })).seniority
    })
  expect(seniority('senior-to-junior')).toEqual([0, 0, 10, 10, 10, 6])
  expect(seniority('peer-to-peer')).toEqual([6, 10, 6, 2, 0, 0])
  expect(seniority('either')).toEqual([6, 10, 10, 10, 10, 6])
})

test('traits count by the share in which the two are alike, of those that both told', () => {
  const one = mentor({
    thinking: { chosen: 'talk-first' },
    planning: { chosen: 'adapt' },
    feedback: { chosen: 'direct' },
  })
  const other = mentee({
    thinking: { chosen: 'talk-first' },
    focus: { chosen: 'detail' },
    feedback: { chosen: 'gentle' },
  })
  expect(pointsOf(one, other).personality).toBe(mostPoints.personality / 2)
})
