// The program's year in dates: what follows from the cohort and the forms in use, and the agency's own dates.
import { Temporal } from 'temporal-polyfill'
import { forms as formsInUse } from '../forms/catalog.ts'
import type { Due, Form } from '../forms/kit/form.ts'
import { type Cohort, currentCohort, type Program } from './program-facts.ts'

/** One line of the road map. */
export interface Step {
  readonly title: string
  /** The day, as `2027-03-31`. */
  readonly on: string
  /** What happens, in a sentence. */
  readonly what: string
  /** The id of the form that is due on that day. */
  readonly form?: string
}

/** Requests that fall due within so many days of each other become one, on the first of their days. */
const daysOfOneRequest = 21

/** Programs shorter than this many months shorten every interval in proportion. */
const monthsOfFullIntervals = 6

/** A number of months after a day; what is over a whole month is a share of the days of the next one. */
function monthsAfter(day: string, months: number): string {
  const start = Temporal.PlainDate.from(day)
  const whole = Math.floor(months)
  const from = start.add({ months: whole })
  const next = start.add({ months: whole + 1 })
  return from.add({ days: Math.round((months - whole) * from.until(next).days) }).toString()
}

function daysAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

interface Year {
  readonly cohort: Cohort
  readonly months: number
}

/** The day so many months after the start, never after the end. */
function dayOf({ cohort }: Year, after: number): string {
  const day = monthsAfter(cohort.starts, after)
  return day < cohort.ends ? day : cohort.ends
}

function interval({ months }: Year, ofMonths: number): number {
  return ofMonths * Math.min(1, months / monthsOfFullIntervals)
}

/** The days on which a form is due for a pair that keeps to the cohort's dates, in order. */
function dueDays(due: Due, year: Year): readonly string[] {
  switch (due.kind) {
    case 'monthsAfterMatch':
      return [dayOf(year, interval(year, due.months))]
    case 'shareOfProgram':
      return [due.share === 1 ? year.cohort.ends : dayOf(year, due.share * year.months)]
    case 'everyMonths':
      return repeated(year, interval(year, due.months))
    case 'afterSession':
      return []
    default:
      return due satisfies never
  }
}

/** The last one is left out where the partnership ends soon after it. */
function repeated(year: Year, every: number): readonly string[] {
  const times = Array.from({ length: Math.floor(year.months / every) }, (_, index) => dayOf(year, (index + 1) * every))
  return times.filter((day) => daysAfter(day, daysOfOneRequest) < year.cohort.ends)
}

/** Moves requests that come close together to the first of their days. */
function asFewRequests(steps: readonly Step[]): readonly Step[] {
  let first = ''
  return inOrder(steps).map((step) => {
    if (first === '' || step.on > daysAfter(first, daysOfOneRequest)) first = step.on
    return { ...step, on: first }
  })
}

/** By day; those of one day stay in the order given. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

function requests(forms: readonly Form[], year: Year): readonly Step[] {
  const steps = forms.flatMap(({ id, title, summary, due = [] }) =>
    due.flatMap((one) => {
      const isReview = one.kind === 'everyMonths'
      return dueDays(one, year).map((on) => ({
        title: isReview ? `${title}: review` : title,
        on,
        what: summary,
        form: id,
      }))
    }),
  )
  return asFewRequests(steps)
}

function beginning({ opens, closes, starts }: Cohort, { mentee }: Program['terms']): readonly Step[] {
  return [
    { title: 'Applications open', on: opens, what: `Mentors and ${mentee}s can apply from this day on.` },
    { title: 'Last day to apply', on: closes, what: 'What comes later is read, but may have to wait.' },
    {
      title: 'Matching begins',
      on: daysAfter(closes, 1),
      what: 'The coordinator reads the applications, looks for pairs and decides who is paired with whom.',
    },
    { title: 'Partnerships start', on: starts, what: 'Both partners know each other’s name and set a first meeting.' },
  ]
}

function during(year: Year): readonly Step[] {
  return [
    {
      title: 'Ending without a reason opens',
      on: dayOf(year, interval(year, 3)),
      what: 'From now on either partner may end the pairing. The coordinator offers help first; nobody asks whose fault it was.',
    },
    {
      title: 'Half-way',
      on: dayOf(year, year.months / 2),
      what: 'The two look back, keep what works and change what does not.',
    },
  ]
}

function events({ meetings, orientations }: Pick<Program, 'meetings' | 'orientations'>): readonly Step[] {
  return [
    ...orientations.map(({ title, on, where, from, to }) => ({
      title,
      on,
      what: `From ${clock(from)} to ${clock(to)}: ${where}`,
    })),
    ...meetings.events.map(({ title, on, where }) => ({ title, on, what: `For all pairs: ${where}` })),
  ]
}

/** @example clock('14:30') // '2:30 p.m.' */
function clock(time: string): string {
  if (time === '12:00') return 'noon'
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

type Facts = Pick<Program, 'terms' | 'cohorts' | 'currentCohort' | 'months' | 'meetings' | 'orientations' | 'roadMap'>

/**
 * The current cohort's dates in their order: applying, matching, orientation, what is due when, the end, and the agency's
 * own dates. A form that is not in use leaves no step.
 *
 * @param forms those in use
 */
export function roadMapOf(program: Facts, forms: readonly Form[] = formsInUse): readonly Step[] {
  const cohort = currentCohort(program)
  const year = { cohort, months: program.months }
  return inOrder([
    ...beginning(cohort, program.terms),
    ...during(year),
    ...events(program),
    ...program.roadMap,
    ...requests(forms, year),
    {
      title: 'Partnerships end',
      on: cohort.ends,
      what: 'A last talk, thanks, and a decision about how to stay in touch.',
    },
  ])
}
