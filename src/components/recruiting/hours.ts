// What the program costs in work hours, from its own facts and from what its forms say that they take.
import type { Form } from '../../../forms/kit/form.ts'
import type { Program } from '../../program-facts.ts'

/** A kind of time, in hours for one pair: both partners together. */
export interface Cost {
  readonly what: string
  readonly how: string
  readonly hours: number
}

const hoursOfFullMonth = 160

function hoursBetween(from: string, to: string): number {
  const [fromHours = 0, fromMinutes = 0, toHours = 0, toMinutes = 0] = `${from}:${to}`.split(':').map(Number)
  return toHours - fromHours + (toMinutes - fromMinutes) / 60
}

function orientationHours({ orientations }: Pick<Program, 'orientations'>): number {
  return Math.max(0, ...orientations.map(({ from, to }) => hoursBetween(from, to)))
}

/** All forms of people in a pair and their supervisors, each counted once for either side. */
function minutesOfForms(forms: readonly Form[]): number {
  return forms
    .filter(({ stage }) => stage !== 'plan' && stage !== 'screen')
    .reduce((sum, { minutes }) => sum + 2 * minutes, 0)
}

type Facts = Pick<Program, 'months' | 'hoursAMonth' | 'orientations'>

/**
 * The work hours of one pair over the program. Time of supervisors, coordinator and committee comes on top.
 *
 * @param forms those in use
 */
export function costsOfPair(program: Facts, forms: readonly Form[]): readonly Cost[] {
  const { hoursAMonth, months } = program
  const orientation = orientationHours(program)
  return [
    { what: 'Meetings and activities', how: `2 × ${hoursAMonth} a month × ${months}`, hours: 2 * hoursAMonth * months },
    { what: 'Orientation', how: `2 × ${orientation}`, hours: 2 * orientation },
    { what: 'Forms', how: 'each counted for both', hours: Math.ceil(minutesOfForms(forms) / 60) },
  ].filter(({ hours }) => hours > 0)
}

/** The whole of it, in full hours. */
export function totalHours(costs: readonly Cost[]): number {
  return Math.ceil(costs.reduce((sum, { hours }) => sum + hours, 0))
}

/** The part of a full month of work that the program takes of one partner, in percent with one decimal. */
export function shareOfMonth({ hoursAMonth }: Pick<Program, 'hoursAMonth'>): number {
  return Math.round((hoursAMonth / hoursOfFullMonth) * 1000) / 10
}
