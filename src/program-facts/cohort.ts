// One round of the program: who applies, starts and ends together.
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { day, words } from './values.ts'

export const cohort = z
  .strictObject(
    {
      /** Stands in every row and link of the cohort; never changed once applications are in. */
      id: z
        .string({ error: 'an id, such as spring-2027' })
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens, such as spring-2027'),
      /** What people call it. */
      name: words('the name of the cohort'),
      /** First day on which people can apply. */
      opens: day('the day applications open'),
      /** Last day on which an application is in time. */
      closes: day('the day applications close'),
      /** The day the partnerships begin. */
      starts: day('the day the partnerships start'),
      /** The day the partnerships end. */
      ends: day('the day the partnerships end'),
    },
    { error: 'a cohort: id, name, opens, closes, starts, ends' },
  )
  .refine(({ opens, closes, starts, ends }) => opens <= closes && closes < starts && starts < ends, {
    error: 'dates in this order: opens, closes, starts, ends',
    abort: true,
  })

/**
 * How many months a partnership of the cohort lasts: a whole number, or the two beside what is none.
 *
 * @example monthsThatFit({ starts: '2027-09-14', ends: '2028-05-21' }) // [8, 9]
 */
export function monthsThatFit({ starts, ends }: Readonly<Record<'starts' | 'ends', string>>): readonly number[] {
  const dayAfter = Temporal.PlainDate.from(ends).add({ days: 1 })
  const { months, days } = Temporal.PlainDate.from(starts).until(dayAfter, { largestUnit: 'months' })
  return [months, ...(days > 0 ? [months + 1] : [])].filter((one) => one > 0)
}
