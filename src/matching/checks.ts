import { counted } from '../../forms/kit/phrases.ts'
import type { Candidate } from './candidate.ts'
import { compareCandidates } from './compare.ts'
import type { Matching, ProposedPair } from './match.ts'
import { doubtsAbout } from './not-wanted.ts'
import type { Grounds, RuleCode } from './rules.ts'

/** What a person must look at before deciding, in sentences; empty where nothing stands out. */
export function checksFor(pair: ProposedPair, matching: Matching): string {
  const { proposed, grounds } = matching
  const { mentor, mentee } = pair
  const said = [
    ...keptAlthough(pair),
    ...notWantedDoubts('mentee', mentee, 'mentor', mentor, grounds),
    ...notWantedDoubts('mentor', mentor, 'mentee', mentee, grounds),
    ...lineDoubts('mentee', mentee, 'mentor', mentor, grounds),
    ...lineDoubts('mentor', mentor, 'mentee', mentee, grounds),
    ...appliedTwice('mentee', mentee, menteesIn(matching)),
    ...appliedTwice('mentor', mentor, mentorsIn(matching)),
    ...eachOther(pair, proposed),
    ...overfull(pair, proposed),
    ...poorFit(pair),
  ]
  return said.join(' ')
}

type Role = 'mentor' | 'mentee'

function notWantedDoubts(
  role: Role,
  one: Candidate,
  otherRole: Role,
  other: Candidate,
  grounds: Grounds,
): readonly string[] {
  return doubtsAbout(other, grounds.notWanted(one)).map(({ named, isAlike }) =>
    isAlike
      ? `The ${role} wants no match with “${named}”: this may be the ${otherRole}.`
      : `The ${role} wants no match with “${named}”, whom no application shows: make sure it is not the ${otherRole}.`,
  )
}

function lineDoubts(
  role: Role,
  one: Candidate,
  otherRole: Role,
  other: Candidate,
  { lines }: Grounds,
): readonly string[] {
  if (!lines.mayBeAbove(one.person).has(other.person)) return []
  return [
    `The ${role}’s supervisor has the same name as the ${otherRole} and another applicant: this may be the ${otherRole}.`,
  ]
}

function menteesIn({ proposed, unmatched }: Matching): readonly Candidate[] {
  return [...proposed, ...unmatched].map(({ mentee }) => mentee)
}

function mentorsIn({ proposed, free }: Matching): readonly Candidate[] {
  return [...proposed, ...free].map(({ mentor }) => mentor)
}

/** One address is one person; the same name in the same agency under another address may be that person, too. */
function appliedTwice(role: Role, one: Candidate, all: readonly Candidate[]): readonly string[] {
  const twin = all.find(
    ({ key, folded }) => key !== one.key && folded.name === one.folded.name && folded.agency === one.folded.agency,
  )
  return twin
    ? [`Another ${role} of the same agency has the ${role}’s name (reference ${twin.reference}): one person, twice?`]
    : []
}

function eachOther({ mentor, mentee }: ProposedPair, proposed: readonly ProposedPair[]): readonly string[] {
  const isMutual = proposed.some((pair) => pair.mentor.person === mentee.person && pair.mentee.person === mentor.person)
  return isMutual ? ['The two are proposed for each other twice, each as the other’s mentor.'] : []
}

function overfull({ mentor }: ProposedPair, proposed: readonly ProposedPair[]): readonly string[] {
  const count = proposed.filter((pair) => pair.mentor.key === mentor.key).length
  return count > mentor.places
    ? [`${counted(count, 'pair')} are kept for this mentor, who offers ${counted(mentor.places, 'place')}.`]
    : []
}

function poorFit({ mentor, mentee }: ProposedPair): readonly string[] {
  const { skills, times, meeting } = compareCandidates(mentor, mentee)
  return [
    ...(skills.length === 0 ? ['No skill in common.'] : []),
    ...(times.length === 0 ? ['No time in common.'] : []),
    ...(meeting === 'none' ? ['No way of meeting in common.'] : []),
  ]
}

function keptAlthough({ broken }: ProposedPair): readonly string[] {
  return broken ? [`Kept by decision, although ${brokenWords[broken]}.`] : []
}

const brokenWords: Readonly<Record<RuleCode, string>> = {
  'same-person': 'the two seem to be one person',
  never: '“Never” was decided, too',
  'reporting-line': 'the two are in one reporting line',
  'not-wanted': 'one of the two asked not to be matched with the other',
  platform: 'the two want different kinds of partnership',
  reach: 'one of the two wants a partner from closer by',
}

/** How far each line is known; beyond that, nobody has looked. */
export function lineWords({ mentor, mentee }: ProposedPair, { grounds }: Matching): string {
  const upward = ({ person }: Candidate) => {
    const names = grounds.lines.upward(person)
    return names.length === 0 ? 'not known' : `${names.join(', ')}, then not known`
  }
  return `Above the mentee: ${upward(mentee)}. Above the mentor: ${upward(mentor)}.`
}
