// What the agency's clock and calendar say when something arrives.
import type { Form } from '../../../forms/kit/form.ts'
import { windowOf, windowState } from '../../../forms/kit/window.ts'
import type { Moment } from '../../intake/receive.ts'
import { currentCohort, type Program } from '../../program-facts.ts'
import { localTime } from './clock.ts'

export interface Now {
  readonly moment: Moment
  /** The day from which the form is taken, where it is still to come: `2026-11-30`. */
  readonly opens?: string
}

/** @param milliseconds since 1970 */
export function nowOf(form: Form, program: Calendar, milliseconds: number): Now {
  const received = localTime(program.timeZone, milliseconds)
  const window = windowOf(form, currentCohort(program))
  const state = windowState(window, received.slice(0, 10))
  const moment = { received, cohort: program.currentCohort, late: state === 'late' }
  return window && state === 'not yet' ? { moment, opens: window.opens } : { moment }
}

type Calendar = Pick<Program, 'cohorts' | 'currentCohort' | 'timeZone'>
