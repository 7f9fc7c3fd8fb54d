import type { Decision } from '../records/proposals.ts'
import type { Candidate, Mentee, Mentor } from './candidate.ts'
import { neverPairs } from './decisions.ts'
import { linesOf } from './lines.ts'
import { type NotWanted, notWantedBy } from './not-wanted.ts'
import type { People } from './people.ts'
import { brokenRule, type Grounds, type RuleCode } from './rules.ts'
import { pointsOf, totalOf } from './scores.ts'

/** How many partners each rule kept away. */
export type Refusals = ReadonlyMap<RuleCode, number>

/** The mentors one mentee may have, as places in the list of mentors, and how well each fits. */
interface Allowed {
  readonly mentors: readonly number[]
  readonly totals: readonly number[]
}

/** Every pair, looked at once. */
export interface Survey {
  /** By mentee. */
  readonly allowed: readonly Allowed[]
  readonly refused: readonly Refusals[]
  /** By mentor. */
  readonly refusedToMentor: readonly Refusals[]
}

export function groundsOf(
  candidates: readonly Candidate[],
  people: People,
  decided: ReadonlyMap<string, Decision>,
): Grounds {
  const notWanted = new Map<Candidate, NotWanted>()
  for (const candidate of candidates) notWanted.set(candidate, notWantedBy(candidate, people))
  const nobody: NotWanted = { persons: new Set(), unresolved: [] }
  return {
    lines: linesOf(candidates, people),
    notWanted: (candidate) => notWanted.get(candidate) ?? nobody,
    never: neverPairs(decided),
  }
}

export function survey(mentees: readonly Mentee[], mentors: readonly Mentor[], grounds: Grounds): Survey {
  const refusedToMentor = mentors.map(() => new Map<RuleCode, number>())
  const rows = mentees.map((mentee) => surveyOne(mentee, mentors, grounds, refusedToMentor))
  return { allowed: rows.map(({ allowed }) => allowed), refused: rows.map(({ refused }) => refused), refusedToMentor }
}

function surveyOne(
  mentee: Mentee,
  mentors: readonly Mentor[],
  grounds: Grounds,
  refusedToMentor: readonly Map<RuleCode, number>[],
): { readonly allowed: Allowed; readonly refused: Refusals } {
  const allowed = { mentors: [] as number[], totals: [] as number[] }
  const refused = new Map<RuleCode, number>()
  for (const [place, mentor] of mentors.entries()) {
    const rule = brokenRule(mentor, mentee, grounds)
    if (rule === undefined) {
      allowed.mentors.push(place)
      allowed.totals.push(totalOf(pointsOf(mentor, mentee)))
    } else {
      count(refused, rule)
      count(refusedToMentor[place], rule)
    }
  }
  return { allowed, refused }
}

function count(refusals: Map<RuleCode, number> | undefined, rule: RuleCode): void {
  refusals?.set(rule, (refusals.get(rule) ?? 0) + 1)
}
