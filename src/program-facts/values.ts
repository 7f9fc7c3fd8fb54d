// What single facts are made of; each says in a message what it expects.
import { z } from 'zod'

export const words = (what: string) => z.string({ error: what }).trim().min(1, what)

/** @example '2027-03-31' */
export const day = (what: string) => z.iso.date({ error: `${what}, written 2027-03-31`, abort: true })

/** @example '09:00' */
export const timeOfDay = (what: string) =>
  z.iso.time({ error: `${what}, written 09:00 or 14:30`, precision: -1, abort: true })

export const whole = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`
  return z.int({ error }).min(least, { error, abort: true }).max(most, { error, abort: true })
}

export const email = z.email({ error: 'an e-mail address' })

/** Shown as it stands, with area code. */
export const phone = words('a phone number')

export const list = <T extends z.ZodType>(one: T, what: string) => z.array(one, { error: `a list: ${what}` })

/** Facts that belong together; a message about one that is missing says what the group is. */
export const group = <T extends z.ZodRawShape>(what: string, shape: T) => z.strictObject(shape, { error: what })
