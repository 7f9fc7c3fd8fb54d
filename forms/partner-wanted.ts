// What a match rests on: the kind of partnership, areas and qualities, and whom not to be matched with.

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
