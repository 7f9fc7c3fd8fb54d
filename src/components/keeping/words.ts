// What is said about answers that are kept: as a file, on the device until they are sent, and after they were sent.
// Apart from the words of the page, because scripts load these when they are first needed.
import type { Language } from '../../../forms/kit/words.ts'
import type { Failure } from '../form/send.ts'

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** Why something that waits is not tried again by itself. */
const stopped: Readonly<Record<Failure, string>> = {
  unconfirmed: 'What came back does not confirm that it arrived.',
  offline: 'The server did not answer.',
  busy: 'The server is busy or closed for a moment.',
  changed: 'An earlier version of these answers has arrived already, under reference {reference}.',
  large: 'What is attached is too large.',
  kind: 'An attached file is of a kind that can’t be taken in.',
  refused: 'The server did not accept the answers.',
}

const english = {
  deviceOnly: 'Kept on this device only. Don’t use it on a shared computer.',

  draftTitle: (form: string) => `${form} – draft`,
  copyTitle: (form: string) => `${form} – copy of what you sent`,
  draftName: (form: string, day: string) => `${form} – draft ${day}.html`,
  copyName: (form: string, reference: string) => `${form} – ${reference}.html`,
  readable: 'Anyone who has this file can read what is in it.',
  saved: (moment: string) => `Saved ${moment}.`,
  notSentYet: 'It has not been sent.',
  sentUnder: (reference: string) => `It was sent under reference ${reference}.`,
  goOn: 'To go on, open the form and choose “Open a saved file”:',
  amend: 'To correct something, open the form and choose “Open a saved file”:',
  noAnswers: 'Nothing is filled in yet.',
  filesApart: (names: readonly string[]) => `Not in this file, and to be chosen again: ${names.join(', ')}.`,

  fileSaved: (name: string) => `Saved as “${name}”, where your browser keeps downloads. ${english.readable}`,
  opened: 'Your saved answers are in the form',
  openedFrom: (moment: string) => `They were saved ${moment}. Check them before you send.`,
  wasSent: (reference: string) =>
    `They were sent under reference ${reference}. If you send again, what you send now takes its place.`,
  otherVersion: 'This form has changed since: check your answers.',
  notPlaced: 'The form has no place any more for these answers. Copy what you need:',
  replaces: 'What you open takes the place of everything on this page. Go on?',
  noFile:
    'This file can’t be opened here. Choose a file that you saved from a form on this site; its name ends in .html.',
  tooLarge: 'This file is too large to be saved answers. Choose a file that you saved from a form on this site.',
  otherForm: (title: string) => `This file holds answers to another form: “${title}”. Nothing was changed here.`,
  goThere: (title: string) => `Go to “${title}”`,

  cannotKeep: 'This browser can’t keep anything here. Save your answers as a file instead.',
  waiting: (count: number) => `${counted(count, 'submission waits', 'submissions wait')} on this device`,
  allSent: 'Everything that waited on this device has been sent',
  leaveOpen: 'It is sent by itself while a page of this site is open. Nothing is counted twice.',
  kept: (moment: string) => `, kept ${moment}`,
  stateWaiting: (again: string) => `Waiting. The next try is at ${again}.`,
  stateSending: 'Sending …',
  stateStopped: (why: string) => `Not sent. ${why} It stays here until you send or delete it.`,
  stateConfirmed: (reference: string) => `Sent and confirmed. The reference is ${reference}.`,
  sendNow: 'Send now',
  openInForm: 'Open in the form',
  saveFile: 'Save as a file',
  remove: 'Delete from this device',
  dismiss: 'Take off this list',
  about: (form: string) => ` “${form}”`,
  surelyRemove: (form: string) =>
    `Delete “${form}” from this device? It has not been sent, and it can’t be brought back.`,
  stopped,

  mending: 'What was not sent is in the form',
  mendingHow: 'Put it right and send it. Then it no longer waits on this device.',

  correcting: 'You are correcting what you sent',
  correctingHow: (reference: string) =>
    `What you send now takes the place of what you sent under reference ${reference}.`,

  remembered: 'Your details are kept on this device for your next form.',
  notRemembered: 'Your details are not kept.',
  filledIn: (labels: readonly string[]) => `Filled in from what you kept on this device: ${labels.join(', ')}.`,
  clear: 'Clear them from this page',
  forget: 'Forget them on this device',
  cleared: 'The page is cleared of them. They are still kept on this device.',
  forgotten: 'They are no longer kept on this device.',
} as const

export type KeepingWords = typeof english

const byLanguage: Readonly<Record<Language, KeepingWords>> = { en: english }

/** In the language of the page. */
export function keepingWords(): KeepingWords {
  return byLanguage[document.documentElement.lang as Language] ?? english
}

/** @example moment(new Date(2026, 10, 24, 10, 15)) // 'November 24, 2026 at 10:15 AM', by the clock of the device */
export function moment(date: Date): string {
  return date.toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' })
}

/** @example clockTime(new Date(2026, 10, 24, 10, 15, 5)) // '10:15:05 AM' */
export function clockTime(date: Date): string {
  return date.toLocaleTimeString(document.documentElement.lang, { timeStyle: 'medium' })
}
