// What every application asks, whichever side a person applies for.
import type { Option } from './kit/questions.ts'

export const contact = {
  name: {
    kind: 'text',
    label: 'Full name',
    noun: 'your full name',
    column: 'Name',
    audience: 'program',
    width: 'long',
    autocomplete: 'name',
  },
  jobTitle: {
    kind: 'text',
    label: 'Job title',
    noun: 'your job title',
    audience: 'program',
    width: 'long',
    autocomplete: 'organization-title',
  },
  agency: {
    kind: 'text',
    label: 'Agency',
    noun: 'your agency',
    audience: 'program',
    width: 'long',
    autocomplete: 'organization',
  },
  unit: {
    kind: 'text',
    label: 'Division, bureau or work unit',
    noun: 'your division, bureau or work unit',
    column: 'Unit',
    audience: 'program',
    width: 'long',
  },
  location: {
    kind: 'text',
    label: 'Where you work',
    noun: 'where you work',
    hint: 'City, and the building or site if that helps. Write “from home” if you have no office.',
    column: 'Location',
    audience: 'program',
    width: 'long',
  },
  email: {
    kind: 'email',
    label: 'Work e-mail address',
    noun: 'your work e-mail address',
    hint: 'If you have none at work, give one where we can reach you.',
    column: 'E-mail',
    audience: 'program',
    autocomplete: 'email',
  },
  phone: {
    kind: 'phone',
    label: 'Work phone',
    noun: 'your work phone number',
    column: 'Phone',
    audience: 'program',
    autocomplete: 'tel',
  },
  phoneExtension: {
    kind: 'text',
    label: 'Extension',
    noun: 'the extension',
    audience: 'program',
    width: 'short',
    optional: true,
  },
  fax: { kind: 'phone', label: 'Fax', noun: 'your fax number', audience: 'program', optional: true },
} as const

export const supervisor = {
  supervisorName: {
    kind: 'text',
    label: 'Your supervisor’s name',
    noun: 'your supervisor’s name',
    column: 'Supervisor',
    audience: 'program',
    width: 'long',
  },
  supervisorEmail: {
    kind: 'email',
    label: 'Your supervisor’s e-mail address',
    noun: 'your supervisor’s e-mail address',
    hint: 'We never match people who are in one reporting line.',
    column: 'Supervisor’s e-mail',
    audience: 'program',
  },
  origin: {
    kind: 'choice',
    label: 'Why are you applying?',
    noun: 'why you are applying',
    column: 'Applies by',
    audience: 'program',
    options: [
      { value: 'own-choice', label: 'It is my own choice' },
      { value: 'required', label: 'It is part of a development program that I must complete' },
    ],
  },
  recommendedBy: {
    kind: 'text',
    label: 'Who recommended you, if anyone?',
    noun: 'who recommended you',
    column: 'Recommended by',
    audience: 'program',
    width: 'long',
    optional: true,
  },
} as const

export const platform = {
  kind: 'choice',
  label: 'Which kind of partnership do you want?',
  noun: 'the kind of partnership you want',
  column: 'Platform',
  audience: 'program',
  options: [
    { value: 'senior-to-junior', label: 'Senior to junior', hint: 'The mentor has more experience than the mentee.' },
    {
      value: 'peer-to-peer',
      label: 'Peer to peer',
      hint: 'Both have about the same experience and learn from each other.',
    },
    { value: 'either', label: 'Either one' },
  ],
} as const

/** What the quality rows have in common; each side has its own label. */
export const qualityRows = {
  kind: 'fixedRows',
  row: 'Quality',
  column: 'Qualities',
  audience: 'program',
  count: 4,
  required: 3,
  questions: { quality: { kind: 'text', label: 'Quality', noun: 'a quality', audience: 'program', width: 'long' } },
} as const

export const otherSkill = { label: 'Other', ask: 'Which other areas?', noun: 'the other areas' } as const

export const technicalField = {
  kind: 'text',
  label: 'Which technical field?',
  noun: 'the technical field',
  hint: 'Accounting, bridge engineering or database design, for example.',
  column: 'Technical field',
  audience: 'program',
  width: 'long',
  when: { question: 'skills', includes: 'technical-expertise' },
} as const

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

export const service = {
  yearsOfService: {
    kind: 'number',
    label: 'How many years have you worked in public service?',
    noun: 'your years of public service',
    hint: 'Whole years; 0 if you started this year.',
    column: 'Years of service',
    audience: 'program',
    least: 0,
    most: 60,
    decimals: 0,
    unit: 'years',
  },
  gradeBand: {
    kind: 'choice',
    label: 'Which level fits your job best?',
    noun: 'the level of your job',
    column: 'Level',
    audience: 'program',
    // From the lowest to the highest: the gap between two levels counts in matching.
    options: [
      { value: 'entry', label: 'Entry level', hint: 'Learning the job' },
      { value: 'journey', label: 'Full working level', hint: 'Doing the job without close supervision' },
      { value: 'senior', label: 'Senior or specialist' },
      { value: 'lead', label: 'Team lead or supervisor' },
      { value: 'manager', label: 'Manager' },
      { value: 'executive', label: 'Executive' },
    ],
  },
} as const

export const avoid = {
  kind: 'openRows',
  label: 'Is there anyone you should not be matched with?',
  noun: 'who you should not be matched with',
  hint: 'You need not say why. The people you name are never told.',
  column: 'Not with',
  audience: 'coordinator',
  optional: true,
  row: 'Person',
  atMost: 20,
  offered: 5,
  questions: {
    person: {
      kind: 'text',
      label: 'Name',
      noun: 'the name',
      column: 'Not to be matched with',
      audience: 'coordinator',
      width: 'long',
    },
    email: {
      kind: 'email',
      label: 'E-mail address, if you know it',
      noun: 'the e-mail address',
      column: 'Their e-mail',
      audience: 'coordinator',
      optional: true,
    },
  },
} as const

export const papers = {
  resume: {
    kind: 'attachment',
    label: 'Résumé',
    noun: 'your résumé',
    audience: 'program',
    optional: true,
    accept: ['pdf', 'docx', 'odt'],
    megabytes: 5,
  },
  extraPage: {
    kind: 'attachment',
    label: 'One more page about your qualifications',
    noun: 'the extra page',
    column: 'Extra page',
    audience: 'program',
    optional: true,
    accept: ['pdf', 'docx', 'odt', 'jpg', 'png'],
    megabytes: 5,
  },
} as const

export const applicantSignature = {
  kind: 'signature',
  label: 'Signature',
  noun: 'your name',
  statement: 'What I have written here is true as far as I know. I understand that I can withdraw at any time.',
  audience: 'program',
} as const
