// What forms about a partnership ask alike: who writes, with whom, how often they meet, what gets in the way.
import { type Reflections, skills } from './agency.ts'
import type { Audience } from './kit/audience.ts'
import type { Option } from './kit/questions.ts'
import { otherSkill } from './partner-wanted.ts'
import { meetingFrequency, yesOrNo } from './scales.ts'

const own = { label: 'Your name', noun: 'your name', autocomplete: 'name' } as const

/** The two names, for a form that a pair fills in together. */
export function pairNames<const A extends Audience>(audience: A) {
  const name = { kind: 'text', audience, width: 'long' } as const
  return {
    menteeName: { ...name, label: 'Mentee’s name', noun: 'the mentee’s name', column: 'Mentee' },
    mentorName: { ...name, label: 'Mentor’s name', noun: 'the mentor’s name', column: 'Mentor' },
  } as const
}

/** The two names, where the mentee fills in. */
export function namesByMentee<const A extends Audience>(audience: A) {
  const { menteeName, mentorName } = pairNames(audience)
  return {
    menteeName: { ...menteeName, ...own },
    mentorName: { ...mentorName, label: 'Your mentor’s name', noun: 'your mentor’s name' },
  } as const
}

/** The two names, where the mentor fills in. */
export function namesByMentor<const A extends Audience>(audience: A) {
  const { menteeName, mentorName } = pairNames(audience)
  return {
    mentorName: { ...mentorName, ...own },
    menteeName: { ...menteeName, label: 'Your mentee’s name', noun: 'your mentee’s name' },
  } as const
}

export const roles = [
  { value: 'mentee', label: 'Mentee' },
  { value: 'mentor', label: 'Mentor' },
  { value: 'peer', label: 'Peer partner' },
] as const satisfies readonly Option[]

/** Who writes, and about whom, in a form that each partner fills in alone. */
export function oneOfTwo<const A extends Audience>(audience: A) {
  return {
    name: { kind: 'text', ...own, column: 'Name', audience, width: 'long' },
    role: { kind: 'choice', label: 'Your role', noun: 'your role', column: 'Role', audience, options: roles },
    partnerName: {
      kind: 'text',
      label: 'Your partner’s name',
      noun: 'your partner’s name',
      hint: 'If you have several, fill in one form for each.',
      column: 'Partner',
      audience,
      width: 'long',
    },
  } as const
}

/** How often the two met, and whether that was enough. */
export const meetings = {
  howOften: {
    kind: 'choice',
    label: 'How often have you met?',
    noun: 'how often you have met',
    hint: 'By phone or video counts too.',
    column: 'Met how often',
    audience: 'coordinator',
    options: meetingFrequency,
  },
  oftenEnough: {
    kind: 'choice',
    label: 'Was that often enough for you?',
    noun: 'whether that was often enough',
    column: 'Often enough',
    audience: 'coordinator',
    options: yesOrNo,
  },
} as const

/** What the two knowledge questions have in common: which areas, from the list that applications offer. */
export const areas = { kind: 'choices', hint: 'Tick all that apply.', options: skills, other: otherSkill } as const

/** What gets in the way of a partnership. */
export const obstacles = [
  { value: 'no-time', label: 'We find no time' },
  { value: 'cut-short', label: 'Meetings are canceled or cut short' },
  { value: 'vague-goals', label: 'Our goals are vague' },
  { value: 'no-progress', label: 'We talk, but little comes of it' },
  { value: 'no-fit', label: 'We don’t get along as well as we hoped' },
  { value: 'know-how', label: 'What I need and what my partner knows don’t fit' },
  { value: 'distance', label: 'Distance, shifts or no quiet place to talk' },
  { value: 'no-backing', label: 'My unit gives me too little time or support' },
  { value: 'trust', label: 'I’m not sure what stays between us' },
  { value: 'changes', label: 'A new job, leave or a reorganization' },
] as const satisfies readonly Option[]

/** Stands before the questions of every form in which someone may tell of trouble. */
export const urgent = {
  kind: 'statement',
  label: 'If it can’t wait',
  noun: 'what to do if it can’t wait',
  audience: 'coordinator',
  paragraphs: [
    'Is someone harassed, threatened or unsafe? Then don’t wait for this form. Call the coordinator or your agency’s reporting line today. In an emergency, call 911.',
  ],
} as const

/** What becomes of a pair's notes about its meetings, for the steps that follow sending. */
export const whereNotesGo: Readonly<Record<Reflections, string>> = {
  coordinator: 'The coordinator reads your notes, with your names, to see where help is wanted.',
  pair: 'Your notes are not sent. Print or save the page first if you want to keep them.',
}
