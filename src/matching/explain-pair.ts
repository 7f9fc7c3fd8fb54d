import { counted } from '../../forms/kit/phrases.ts'
import { technicalField } from '../../forms/partner-wanted.ts'
import type { Mentee, Mentor } from './candidate.ts'
import { type Comparison, compareCandidates } from './compare.ts'
import { labels, listed, partOf } from './labels.ts'
import type { ProposedPair } from './match.ts'
import { cityIn } from './names.ts'
import { mostPoints, type Part, parts } from './scores.ts'

/** Why these two, in sentences for the coordinator: what fits first, then what does not. */
export function reasonsFor(pair: ProposedPair): string {
  const { mentor, mentee } = pair
  const comparison = compareCandidates(mentor, mentee)
  const said = [
    skillsWords(comparison, mentor, mentee),
    timesWords(comparison),
    meetingWords(comparison, mentor, mentee),
    seniorityWords(comparison, mentor, mentee),
    styleWords(comparison, mentee),
    personalityWords(comparison, mentee),
    hoursWords(comparison, mentor, mentee),
    rankWords(pair),
  ]
  return said.filter((sentence) => sentence !== '').join(' ')
}

/** The score, part by part: `Skills 33 of 42 · Times 16 of 16 · …`. */
export function pointsWords({ points }: ProposedPair): string {
  return parts.map((part) => `${partTitles[part]} ${points[part]} of ${mostPoints[part]}`).join(' · ')
}

const partTitles: Readonly<Record<Part, string>> = {
  skills: 'Skills wanted',
  shared: 'Most important to both',
  times: 'Times',
  hours: 'Hours',
  meeting: 'Meeting',
  style: 'Working style',
  seniority: 'Level',
  personality: 'Personality',
}

function skillsWords({ skills }: Comparison, mentor: Mentor, mentee: Mentee): string {
  if (mentee.skills.size === 0) return 'The mentee wants only skills that are not on the list.'
  if (skills.length === 0) return 'Offers no skill that is wanted.'
  const important = (skill: string) => (mentee.mostImportant.has(skill) ? 0 : 1)
  const ordered = [...skills].sort((one, other) => important(one) - important(other))
  const names = ordered.map((skill) => `${labels.skill(skill)}${markWords(skill, mentor, mentee)}`)
  return `Offers ${partOf(skills.length, mentee.skills.size, 'skill')} wanted: ${listed(names)}.`
}

function markWords(skill: string, mentor: Mentor, mentee: Mentee): string {
  const field = skill === technicalField.when.includes ? `in ${mentor.field}` : ''
  const who = [mentee.mostImportant.has(skill) ? 'mentee' : '', mentor.mostImportant.has(skill) ? 'mentor' : '']
  const marked = who.filter((one) => one !== '')
  const most = marked.length === 0 ? '' : `most important to ${marked.length === 2 ? 'both' : `the ${marked[0]}`}`
  const notes = [field, most].filter((note) => note !== '')
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`
}

function timesWords({ times }: Comparison): string {
  if (times.length === 0) return 'No time of the week suits both.'
  return `Both can meet on ${listed(times.map((time) => labels.time(time).toLowerCase()))}.`
}

function meetingWords({ meeting }: Comparison, mentor: Mentor, mentee: Mentee): string {
  switch (meeting) {
    case 'in person':
      return `They can meet in person: both work in ${cityIn(mentee.location)}.`
    case 'remote':
      return 'They can meet by phone or video.'
    case 'distant':
      return `Both want to meet in person, but in different places: ${mentee.location} (mentee), ${mentor.location} (mentor).`
    case 'none':
      return 'One wants to meet only in person, the other only by phone or video.'
    default:
      return meeting satisfies never
  }
}

function seniorityWords({ bandsAbove, platforms }: Comparison, mentor: Mentor, mentee: Mentee): string {
  const peers = platforms.includes('senior-to-junior') ? '' : ', as peers'
  if (bandsAbove === 0) return `Both are at one level${peers}: ${labels.band(mentor.band)}.`
  const gap = counted(Math.abs(bandsAbove), 'level')
  const levels = `${labels.band(mentor.band)}, ${labels.band(mentee.band)}`
  return `The mentor is ${gap} ${bandsAbove > 0 ? 'above' : 'below'}${peers}: ${levels}.`
}

function styleWords({ isSameStyle }: Comparison, mentee: Mentee): string {
  return isSameStyle ? `Both like to work the same way: ${labels.style(mentee.style).toLowerCase()}.` : ''
}

function personalityWords({ alike, told }: Comparison, mentee: Mentee): string {
  if (alike.length === 0) return ''
  const answers = alike.map(
    (trait) => `${trait} (${labels.trait(trait, mentee.personality[trait] ?? '').toLowerCase()})`,
  )
  return `Alike in ${partOf(alike.length, told.length, 'trait')} both told: ${listed(answers)}.`
}

function hoursWords({ hoursForEach }: Comparison, mentor: Mentor, mentee: Mentee): string {
  if (hoursForEach >= mentee.hours) return ''
  const places = mentor.places === 1 ? '' : ` to ${mentor.places} mentees together`
  return `The mentor can give ${counted(mentor.hours, 'hour')} a month${places}; the mentee has ${mentee.hours} in mind.`
}

function rankWords({ better, allowed, kept }: ProposedPair): string {
  if (kept) return `Kept because the decision is “${kept}”.`
  if (allowed === 1) return 'The only mentor who is possible for this mentee.'
  if (better === 0) return `No better score among the ${allowed} mentors possible for this mentee.`
  return `${counted(better, 'mentor')} of the ${allowed} possible for this mentee would score higher but ${better === 1 ? 'is' : 'are'} better used elsewhere.`
}
