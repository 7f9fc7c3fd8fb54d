import { compare } from '../../forms/kit/compare.ts'
import type { Decision } from '../records/proposals.ts'
import { assign } from './assignment.ts'
import { bottleneckOf } from './bottleneck.ts'
import type { Candidate, Mentee, Mentor } from './candidate.ts'
import { type KeptPair, keptPairs } from './decisions.ts'
import { peopleOf } from './people.ts'
import { brokenRule, type Grounds, type RuleCode } from './rules.ts'
import { type Points, pointsOf, totalOf } from './scores.ts'
import { type AssignmentProblem, NONE } from './seating.ts'
import { groundsOf, type Refusals, type Survey, survey } from './survey.ts'

/** Everybody who applied in one cohort, and what the coordinator decided about pairs so far, by pair key. */
export interface Cohort {
  readonly mentors: readonly Mentor[]
  readonly mentees: readonly Mentee[]
  readonly decided: ReadonlyMap<string, Decision>
}

export interface ProposedPair {
  readonly mentee: Mentee
  readonly mentor: Mentor
  readonly points: Points
  readonly total: number
  /** Mentors allowed for this mentee, and how many of them have a higher total than this one. */
  readonly allowed: number
  readonly better: number
  /** What the coordinator decided, where the pair stands because of that. */
  readonly kept?: Decision
  /** The rule that a pair kept by decision breaks. */
  readonly broken?: RuleCode
}

export interface UnmatchedMentee {
  readonly mentee: Mentee
  /** Mentors allowed for this mentee, all of whose places are taken. */
  readonly allowed: number
  readonly refused: Refusals
  /** Where mentors are allowed: the mentees who, between them, may have these mentors only, with fewer places. */
  readonly crowd?: Crowd
}

export interface Crowd {
  readonly mentees: readonly Mentee[]
  readonly mentors: readonly Mentor[]
  readonly places: number
}

export interface FreeMentor {
  readonly mentor: Mentor
  readonly free: number
  /** Mentees allowed for this mentor. */
  readonly allowed: number
  readonly refused: Refusals
}

/** What is proposed, who is left, and why. Lists are in the order of ids, whatever the order of rows. */
export interface Matching {
  readonly proposed: readonly ProposedPair[]
  readonly unmatched: readonly UnmatchedMentee[]
  readonly free: readonly FreeMentor[]
  readonly grounds: Grounds
}

/**
 * Proposes a mentor for as many mentees as the rules and places allow, then for the greatest sum of points.
 * Pairs that the coordinator keeps take their places first. Of several equally good ways, ids decide: they are
 * random, so that nobody gains by their name or by being early, and the order of rows never matters.
 */
export function match({ mentors, mentees, decided }: Cohort): Matching {
  const [rows, columns] = [byKey(mentees), byKey(mentors)]
  const everybody = [...rows, ...columns]
  const grounds = groundsOf(everybody, peopleOf(everybody), decided)
  const seen = survey(rows, columns, grounds)
  const kept = keptPairs(rows, columns, decided)
  const problem = problemOf(seen, columns, kept)
  const columnOf = assign(problem)
  const pairs = [...kept, ...assignedPairs(columnOf)]
  const outcome = { rows, columns, seen, kept }
  return {
    proposed: pairs.flatMap((pair) => proposal(pair, outcome, grounds)),
    unmatched: unmatched(problem, columnOf, outcome),
    free: free(pairs, outcome),
    grounds,
  }
}

function byKey<T extends Candidate>(candidates: readonly T[]): readonly T[] {
  return [...candidates].sort((one, other) => compare(one.key, other.key))
}

/** Two digits: mentees left out, then points not won. Bands of fairness and changes would be digits between. */
function problemOf({ allowed }: Survey, mentors: readonly Mentor[], kept: readonly KeptPair[]): AssignmentProblem {
  const isKept = new Set(kept.map(({ mentee }) => mentee))
  return {
    rows: allowed.map(({ mentors: columns, totals }, row) =>
      isKept.has(row)
        ? { columns: [], costs: new Float64Array() }
        : { columns, costs: Float64Array.from(totals.flatMap((total) => [0, -total])) },
    ),
    places: mentors.map(({ places }, column) =>
      Math.max(0, places - kept.filter(({ mentor }) => mentor === column).length),
    ),
    leftOut: [1, 0],
  }
}

type Pair = Pick<KeptPair, 'mentee' | 'mentor'> & Partial<KeptPair>

function assignedPairs(columnOf: Int32Array): readonly Pair[] {
  return [...columnOf].flatMap((mentor, mentee) => (mentor === NONE ? [] : [{ mentee, mentor }]))
}

function proposal(pair: Pair, { rows, columns, seen }: Outcome, grounds: Grounds): readonly ProposedPair[] {
  const [mentee, mentor, choices] = [rows[pair.mentee], columns[pair.mentor], seen.allowed[pair.mentee]]
  if (!mentee || !mentor || !choices) return []
  const points = pointsOf(mentor, mentee)
  const total = totalOf(points)
  const better = choices.totals.filter((other) => other > total).length
  const broken = pair.decision && brokenRule(mentor, mentee, grounds)
  const decided = { ...(pair.decision ? { kept: pair.decision } : {}), ...(broken ? { broken } : {}) }
  return [{ mentee, mentor, points, total, allowed: choices.mentors.length, better, ...decided }]
}

interface Outcome {
  readonly rows: readonly Mentee[]
  readonly columns: readonly Mentor[]
  readonly seen: Survey
  readonly kept: readonly KeptPair[]
}

function unmatched(
  problem: AssignmentProblem,
  columnOf: Int32Array,
  { rows, columns, seen, kept }: Outcome,
): readonly UnmatchedMentee[] {
  return rows.flatMap((mentee, row): UnmatchedMentee[] => {
    if (columnOf[row] !== NONE || kept.some((pair) => pair.mentee === row)) return []
    const refused = seen.refused[row] ?? new Map()
    const allowed = seen.allowed[row]?.mentors.length ?? 0
    if (allowed === 0) return [{ mentee, allowed, refused }]
    const set = bottleneckOf(problem, columnOf, row)
    const crowd = { mentees: pick(rows, set.rows), mentors: pick(columns, set.columns), places: set.places }
    return [{ mentee, allowed, refused, crowd }]
  })
}

function free(pairs: readonly Pair[], { rows, columns, seen }: Outcome): readonly FreeMentor[] {
  return columns.flatMap((mentor, column) => {
    const left = mentor.places - pairs.filter((pair) => pair.mentor === column).length
    const refused = seen.refusedToMentor[column] ?? new Map()
    const allowed = rows.length - [...refused.values()].reduce((sum, count) => sum + count, 0)
    return left > 0 ? [{ mentor, free: left, allowed, refused }] : []
  })
}

function pick<T>(all: readonly T[], places: readonly number[]): readonly T[] {
  return places.flatMap((place) => all[place] ?? [])
}
