import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { windowOf, windowState } from '../../forms/kit/window.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { milestone } from '../../forms/milestone.ts'

const cohort = { opens: '2026-10-19', closes: '2026-12-18' }

describe('a window', () => {
  test.each([
    ['2026-10-18', 'not yet'],
    ['2026-10-19', 'open'],
    ['2026-12-18', 'open'],
    ['2026-12-19', 'late'],
    ['2027-01-01', 'late'],
  ])('is, on %s, %s', (today, state) => {
    expect(windowState(cohort, today)).toBe(state)
  })

  test('of one day is open on that day', () => {
    const day = { opens: '2026-10-19', closes: '2026-10-19' }
    expect(['2026-10-18', '2026-10-19', '2026-10-20'].map((today) => windowState(day, today))).toEqual([
      'not yet',
      'open',
      'late',
    ])
  })

  test('never goes back: a later day is never in an earlier state', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const order = ['not yet', 'open', 'late']
    const place = (today: string) => order.indexOf(windowState(cohort, today))
    fc.assert(fc.property(day, day, (one, other) => one > other || place(one) <= place(other)))
  })
})

test('applications have the cohort’s window, other forms none', () => {
  expect(windowOf(mentorApplication, cohort)).toBe(cohort)
  expect(windowOf(milestone, cohort)).toBeUndefined()
  expect(windowState(windowOf(milestone, cohort), '1999-01-01')).toBe('open')
})
