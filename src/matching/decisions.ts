import { type Decision, decisions } from '../records/proposals.ts'
import type { Mentee, Mentor } from './candidate.ts'
import { pairKey } from './rules.ts'

/** A pair that stands because the coordinator said so; numbers are places in the lists of mentees and mentors. */
export interface KeptPair {
  readonly mentee: number
  readonly mentor: number
  readonly decision: Decision
}

export function neverPairs(decided: ReadonlyMap<string, Decision>): ReadonlySet<string> {
  return new Set([...decided].filter(([, decision]) => decision === 'Never').map(([pair]) => pair))
}

/**
 * The pairs to keep: one for each mentee, that with the strongest decision. They take their places before anybody is
 * assigned, for only then does everybody else get the best of what is left.
 */
export function keptPairs(
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
  decided: ReadonlyMap<string, Decision>,
): readonly KeptPair[] {
  if (decided.size === 0) return []
  return mentees.flatMap((mentee, row) => {
    const kept = mentors.flatMap((mentor, column): KeptPair[] => {
      const decision = decided.get(pairKey(mentee, mentor))
      return decision === undefined || decision === 'Never' ? [] : [{ mentee: row, mentor: column, decision }]
    })
    return kept.sort((one, other) => strength(one) - strength(other)).slice(0, 1)
  })
}

function strength({ decision }: KeptPair): number {
  return decisions.indexOf(decision)
}
