/**
 * Who may see an answer, from the narrowest to the widest:
 * - `pair`: stays with the two; never sent anywhere.
 * - `coordinator`: the confidential workbook.
 * - `program`: the program workbook (coordinator, backup, steering committee).
 * - `supervisor`: like `program`, and also handed to the supervisor.
 * - `published`: like `program`, and published as figures, suppressed for small groups.
 */
export const audiences = ['pair', 'coordinator', 'program', 'supervisor', 'published'] as const

export type Audience = (typeof audiences)[number]

/** The workbook in which an answer lands; `none` for what is never sent. */
export type Destination = 'program' | 'confidential'

export function destinationOf(audience: Exclude<Audience, 'pair'>): Destination {
  return audience === 'coordinator' ? 'confidential' : 'program'
}
