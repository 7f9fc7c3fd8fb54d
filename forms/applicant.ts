// Who applies: what every application asks about the person, whichever side that person applies for.

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
