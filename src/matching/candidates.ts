import { service } from '../../forms/applicant.ts'
import type { Answers } from '../../forms/kit/form.ts'
import type { menteeApplication } from '../../forms/mentee-application.ts'
import type { mentorApplication } from '../../forms/mentor-application.ts'
import type { Candidate, Folded, Meeting, Mentee, Mentor, Named, Platform } from './candidate.ts'
import { cityIn, fieldWords, foldName, foldOffice, placeWords } from './names.ts'

type MentorAnswers = Partial<Answers<typeof mentorApplication>>
type MenteeAnswers = Partial<Answers<typeof menteeApplication>>
/** What both forms ask. */
type SharedAnswers = Pick<MentorAnswers, keyof MentorAnswers & keyof MenteeAnswers>

/** Questions that matching can't do without. Forms require them; a coordinator may still have cleared a cell. */
const necessary = [
  'name',
  'email',
  'agency',
  'platform',
  'skills',
  'times',
  'hours',
  'meeting',
  'reach',
  'gradeBand',
] as const
type Necessary = (typeof necessary)[number]
type Complete<A extends SharedAnswers> = A & Required<Pick<SharedAnswers, Necessary>>

/** Who the answers belong to. */
export interface Identity {
  readonly key: string
  readonly person: string
  readonly reference: string
}

/** Keys of necessary questions that have no answer. */
export function missingIn(answers: MentorAnswers | MenteeAnswers, role: 'mentor' | 'mentee'): readonly string[] {
  const keys = role === 'mentor' ? [...necessary, 'places'] : necessary
  return keys.filter((key) => !(key in answers))
}

/** `undefined` where a necessary answer is missing. */
export function menteeOf(identity: Identity, answers: MenteeAnswers): Mentee | undefined {
  return isComplete(answers) ? candidateOf(identity, answers) : undefined
}

/** `undefined` where a necessary answer is missing. */
export function mentorOf(identity: Identity, answers: MentorAnswers): Mentor | undefined {
  const { places } = answers
  return isComplete(answers) && places !== undefined ? { ...candidateOf(identity, answers), places } : undefined
}

function isComplete<A extends SharedAnswers>(answers: A): answers is Complete<A> {
  return necessary.every((key) => answers[key] !== undefined)
}

function candidateOf(identity: Identity, answers: Complete<SharedAnswers>): Candidate {
  return { ...identity, ...whoAndWhere(answers), ...whatIsCompared(answers) }
}

type WhoAndWhere =
  | 'name'
  | 'agency'
  | 'unit'
  | 'location'
  | 'field'
  | 'folded'
  | 'supervisor'
  | 'notWanted'
  | 'qualities'

function whoAndWhere(answers: Complete<SharedAnswers>): Pick<Candidate, WhoAndWhere> {
  const { name, agency, unit = '', location = '', avoid = [], qualities = [] } = answers
  return {
    name,
    agency,
    unit,
    location,
    field: answers.technicalField ?? '',
    folded: foldedOf(answers),
    supervisor: named(answers.supervisorName, answers.supervisorEmail),
    notWanted: avoid.filter(({ person, email }) => person ?? email).map(({ person, email }) => named(person, email)),
    qualities: qualities.flatMap(({ quality }) => quality ?? []),
  }
}

function whatIsCompared(answers: Complete<SharedAnswers>): Omit<Candidate, WhoAndWhere | keyof Identity> {
  const { platform, skills, times, hours, meeting, style, gradeBand, reach } = answers
  return {
    platforms: platformsOf(platform.chosen),
    skills: withoutOther(skills.chosen),
    mostImportant: withoutOther(skills.most ?? []),
    times: new Set(times.chosen),
    hours,
    meetings: meetingsOf(meeting.chosen),
    style: style?.chosen ?? '',
    personality: personalityOf(answers),
    band: service.gradeBand.options.findIndex(({ value }) => value === gradeBand.chosen),
    reach: reach.chosen,
  }
}

function foldedOf({
  name,
  agency,
  unit = '',
  location = '',
  technicalField: field = '',
}: Complete<SharedAnswers>): Folded {
  return {
    name: foldName(name),
    agency: foldOffice(agency),
    unit: foldOffice(unit),
    city: placeWords(cityIn(location)).join(' '),
    location: placeWords(location),
    field: fieldWords(field),
  }
}

function named(name: string | undefined, email: string | undefined): Named {
  return { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) }
}

function platformsOf(chosen: Platform | 'either'): ReadonlySet<Platform> {
  return new Set(chosen === 'either' ? ['senior-to-junior', 'peer-to-peer'] : [chosen])
}

function meetingsOf(chosen: Meeting | 'either'): ReadonlySet<Meeting> {
  return new Set(chosen === 'either' ? ['in-person', 'remote'] : [chosen])
}

/** What somebody wrote beside the list is for people to compare. */
function withoutOther(values: readonly string[]): ReadonlySet<string> {
  return new Set(values.filter((value) => value !== 'other'))
}

function personalityOf({ thinking, planning, focus, feedback }: SharedAnswers): Candidate['personality'] {
  const told = Object.entries({ thinking, planning, focus, feedback })
  return Object.fromEntries(told.flatMap(([trait, answer]) => (answer ? [[trait, answer.chosen]] : [])))
}
