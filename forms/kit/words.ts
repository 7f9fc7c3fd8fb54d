// Every message that a participant reads about an answer. Verbs first, no blame, what to do.
import { type FileKind, longest, type Question, type RowQuestion } from './questions.ts'

/** Languages in which forms may be filled in. */
export const languages = ['en'] as const
export type Language = (typeof languages)[number]

const count = new Intl.NumberFormat('en-US')

const fileKinds: Readonly<Record<FileKind, string>> = {
  pdf: 'PDF',
  docx: 'Word (.docx)',
  odt: 'OpenDocument (.odt)',
  jpg: 'JPEG',
  png: 'PNG',
}

function listed(parts: readonly string[], last: 'and' | 'or'): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`
}

const english = {
  problemTitle: 'There is a problem',
  titlePrefix: 'Error: ',
  optional: 'optional',
  yes: 'Yes',

  missing: (question: Question): string => {
    switch (question.kind) {
      case 'choice':
      case 'choices':
        return `Select ${question.noun}`
      case 'ratingGrid':
        return `Select a rating for ${question.noun}`
      case 'attachment':
        return `Choose a file for ${question.noun}`
      case 'statement':
        return `Tick the box to agree to ${question.noun}`
      case 'signature':
        return 'Type your full name to sign'
      default:
        return `Enter ${question.noun}`
    }
  },
  missingInRow: (question: RowQuestion, row: string, number: number): string =>
    `${question.kind === 'choice' ? 'Select' : 'Enter'} ${question.noun} for ${row.toLowerCase()} ${number}`,
  /** Where a row asks one thing alone: "Enter quality 2". */
  missingRow: (row: string, number: number): string => `Enter ${row.toLowerCase()} ${number}`,
  missingOther: (noun: string): string => `Enter ${noun}`,
  tooLong: (noun: string, most: number, now: number): string =>
    `Shorten ${noun} to ${count.format(most)} characters or fewer; it has ${count.format(now)} now`,
  tooLongAnyLength: (noun: string, most: number): string =>
    `Shorten ${noun} to ${count.format(most)} characters or fewer`,
  oneLine: (noun: string): string => `Enter ${noun} on one line`,
  email: (noun: string): string => `Enter ${noun} in the form name@example.gov`,
  phone: (noun: string): string =>
    `Enter ${noun} with at least 7 digits, like 614-555-0142; use digits, spaces and + ( ) - . only`,
  number: (noun: string, least: number, most: number, decimals: number): string =>
    decimals === 0
      ? `Enter ${noun} as a whole number from ${count.format(least)} to ${count.format(most)}`
      : `Enter ${noun} as a number from ${count.format(least)} to ${count.format(most)}, with at most ${decimals} ${decimals === 1 ? 'digit' : 'digits'} after the point`,
  date: (noun: string): string => `Enter ${noun} as a real date, like 3/27/2027`,
  dateTooEarly: (noun: string): string => `Enter ${noun} as a date after March 1, 1900`,
  dateInFuture: (noun: string): string => `Enter ${noun} as today or a day before`,
  time: (noun: string): string => `Enter ${noun} as a time, like 2:30 PM`,
  notOffered: (noun: string): string => `Select ${noun} from the options on the page`,
  onlyOne: (noun: string): string => `Give one answer for ${noun}`,
  mostTooMany: (most: number): string => `Mark no more than ${most} as most important`,
  mostNotChosen: 'Mark as most important only what you have ticked',
  signName: 'Type your full name to sign',
  signDate: 'Enter the date you sign',
  signAgree: 'Tick the box to confirm that you are signing',
  tooManyRows: (row: string, most: number): string => `Give no more than ${most} of: ${row.toLowerCase()}`,
  fileKind: (noun: string, kinds: readonly FileKind[]): string =>
    `Choose a ${listed(
      kinds.map((kind) => fileKinds[kind]),
      'or',
    )} file for ${noun}`,
  fileTooLarge: (noun: string, megabytes: number): string => `Choose a file of ${megabytes} MB or less for ${noun}`,
  fileMissing: (noun: string): string => `Choose the file for ${noun} again; it did not arrive`,
  fileEmpty: (noun: string): string => `Choose another file for ${noun}; this one is empty`,
  unknown: (key: string): string => `This form has no question called “${key}”. Open the page again and send once more`,
  fileKinds: (kinds: readonly FileKind[]): string =>
    listed(
      kinds.map((kind) => fileKinds[kind]),
      'or',
    ),
  longest,
} as const

export type Words = typeof english

const byLanguage: Readonly<Record<Language, Words>> = { en: english }

/** The messages in one language. */
export function words(language: Language): Words {
  return byLanguage[language]
}
