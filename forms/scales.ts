// Scales, each from the least to the most, with the meaning of every level; and the short lists that forms share.
import type { Option } from './kit/questions.ts'

/** How well a mentor did something. */
export const mentorRating = [
  { value: 'poor', label: 'Poor', hint: 'Mostly missing. I seldom got what I needed, and what I got did not help.' },
  { value: 'fair', label: 'Fair', hint: 'Sometimes there. It helped now and then, but fell short more often.' },
  {
    value: 'average',
    label: 'Average',
    hint: 'There when I asked. My mentor answered what came up, and rarely took the first step.',
  },
  {
    value: 'good',
    label: 'Good',
    hint: 'Usually more than I asked for. My mentor made an effort, and I know more because of it.',
  },
  {
    value: 'excellent',
    label: 'Excellent',
    hint: 'Always a step ahead. My mentor saw what I needed, shared freely and asked questions that moved me on.',
  },
] as const satisfies readonly Option[]

/** How true a sentence is. */
export const truth = [
  { value: 'not-true', label: 'Not true', hint: 'I saw nothing of it, or the opposite.' },
  { value: 'partly-true', label: 'Partly true', hint: 'Now and then, or in some ways only.' },
  { value: 'mostly-true', label: 'Mostly true', hint: 'More often than not, with some gaps.' },
  { value: 'fully-true', label: 'Fully true', hint: 'I could give several examples.' },
] as const satisfies readonly Option[]

/** How useful a part of the program was. */
export const usefulness = [
  { value: 'no-use', label: 'Of no use', hint: 'It changed nothing for me.' },
  { value: 'some-use', label: 'Of some use', hint: 'Parts of it helped.' },
  { value: 'useful', label: 'Useful', hint: 'Most of it helped.' },
  { value: 'very-useful', label: 'Very useful', hint: 'I would not want to do without it.' },
] as const satisfies readonly Option[]

/** How well someone masters an area. */
export const mastery = [
  { value: 'new', label: 'New to it' },
  { value: 'with-help', label: 'With help' },
  { value: 'alone', label: 'On my own' },
  { value: 'can-teach', label: 'Can teach it' },
] as const satisfies readonly Option[]

/** How far an agency has come with something that a program needs. */
export const readiness = [
  { value: 'not-there', label: 'Not there', hint: 'Nothing has been done or agreed.' },
  { value: 'begun', label: 'Begun', hint: 'Some of it is in place, and you know what is missing.' },
  { value: 'ready', label: 'Ready', hint: 'You could start on it tomorrow.' },
] as const satisfies readonly Option[]

/** Whether someone meets a guideline. */
export const screening = [
  { value: 'not-yet', label: 'Not yet', hint: 'Something has to change first. Say what in the note.' },
  { value: 'unknown', label: 'Unknown', hint: 'Nobody you asked has seen enough to say.' },
  { value: 'yes', label: 'Yes', hint: 'You, or someone you asked, can give an example.' },
] as const satisfies readonly Option[]

/** How often two people meet. */
export const meetingFrequency = [
  { value: 'less-than-monthly', label: 'Less than once a month' },
  { value: 'every-three-to-four-weeks', label: 'Every three to four weeks' },
  { value: 'every-two-weeks', label: 'Every two weeks' },
  { value: 'weekly', label: 'Every week' },
  { value: 'daily', label: 'Every day' },
] as const satisfies readonly Option[]

export const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const satisfies readonly Option[]

export const yesMaybeNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'maybe', label: 'Maybe' },
  { value: 'no', label: 'No' },
] as const satisfies readonly Option[]
