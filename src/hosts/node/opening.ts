// When a page was opened: a sign of who fills it in, since nobody reads a form and answers it within one second.
import { timingSafeEqual } from 'node:crypto'
import type { Sign } from './secret.ts'

/** Whole seconds. No more: a form of one question, filled in from what the device remembers, takes a person two. */
const soonest = 1

export interface Openings {
  /** Goes into a page that is handed out now: `<seconds since 1970>.<signature>`. */
  stamp(formId: string): string
  /** Whether the page was handed out only just now. A stamp that is missing or not ours says nothing. */
  isTooFast(formId: string, stamp: string): boolean
}

/** @param now milliseconds since 1970 */
export function openingsOf(sign: Sign, now: () => number): Openings {
  const seconds = () => Math.floor(now() / 1000)
  const signed = (formId: string, time: string) => `${time}.${sign('opened', `${formId} ${time}`)}`
  return {
    stamp: (formId) => signed(formId, String(seconds())),
    isTooFast: (formId, stamp) => {
      const [time = ''] = stamp.split('.')
      if (!/^\d{1,12}$/.test(time) || !isSame(stamp, signed(formId, time))) return false
      const age = seconds() - Number(time)
      // A clock that was set back says nothing about a person.
      return age >= 0 && age < soonest
    },
  }
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
