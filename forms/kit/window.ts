// When a form can be filled in. Pure: pages say it ahead, and the server decides by its own clock.
import type { Form } from './form.ts'

/** First and last day on which a form is in time, both included; local dates of the agency, `2026-10-19`. */
export interface Window {
  readonly opens: string
  readonly closes: string
}

/** Before `opens` nothing is taken; after `closes` everything still is, marked late. */
export type WindowState = 'not yet' | 'open' | 'late'

/** The window that a form has in a cohort; a form without one is always open. */
export function windowOf({ window }: Form, cohort: Window): Window | undefined {
  return window === 'applications' ? cohort : undefined
}

/** @param today the date in the agency's time zone, `2026-11-24` */
export function windowState(window: Window | undefined, today: string): WindowState {
  if (window === undefined) return 'open'
  if (today < window.opens) return 'not yet'
  return today <= window.closes ? 'open' : 'late'
}
