import { technicalField } from '../../forms/partner-wanted.ts'
import {
  type Candidate,
  type Meeting,
  type Mentee,
  type Mentor,
  type Platform,
  type Trait,
  traits,
} from './candidate.ts'

/** What mentor and mentee have in common, before any of it is weighed. */
export interface Comparison {
  /** Wanted and offered; technical expertise only where the two fields have a word in common. */
  readonly skills: readonly string[]
  readonly times: readonly string[]
  /** A month: what the mentor has for each of their mentees, when all places are taken. */
  readonly hoursForEach: number
  readonly meeting: MeetingFit
  readonly isSameStyle: boolean
  readonly platforms: readonly Platform[]
  /** Grade bands the mentor is above the mentee; negative: below. */
  readonly bandsAbove: number
  /** Traits that both told and in which they are alike; those told by both at all. */
  readonly alike: readonly Trait[]
  readonly told: readonly Trait[]
}

/** `none`: one can only meet in person, the other only remotely. `distant`: both only in person, in two places. */
export type MeetingFit = 'in person' | 'remote' | 'distant' | 'none'

export function compareCandidates(mentor: Mentor, mentee: Mentee): Comparison {
  const told = traits.filter((trait) => mentor.personality[trait] && mentee.personality[trait])
  return {
    skills: commonSkills(mentor, mentee),
    times: common(mentee.times, mentor.times),
    hoursForEach: mentor.hours / mentor.places,
    meeting: meetingOf(mentor, mentee),
    isSameStyle: mentor.style !== '' && mentor.style === mentee.style,
    platforms: common(mentee.platforms, mentor.platforms),
    bandsAbove: mentor.band - mentee.band,
    alike: told.filter((trait) => mentor.personality[trait] === mentee.personality[trait]),
    told,
  }
}

/** In the order of the first, which is the form's. */
export function common<T>(first: ReadonlySet<T>, second: ReadonlySet<T>): readonly T[] {
  return [...first].filter((one) => second.has(one))
}

function commonSkills(mentor: Mentor, mentee: Mentee): readonly string[] {
  const skills = common(mentee.skills, mentor.skills)
  return isSameField(mentor, mentee) ? skills : skills.filter((skill) => skill !== technicalField.when.includes)
}

function isSameField(mentor: Mentor, mentee: Mentee): boolean {
  return mentee.folded.field.some((word) => mentor.folded.field.includes(word))
}

function meetingOf(mentor: Candidate, mentee: Candidate): MeetingFit {
  const ways: readonly Meeting[] = common(mentor.meetings, mentee.meetings)
  if (ways.includes('in-person') && isSamePlace(mentor, mentee)) return 'in person'
  if (ways.includes('remote')) return 'remote'
  return ways.includes('in-person') ? 'distant' : 'none'
}

/** One city, or all words of the one place in the other: `Sacramento`, `Sacramento, CA` and `Sacramento Annex`. */
function isSamePlace({ folded: one }: Candidate, { folded: other }: Candidate): boolean {
  if (one.city !== '' && one.city === other.city) return true
  return isPart(one.location, other.location) || isPart(other.location, one.location)
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word))
}
