import { counted } from '../../forms/kit/phrases.ts'
import { listed } from './labels.ts'
import type { Crowd, FreeMentor, UnmatchedMentee } from './match.ts'
import { type RuleCode, ruleCodes } from './rules.ts'
import type { Refusals } from './survey.ts'

/** By rule, as words behind a number. Who was named as not wanted is for the coordinator alone, so it is not said here. */
const refusalWords: Readonly<Record<RuleCode, string>> = {
  'same-person': 'the same person',
  never: 'decided as “Never”',
  'reporting-line': 'in one reporting line',
  'not-wanted': 'for a confidential reason',
  platform: 'wanting the other kind of partnership',
  reach: 'outside the unit or agency that one of the two stays within',
}

const mentees = (count: number) => counted(count, 'mentee')
const mentors = (count: number) => counted(count, 'mentor')

/** Why a mentee has no mentor. */
export function whyUnmatched({ allowed, refused, crowd }: UnmatchedMentee, mentorCount: number): string {
  if (mentorCount === 0) return 'No mentor has applied yet.'
  if (!crowd) return `None of the ${mentors(mentorCount)} is possible: ${refusals(refused)}.`
  return `${mentors(allowed)} would be possible, but all places are taken${crowdWords(crowd)}.`
}

function crowdWords({ mentees: some, mentors: few, places }: Crowd): string {
  if (some.length === 1) return ''
  const names = few.length <= 5 ? ` (${listed(few.map(({ name }) => name))})` : ''
  return `: ${mentees(some.length)}, this one among them, share only ${mentors(few.length)}${names} with ${counted(places, 'place')}`
}

/** Why a mentor has places left. Had a mentee without mentor been possible, that place would have been taken. */
export function whyFree({ mentor, free, allowed, refused }: FreeMentor): string {
  const left = `${free} of ${counted(mentor.places, 'place')} ${free === 1 ? 'is' : 'are'} free.`
  if (allowed > 0)
    return `${left} ${mentees(allowed)} would be possible, and ${allowed === 1 ? 'has' : 'all have'} a mentor.`
  if (refused.size === 0) return `${left} No mentee has applied yet.`
  return `${left} No mentee is possible: ${refusals(refused)}.`
}

/** @example '41 wanting the other kind of partnership, 12 in one reporting line' */
function refusals(refused: Refusals): string {
  const counts = ruleCodes.map((code) => [refused.get(code) ?? 0, refusalWords[code]] as const)
  const largestFirst = counts.filter(([count]) => count > 0).sort(([one], [other]) => other - one)
  return listed(largestFirst.map(([count, words]) => `${count} ${words}`))
}
