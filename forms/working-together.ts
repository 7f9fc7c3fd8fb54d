// When, where and how a person would work with a partner: questions that every application asks.
import type { Option } from './kit/questions.ts'

export const availability = {
  times: {
    kind: 'choices',
    label: 'When can you usually meet?',
    noun: 'when you can usually meet',
    column: 'Times',
    audience: 'program',
    options: [
      { value: 'weekday-mornings', label: 'Weekday mornings' },
      { value: 'weekday-middays', label: 'Weekday middays' },
      { value: 'weekday-afternoons', label: 'Weekday afternoons' },
      { value: 'weekday-evenings', label: 'Weekday evenings' },
      { value: 'nights', label: 'Nights' },
      { value: 'weekends', label: 'Weekends' },
    ],
  },
  hours: {
    kind: 'number',
    label: 'How many hours a month can you give to it?',
    noun: 'the hours a month you can give',
    column: 'Hours a month',
    audience: 'program',
    least: 1,
    most: 40,
    decimals: 0,
    unit: 'hours a month',
  },
  meeting: {
    kind: 'choice',
    label: 'How do you want to meet?',
    noun: 'how you want to meet',
    column: 'Meeting',
    audience: 'program',
    options: [
      { value: 'in-person', label: 'In person' },
      { value: 'remote', label: 'By phone or video' },
      { value: 'either', label: 'Either one' },
    ],
  },
  reach: {
    kind: 'choice',
    label: 'Where may your partner work?',
    noun: 'where your partner may work',
    column: 'Partner from',
    audience: 'program',
    options: [
      { value: 'own-bureau', label: 'Only in my own bureau or unit' },
      { value: 'own-agency', label: 'Anywhere in my own agency' },
      { value: 'any-agency', label: 'In any agency' },
    ],
  },
} as const

const opposites = (value: string, first: Option, second: Option) =>
  ({
    audience: 'program',
    optional: true,
    column: value,
    options: [first, second, { value: 'in-between', label: 'Somewhere in between' }],
  }) as const

export const ways = {
  style: {
    kind: 'choice',
    label: 'How do you like to work on something new?',
    noun: 'how you like to work on something new',
    column: 'Working style',
    audience: 'program',
    options: [
      { value: 'by-doing', label: 'By doing it' },
      { value: 'by-watching', label: 'By watching how others do it' },
      { value: 'by-reading', label: 'By reading about it first' },
      { value: 'by-talking', label: 'By talking it through' },
      { value: 'a-mix', label: 'A mix of these' },
    ],
  },
  thinking: {
    kind: 'choice',
    label: 'When you have a problem to solve, do you …',
    noun: 'how you solve problems',
    ...opposites(
      'Thinking',
      { value: 'talk-first', label: 'Talk in order to think' },
      { value: 'think-first', label: 'Think before you talk' },
    ),
  },
  planning: {
    kind: 'choice',
    label: 'When you have a lot to do, do you …',
    noun: 'how you plan',
    ...opposites(
      'Planning',
      { value: 'plan-ahead', label: 'Plan ahead and keep to it' },
      { value: 'adapt', label: 'Start and adapt as you go' },
    ),
  },
  focus: {
    kind: 'choice',
    label: 'What do you look at first?',
    noun: 'what you look at first',
    ...opposites(
      'Focus',
      { value: 'big-picture', label: 'The big picture' },
      { value: 'detail', label: 'The details' },
    ),
  },
  feedback: {
    kind: 'choice',
    label: 'Which kind of feedback helps you most?',
    noun: 'the feedback that helps you',
    ...opposites(
      'Feedback',
      { value: 'direct', label: 'Plain and direct' },
      { value: 'gentle', label: 'Gentle and encouraging' },
    ),
  },
} as const
