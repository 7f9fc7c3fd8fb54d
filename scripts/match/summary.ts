import { compare } from '../../forms/kit/compare.ts'
import { counted } from '../../forms/kit/phrases.ts'
import type { Candidate } from '../../src/matching/candidate.ts'
import { whyFree, whyUnmatched } from '../../src/matching/explain-unmatched.ts'
import type { ProposedPair } from '../../src/matching/match.ts'
import { pairKey } from '../../src/matching/rules.ts'
import type { Row } from '../../src/records/table.ts'
import { shown } from '../command.ts'
import type { Proposed } from './propose.ts'

/** How many people are named per heading; the tab has them all. */
const mostNamed = 5

/** What an operator reads when matching is done. */
export function summaryOf(proposed: Proposed): string {
  const { matching, cohort } = proposed
  const mentors = cohort.mentors.length
  return [
    appliedWords(proposed),
    '',
    `Proposed    ${matching.proposed.length} of ${counted(cohort.mentees.length, 'mentee')}${scoreWords(matching.proposed)}`,
    ...keptWords(matching.proposed),
    ...lookWords(proposed.rows),
    ...named(
      'No match',
      'mentee',
      matching.unmatched.map((one) => `${one.mentee.name}: ${whyUnmatched(one, mentors)}`),
    ),
    ...named(
      'Place free',
      'mentor',
      matching.free.map((one) => `${one.mentor.name}: ${whyFree(one)}`),
    ),
    '',
    ...writtenWords(proposed),
  ].join('\n')
}

function appliedWords({ cohort }: Proposed): string {
  const places = cohort.mentors.reduce((sum, mentor) => sum + mentor.places, 0)
  const replaced = cohort.replaced === 0 ? '' : ` ${counted(cohort.replaced, 'application')} replaced by a later one.`
  return `${counted(cohort.mentors.length, 'mentor')} with ${counted(places, 'place')} and ${counted(cohort.mentees.length, 'mentee')} have applied.${replaced}`
}

function scoreWords(pairs: readonly ProposedPair[]): string {
  if (pairs.length === 0) return ''
  const totals = pairs.map(({ total }) => total)
  return `; score ${meanOf(pairs)} of 100 on average, ${Math.min(...totals)} at least, ${Math.max(...totals)} at most`
}

function meanOf(pairs: readonly ProposedPair[]): number | null {
  if (pairs.length === 0) return null
  return Math.round((10 * pairs.reduce((sum, { total }) => sum + total, 0)) / pairs.length) / 10
}

function keptWords(pairs: readonly ProposedPair[]): readonly string[] {
  const kept = pairs.filter((pair) => pair.kept).length
  return kept === 0 ? [] : [`Kept        ${counted(kept, 'pair')} by your decision`]
}

function lookWords(rows: readonly Row[]): readonly string[] {
  const count = rows.filter(({ check }) => check).length
  return count === 0 ? [] : [`Look at     ${counted(count, 'pair')} before you decide: see the column “Look at”`]
}

function named(heading: string, who: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [`${heading.padEnd(12)}nobody`]
  const more = lines.length > mostNamed ? [`            … and ${lines.length - mostNamed} more in the tab`] : []
  return [
    `${heading.padEnd(12)}${counted(lines.length, who)}`,
    ...[...lines]
      .sort(compare)
      .slice(0, mostNamed)
      .map((line) => `            ${line}`),
    ...more,
  ]
}

function writtenWords({ written, file }: Proposed): readonly string[] {
  if (!written) return [`Nothing was written to ${shown(file)} (--dry-run).`]
  const { tab, appended, replaced, already, emptied, kept } = written.applied
  const counts = [
    `${appended} new`,
    `${replaced} changed`,
    `${already} as before`,
    `${emptied} cleared`,
    `${kept} no longer proposed but kept for what you wrote there`,
  ].filter((words) => !words.startsWith('0 '))
  const copy = `The workbook as it was before: ${shown(written.copy)}`
  return [
    `Written to  ${shown(file)}, tab “${tab}”: ${counts.join(', ')}`,
    copy,
    'Decide there; matching again keeps your decisions.',
  ]
}

/** The same as one JSON document. */
export function jsonOf({ cohort, matching, rows, file, written }: Proposed): string {
  const mentors = cohort.mentors.length
  const document = {
    workbook: file,
    written: written !== undefined,
    copy: written?.copy ?? null,
    applied: { mentors, mentees: cohort.mentees.length, replaced: cohort.replaced },
    meanScore: meanOf(matching.proposed),
    proposed: matching.proposed.map((pair) => pairJson(pair, rows)),
    unmatched: matching.unmatched.map((one) => ({ ...personJson(one.mentee), why: whyUnmatched(one, mentors) })),
    free: matching.free.map((one) => ({ ...personJson(one.mentor), places: one.free, why: whyFree(one) })),
  }
  return JSON.stringify(document, null, 2)
}

function pairJson({ mentee, mentor, total, points, kept }: ProposedPair, rows: readonly Row[]) {
  const key = pairKey(mentee, mentor)
  const { reasons = '', check = null } = rows.find(({ pair }) => pair === key) ?? {}
  const both = { mentee: personJson(mentee), mentor: personJson(mentor) }
  return { pair: key, ...both, score: total, points, kept: kept ?? null, reasons, check }
}

function personJson({ name, reference }: Pick<Candidate, 'name' | 'reference'>) {
  return { name, reference }
}
