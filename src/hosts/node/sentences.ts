// What the server itself says to participants; what is said about an answer is in forms/kit/words.ts.
import type { Language } from '../../../forms/kit/words.ts'

const written = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

/** @example inWords('2026-11-30') // 'November 30, 2026' */
export function inWords(day: string): string {
  return written.format(new Date(`${day}T00:00:00Z`))
}

const english = {
  noForm: (id: string): string => `There is no form called “${id}” here. Nothing was kept.`,
  noPage: 'There is no such page here.',
  onlyPost: 'Answers are sent to this address by a form (POST); it shows nothing by itself.',
  onlyGet: 'This address only shows a page (GET).',
  otherSite: 'A form can only be sent from its own page on this site. Nothing was kept.',
  wrongType: 'Send a form as its page does: as JSON, URL-encoded or multipart form data. Nothing was kept.',
  malformed: (what: string): string => `This is not what a form sends: ${what}. Nothing was kept.`,
  tooLarge:
    'This is more than a form can take: 256 kB of text and 5 files of 7 MB each. Nothing was kept. ' +
    'Shorten your answers or choose smaller files, then send again.',
  tooSlow: 'Your answers took too long to arrive. Nothing was kept. Try again.',
  otherAnswers: (reference: string): string =>
    `This form was sent before with other answers; those are kept under reference ${reference}. ` +
    'To send these answers too, open the form again and send them from there.',
  otherAnswersOnPage: (reference: string): string =>
    `This form was sent before with other answers; those are kept under reference ${reference}. ` +
    'To send these answers too, send once more from this page.',
  notYet: (opens: string): string =>
    `Applications open on ${inWords(opens)}. Nothing was saved; keep your answers as a file and send them then.`,
  tooMany:
    'Many answers are arriving at once, and yours were not saved. Wait a minute, then send again: nothing is counted twice.',
  notSaved: 'Your answers could not be saved just now. Nothing was kept. Wait a minute, then send again.',
  broken: 'Something went wrong on our side. Nothing was kept. Try again, or ask the coordinator.',
  notAccepted: 'Some answers have to be mended. Nothing was kept.',
  chooseAgain: (name: string): string =>
    `Choose “${name}” again: a browser does not keep a file when a page comes back`,
  correcting: 'You are correcting what you sent',
  correctingHow: (reference: string): string =>
    `What you send now takes the place of what you sent under reference ${reference}.`,
  goBack: 'Go back with your browser’s Back button: what you typed is most likely still there.',
} as const

const byLanguage: Readonly<Record<Language, typeof english>> = { en: english }

export function sentences(language: Language): typeof english {
  return byLanguage[language]
}
