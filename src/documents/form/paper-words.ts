// What a form on paper says around its questions. Messages about an answer are in forms/kit/words.ts.
import type { Language } from '../../../forms/kit/words.ts'

const english = {
  locale: 'en-US',
  filledBy: 'Who fills it in',
  when: 'When',
  time: 'Time it takes',
  minutes: (count: number) => (count === 1 ? 'About 1 minute' : `About ${count} minutes`),
  ready: 'Have at hand',
  window: (span: string) => `from ${span}; later ones are taken too, marked late`,

  optional: '(optional)',
  condition: (words: string) => `If ${words}:`,
  date: 'mm/dd/yyyy',
  clock: 'like 2:30 PM',
  numbered: (row: string, number: number) => `${row} ${number}`,
  tooltip: (question: string, more: readonly string[]) => [question, ...more].join('. '),
  number: 'No.',
  rated: 'What is rated',
  ifOther: (option: string) => `(if you ticked “${option}”)`,
  secondBox: (hint: string) => `${hint} Use the second box for it.`,
  columnOf: (question: string, option: string) => `${question} ${option}`,
  option: (question: string, option: string) => `${question}: ${option}`,
  mark: (title: string, question: string, option: string) => `${title}: ${question}: ${option}`,

  attach: (kinds: string, megabytes: number) =>
    `Send the file together with this form, or a copy on paper: ${kinds}, up to ${megabytes} MB.`,
  continued: (title: string, sheet: number) => `${title}: continuation sheet ${sheet}`,
  printMore: 'Not enough room? Print this sheet as often as you need, and number the sheets.',

  signature: 'Signature',
  signName: 'Full name',
  signDate: 'Date',
  signAgree: 'I am signing with my typed name',

  keptByPair: 'Some answers stay between the two of you',
  keptCopy: 'They are marked. Keep this copy, and leave them out of the one that you send.',
  changedReaders: 'This agency changed who reads some answers',
  changed: (usually: string, here: string) => `Usually: ${usually} Here: ${here}`,
  privacyAct: 'Privacy Act statement',
  privacyActParts: {
    authority: 'Authority',
    purpose: 'Purpose',
    routineUses: 'Routine uses',
    effects: 'What happens if you don’t answer',
  },

  send: 'Where to send it',
  sendBy: (email: string) =>
    `Fill it in on the screen, save it, and send the file to ${email}. Or print it and bring or mail it to the address below.`,
  sendKeep: 'Keep the file as it is: a scan or a printout saved as a PDF has to be typed in again by hand.',
  ask: (name: string, phone: string) => `Questions? Ask ${name}, ${phone}.`,
  next: 'What happens next',
  office: 'For office use',
  received: 'Received on',
  receivedBy: 'Received by',
  reference: 'Reference',

  footer: (form: string, version: number, code: string) => `${form} · version ${version} · ${code}`,
  page: (page: number, of: number) => `Page ${page} of ${of}`,
} as const

export type PaperWords = typeof english

const byLanguage: Readonly<Record<Language, PaperWords>> = { en: english }

export function paperWords(language: Language): PaperWords {
  return byLanguage[language]
}
