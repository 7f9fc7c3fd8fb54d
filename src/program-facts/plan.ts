// What the program is for, who takes part, and what happens when.
import { z } from 'zod'
import { day, group, list, timeOfDay, whole, words } from './values.ts'

/** Why the program exists, tied to what the agency wants anyway and to how one will see that it worked. */
export const purpose = group('a purpose: purpose, objective, measure, target', {
  /** What the program is for; completes "We run this program to …". */
  purpose: words('what the program is for'),
  /** The objective of the agency's strategic plan that it serves. */
  objective: words('the strategic objective it serves'),
  /** What is counted or asked to see whether it works. */
  measure: words('how success is measured'),
  /** What counts as success, in words: "Four of five pairs complete the year". */
  target: words('what counts as success'),
})

export const whoMayTakePart = group('who may take part: mentors, mentees', {
  /** What a mentor needs; each completes "A mentor …". */
  mentors: list(words('a condition for mentors'), 'conditions for mentors').min(
    1,
    'at least one condition for mentors',
  ),
  /** What a mentee needs; each completes "A mentee …", whichever word the agency uses. */
  mentees: list(words('a condition for mentees'), 'conditions for mentees').min(
    1,
    'at least one condition for mentees',
  ),
  /** How many can take part, or which units, in a sentence. */
  limits: words('the limits, in a sentence').optional(),
})

/** Something for all pairs of the cohort, such as the training event of a quarter. */
const event = group('an event: title, on, where', {
  title: words('the title of the event'),
  on: day('the day of the event'),
  where: words('where the event is'),
})

export const meetings = group('meetings: frequency, events', {
  /** How often a pair meets; completes "Plan to meet …": "every two weeks". */
  frequency: words('how often a pair meets'),
  /** The least time a week that the program asks for, where it asks for one. */
  leastHoursAWeek: z
    .number({ error: 'a number of hours' })
    .positive('a number of hours above 0')
    .max(10, 'at most 10 hours')
    .optional(),
  /** Training events, usually one a quarter, in any order. */
  events: list(event, 'training events'),
})

/** One date of the orientation. Everyone comes to one of them. */
export const orientation = group('an orientation: title, on, from, to, where, isOnline', {
  title: words('the title of the orientation'),
  on: day('the day of the orientation'),
  from: timeOfDay('when it begins'),
  to: timeOfDay('when it ends'),
  /** The room and address, or how to dial in. */
  where: words('where the orientation is'),
  isOnline: z.boolean({ error: 'true or false' }),
}).refine(({ from, to }) => from < to, { path: ['to'], error: 'a time after the one it begins at' })

/** A date of the agency's own. What follows from the cohort (midway, the end) is computed and not written here. */
export const milestone = group('a date of the road map: title, on, what', {
  title: words('the title of the date'),
  on: day('the day'),
  /** What happens, in a sentence. */
  what: words('what happens, in a sentence'),
})

export const pilot = group('the pilot: pairs, months, goCriteria', {
  pairs: whole(1, 500),
  months: whole(1, 36),
  /** What has to be true to go on, each a line that can be answered yes or no. */
  goCriteria: list(words('a condition to go on'), 'conditions to go on').min(1, 'at least one condition to go on'),
})

/** What people said, and what the program does differently because of it. */
export const change = group('a change: year, learned, changed', {
  year: whole(1990, 2100),
  learned: words('what was learned, in a sentence'),
  changed: words('what was changed, in a sentence'),
})
