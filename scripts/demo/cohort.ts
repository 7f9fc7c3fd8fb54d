import { ofAgency } from '../../forms/catalog.ts'
import type { Form } from '../../forms/kit/form.ts'
import { newId } from '../../forms/kit/ids.ts'
import { pairsOf, type Wire } from '../../forms/kit/pairs.ts'
import { menteeApplication } from '../../forms/mentee-application.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { receive } from '../../src/intake/receive.ts'
import type { Submission } from '../../src/records/submission.ts'
import { applicationOf, type Role } from './application.ts'
import { type Random, randomFrom } from './random.ts'
import { type Boss, type Employee, staffOf } from './staff.ts'

export interface DemoSize {
  readonly seed: number
  readonly mentors: number
  readonly mentees: number
  readonly cohort: string
  /** The last day on which an application came in, `2026-11-24`. */
  readonly today: string
}

export interface Demo {
  readonly form: Form
  readonly submission: Submission
}

/** How often people of each level apply, from entry level to the head of an agency. */
const mentorShare = [0, 0.1, 0.5, 0.8, 1, 0.4] as const
const menteeShare = [1, 1, 0.5, 0.25, 0.03, 0] as const

/** Applications of invented people, oldest first; the same for the same seed, size and day. */
export function demoCohort({ seed, mentors, mentees, cohort, today }: DemoSize): readonly Demo[] {
  const random = randomFrom(seed)
  const staff = staffOf(3 * (mentors + mentees), random)
  const offering = choose(staff, mentorShare, mentors, random)
  const others = staff.filter((employee) => !offering.includes(employee))
  // Two mentors look for a mentor of their own.
  const both = offering.filter(({ level }) => level === 2).slice(0, Math.min(2, mentees))
  const wishing = [...both, ...choose(others, menteeShare, mentees - both.length, random)]
  const people = [
    ...offering.map((employee) => ({ role: 'mentor' as const, employee, mayAvoid: wishing })),
    ...wishing.map((employee) => ({ role: 'mentee' as const, employee, mayAvoid: offering })),
  ]
  const again = random.sample(people, Math.floor(people.length / 50))
  const moments = [
    ...people.map((one) => [one, random.whole(5, 14)] as const),
    ...again.map((one) => [one, random.whole(1, 4)] as const),
  ]
  const applications = moments.map(([{ role, employee, mayAvoid }, daysAgo]) =>
    submit(role, employee, mayAvoid, { cohort, received: momentOf(today, daysAgo, random) }, random),
  )
  return applications.sort((one, other) => (one.submission.received < other.submission.received ? -1 : 1))
}

/** So many of them, without repeats, as often as their level applies. */
function choose(
  staff: readonly Employee[],
  share: readonly number[],
  count: number,
  random: Random,
): readonly Employee[] {
  const drawn = staff.map((employee) => [employee, random.next() ** (1 / (share[employee.level] || 1e-9))] as const)
  return drawn
    .sort(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([employee]) => employee)
}

function submit(
  role: Role,
  employee: Employee,
  mayAvoid: readonly Boss[],
  moment: { readonly cohort: string; readonly received: string },
  random: Random,
): Demo {
  const form = ofAgency<Form>(role === 'mentor' ? mentorApplication : menteeApplication)
  const wire: Wire = applicationOf(role, employee, moment.received.slice(0, 10), mayAvoid, random)
  const id = newId(Uint8Array.from({ length: 16 }, () => random.whole(0, 255)))
  const received = receive({ form, language: 'en', id, pairs: pairsOf(wire) }, { ...moment, late: false })
  if (received.ok) return { form, submission: received.submission }
  const said = received.problems.map(({ key, message }) => `${key}: ${message}`).join('; ')
  throw new Error(`The invented application of ${employee.name} does not pass “${form.title}”: ${said}`)
}

/** @example momentOf('2026-11-24', 3, random) // '2026-11-21T09:41:07', at a time at which people fill in forms */
function momentOf(today: string, daysAgo: number, random: Random): string {
  const day = new Date(Date.parse(`${today}T00:00:00Z`) - daysAgo * 86_400_000).toISOString().slice(0, 10)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day}T${two(random.whole(7, 20))}:${two(random.whole(0, 59))}:${two(random.whole(0, 59))}`
}
