import type { Candidate, Mentee, Mentor } from './candidate.ts'
import { common } from './compare.ts'
import type { Lines } from './lines.ts'
import type { NotWanted } from './not-wanted.ts'

/** Why a pair is not allowed, in the order in which the rules are asked; the first that fails is the reason. */
export const ruleCodes = ['same-person', 'never', 'reporting-line', 'not-wanted', 'platform', 'reach'] as const

export type RuleCode = (typeof ruleCodes)[number]

/** What the rules need to know beyond the two. */
export interface Grounds {
  readonly lines: Lines
  readonly notWanted: (candidate: Candidate) => NotWanted
  /** Keys of pairs that the coordinator ruled out. */
  readonly never: ReadonlySet<string>
}

/**
 * What stands for a pair in the spreadsheet. It is made of the ids of both first applications, so that a pair keeps
 * the coordinator's decision when one of the two applies again; addresses and names change, and are not needed here.
 */
export function pairKey(mentee: Candidate, mentor: Candidate): string {
  return `${mentee.key}+${mentor.key}`
}

/** The first rule that this pair breaks; `undefined` where it is allowed. */
export function brokenRule(mentor: Mentor, mentee: Mentee, grounds: Grounds): RuleCode | undefined {
  return ruleCodes.find((code) => breaks[code](mentor, mentee, grounds))
}

type Breaks = (mentor: Mentor, mentee: Mentee, grounds: Grounds) => boolean

const breaks: Readonly<Record<RuleCode, Breaks>> = {
  'same-person': isSamePerson,
  never: (mentor, mentee, { never }) => never.size > 0 && never.has(pairKey(mentee, mentor)),
  'reporting-line': (mentor, mentee, { lines }) =>
    lines.above(mentee.person).has(mentor.person) || lines.above(mentor.person).has(mentee.person),
  'not-wanted': (mentor, mentee, { notWanted }) =>
    notWanted(mentee).persons.has(mentor.person) || notWanted(mentor).persons.has(mentee.person),
  platform: (mentor, mentee) => common(mentor.platforms, mentee.platforms).length === 0,
  reach: (mentor, mentee) => !isWithin(mentor, mentee) || !isWithin(mentee, mentor),
}

/** Two addresses, one name, one agency: taken for one person with two addresses rather than paired with themselves. */
function isSamePerson(mentor: Mentor, mentee: Mentee): boolean {
  if (mentor.person === mentee.person) return true
  return mentor.folded.name === mentee.folded.name && isSameAgency(mentor, mentee)
}

function isWithin(candidate: Candidate, partner: Candidate): boolean {
  switch (candidate.reach) {
    case 'any-agency':
      return true
    case 'own-agency':
      return isSameAgency(candidate, partner)
    case 'own-bureau':
      return isSameAgency(candidate, partner) && candidate.folded.unit === partner.folded.unit
    default:
      return candidate.reach satisfies never
  }
}

function isSameAgency(one: Candidate, other: Candidate): boolean {
  return one.folded.agency === other.folded.agency
}
