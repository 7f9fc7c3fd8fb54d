import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allForms } from '../forms/catalog.ts'
import { currentCohort } from '../src/program-facts.ts'
import { roadMapOf, type Step } from '../src/road-map.ts'

type Facts = Parameters<typeof roadMapOf>[0]

/** A program with nothing but a cohort, whose dates are a given number of days apart. */
function programWith(starts: string, ends: string, months: number): Facts {
  const cohort = { id: 'only', name: 'Only', opens: daysFrom(starts, -90), closes: daysFrom(starts, -30), starts, ends }
  const meetings = { frequency: 'weekly', events: [] }
  return {
    terms: { mentee: 'mentee' },
    cohorts: [cohort],
    currentCohort: 'only',
    months,
    meetings,
    orientations: [],
    roadMap: [],
  }
}

function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

const dayOf = (steps: readonly Step[], title: string) => steps.find((step) => step.title === title)?.on

test('a year, in order', () => {
  const inUse = ['mentoring-agreement', 'development-plan', 'session-summary', 'midway-evaluation', 'mentor-evaluation']
  const facts: Facts = {
    ...programWith('2027-03-01', '2028-02-29', 12),
    meetings: { frequency: 'weekly', events: [{ title: 'Feedback', on: '2027-05-26', where: 'Room 3' }] },
    orientations: [
      { title: 'Orientation', on: '2027-03-09', from: '08:30', to: '12:00', where: 'Online', isOnline: true },
    ],
    roadMap: [{ title: 'Outcome report', on: '2028-04-14', what: 'Everyone gets the figures.' }],
  }
  const steps = roadMapOf(
    facts,
    allForms.filter(({ id }) => inUse.includes(id)),
  )
  expect(steps.map(({ on, title, form = '' }) => `${on} ${title} ${form}`.trim())).toMatchInlineSnapshot(`
    [
      "2026-12-01 Applications open",
      "2027-01-30 Last day to apply",
      "2027-01-31 Matching begins",
      "2027-03-01 Partnerships start",
      "2027-03-09 Orientation",
      "2027-04-01 Mentoring agreement mentoring-agreement",
      "2027-04-01 Development plan development-plan",
      "2027-05-26 Feedback",
      "2027-06-01 Ending without a reason opens",
      "2027-06-01 Development plan: review development-plan",
      "2027-09-01 Half-way",
      "2027-09-01 Development plan: review development-plan",
      "2027-09-01 Midway evaluation midway-evaluation",
      "2027-12-01 Development plan: review development-plan",
      "2028-02-29 Mentor evaluation mentor-evaluation",
      "2028-02-29 Partnerships end",
      "2028-04-14 Outcome report",
    ]
  `)
  expect(steps.find(({ title }) => title === 'Orientation')?.what).toBe('From 8:30 a.m. to noon: Online')
})

describe('months are those of the calendar', () => {
  test('a month after the last of January is the last of February, in a leap year the 29th', () => {
    const agreement = (starts: string, ends: string) =>
      dayOf(roadMapOf(programWith(starts, ends, 12)), 'Mentoring agreement')
    expect(agreement('2027-01-31', '2028-01-31')).toBe('2027-02-28')
    expect(agreement('2028-01-31', '2029-01-31')).toBe('2028-02-29')
  })

  test('half of nine months is four months and half of the fifth', () => {
    expect(dayOf(roadMapOf(programWith('2027-03-01', '2027-11-30', 9)), 'Half-way')).toBe('2027-07-17')
  })

  test('a program of three months halves its intervals', () => {
    const steps = roadMapOf(programWith('2027-03-01', '2027-05-31', 3))
    expect(dayOf(steps, 'Mentoring agreement')).toBe('2027-03-17')
    expect(dayOf(steps, 'Ending without a reason opens')).toBe('2027-04-16')
  })
})

test('a report that is due soon before or after the midway evaluation is asked for on the same day', () => {
  const steps = roadMapOf(programWith('2027-03-01', '2027-07-31', 5), allForms)
  const due = (form: string) => steps.filter((step) => step.form === form).map(({ on }) => on)
  expect(due('progress-report')).toEqual(['2027-05-17'])
  expect(due('midway-evaluation')).toEqual(['2027-05-17'])
  expect(due('development-plan')).toEqual(['2027-03-27', '2027-05-17'])
})

test('the agency’s own word for the person who is mentored is used', () => {
  const [first] = roadMapOf({ ...programWith('2027-03-01', '2028-02-29', 12), terms: { mentee: 'protégé' } })
  expect(first?.what).toBe('Mentors and protégés can apply from this day on.')
})

test('a form that is not in use leaves no step', () => {
  const facts = programWith('2027-03-01', '2028-02-29', 12)
  const midway = (steps: readonly Step[]) => steps.filter(({ form }) => form === 'midway-evaluation')
  expect(midway(roadMapOf(facts, allForms))).toHaveLength(1)
  expect(
    midway(
      roadMapOf(
        facts,
        allForms.filter(({ id }) => id !== 'midway-evaluation'),
      ),
    ),
  ).toEqual([])
})

describe('for programs of any length, starting on any day', () => {
  const start = fc.date({ min: new Date('2024-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  const programs = fc
    .record({ start, months: fc.integer({ min: 1, max: 36 }), early: fc.integer({ min: -10, max: 10 }) })
    .map(({ start, months, early }) => {
      const starts = start.toISOString().slice(0, 10)
      return programWith(starts, daysFrom(starts, Math.round(months * 30.4) - early), months)
    })

  test('steps come in the order of their days', () => {
    fc.assert(
      fc.property(programs, (facts) => {
        const days = roadMapOf(facts, allForms).map(({ on }) => on)
        expect(days).toEqual(days.toSorted())
      }),
    )
  })

  test('none comes before applications open or after the partnerships end', () => {
    fc.assert(
      fc.property(programs, (facts) => {
        const { opens, ends } = currentCohort(facts)
        const outside = roadMapOf(facts, allForms).filter(({ on }) => on < opens || on > ends)
        expect(outside).toEqual([])
      }),
    )
  })

  test('what is due within three weeks is asked for at once', () => {
    fc.assert(
      fc.property(programs, (facts) => {
        const steps = roadMapOf(facts, allForms).filter(({ form }) => form !== undefined)
        const days = [...new Set(steps.map(({ on }) => on))]
        const close = days.filter((day, at) => at > 0 && day <= daysFrom(days[at - 1] ?? '', 21))
        expect(close).toEqual([])
      }),
    )
  })

  test('what is due stays the same, in whatever order the forms are listed', () => {
    const due = (steps: readonly Step[]) => steps.map(({ on, title }) => `${on} ${title}`).toSorted()
    fc.assert(
      fc.property(programs, fc.shuffledSubarray([...allForms], { minLength: allForms.length }), (facts, shuffled) => {
        expect(due(roadMapOf(facts, shuffled))).toEqual(due(roadMapOf(facts, allForms)))
      }),
    )
  })
})
