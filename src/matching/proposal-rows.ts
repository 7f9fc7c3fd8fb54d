import { dateSerial } from '../../forms/kit/column.ts'
import { compare } from '../../forms/kit/compare.ts'
import type { ProposalState } from '../records/proposals.ts'
import type { Row } from '../records/table.ts'
import type { Candidate } from './candidate.ts'
import { checksFor, lineWords } from './checks.ts'
import { pointsWords, reasonsFor } from './explain-pair.ts'
import { whyFree, whyUnmatched } from './explain-unmatched.ts'
import type { FreeMentor, Matching, ProposedPair, UnmatchedMentee } from './match.ts'
import { pairKey } from './rules.ts'

/**
 * The rows of the Proposals tab: pairs, then mentees without a mentor, then mentors with places left, each by name.
 *
 * @param mentors how many mentors applied
 * @param today the date in the agency's time zone, `2026-11-24`
 */
export function proposalRows(matching: Matching, mentors: number, today: string): readonly Row[] {
  const rows = [
    ...byName(matching.proposed.map((pair) => pairRow(pair, matching))),
    ...byName(matching.unmatched.map((one) => unmatchedRow(one, mentors))),
    ...byName(matching.free.map(freeRow)),
  ]
  return rows.map((row) => ({ ...row, run: dateSerial(today) }))
}

function byName(rows: readonly Row[]): readonly Row[] {
  const text = ({ mentee, mentor, pair }: Row) => [mentee, mentor, pair].map((cell) => cell ?? '').join('\n')
  return [...rows].sort((one, other) => compare(text(one), text(other)))
}

function pairRow(pair: ProposedPair, matching: Matching): Row {
  return {
    ...stateOf('Proposed'),
    ...menteeCells(pair.mentee),
    ...mentorCells(pair.mentor),
    score: pair.total,
    reasons: reasonsFor(pair),
    check: checksFor(pair, matching) || null,
    line: lineWords(pair, matching),
    points: pointsWords(pair),
    pair: pairKey(pair.mentee, pair.mentor),
  }
}

function unmatchedRow(one: UnmatchedMentee, mentors: number): Row {
  return {
    ...stateOf('No match'),
    ...menteeCells(one.mentee),
    reasons: whyUnmatched(one, mentors),
    pair: `${one.mentee.key}+none`,
  }
}

function freeRow(one: FreeMentor): Row {
  return { ...stateOf('Place free'), ...mentorCells(one.mentor), reasons: whyFree(one), pair: `none+${one.mentor.key}` }
}

function stateOf(state: ProposalState): Row {
  return { state }
}

function menteeCells(mentee: Candidate): Row {
  return {
    mentee: mentee.name,
    menteeQualities: mentee.qualities.join('; '),
    menteeAgency: mentee.agency,
    menteeUnit: mentee.unit,
    menteeReference: mentee.reference,
  }
}

function mentorCells(mentor: Candidate): Row {
  return {
    mentor: mentor.name,
    mentorQualities: mentor.qualities.join('; '),
    mentorAgency: mentor.agency,
    mentorUnit: mentor.unit,
    mentorReference: mentor.reference,
  }
}
