// What a form page says around the questions. Messages about an answer are in forms/kit/words.ts.
import { readers } from '../../../forms/kit/readers.ts'
import type { Language } from '../../../forms/kit/words.ts'

const english = {
  audience: readers,

  before: 'Before you start',
  filledBy: 'Who fills it in',
  when: 'When',
  time: 'Time',
  minutes: (count: number) => (count === 1 ? 'About 1 minute' : `About ${count} minutes`),
  window: (span: string) => `Open from ${span}. After that we still take it, marked late.`,
  opensLater: (opens: string) =>
    `Applications open on ${opens}. You can look through the questions and prepare your answers, and send them from that day on.`,
  ready: 'Have at hand',
  paper: (pages: number, kilobytes: number) => `PDF, ${pages} ${pages === 1 ? 'page' : 'pages'}, ${kilobytes} kB`,
  onPaper: 'Print it or fill it in without the network',

  readersSee: 'Each part says who reads it. Nobody else is given your answers, except where the law requires it.',
  readersMore: 'More about privacy',
  changedReaders: 'This agency changed who reads some answers',
  usually: 'Usually:',
  here: 'Here:',
  keptByPair: 'Some answers stay between the two of you',
  printFirst: 'They are marked, and they are not sent. Print this page before you send it if you want to keep them.',
  privacyAct: 'Privacy Act statement',
  privacyActParts: {
    authority: 'Authority',
    purpose: 'Purpose',
    routineUses: 'Routine uses',
    effects: 'What happens if you don’t answer',
  },
  next: 'What happens next',

  parts: 'Parts of this form',
  step: (number: number, count: number) => `Part ${number} of ${count}`,

  onlyIf: (condition: string) => `Only if ${condition}.`,

  starHow: 'A star appears beside what you tick.',
  chosen: '{n} chosen',
  noneChosen: 'None chosen yet',
  marked: '{n} of {most} marked most important',
  markedFull: 'You have marked {most} already. Take a star away before you give another.',

  levelsMean: 'What the levels mean',
  addComment: 'Add a comment',

  chooseOne: 'Choose one',

  addOne: 'Add another',
  addRow: (row: string) => `Add another ${row.toLowerCase()}`,
  remove: 'Remove',
  removed: (row: string, number: number) => ` ${row.toLowerCase()} ${number}`,
  moveRow: (row: string, number: number) => `Move ${row.toLowerCase()} ${number} `,
  up: 'up',
  down: 'down',
  rowMoved: (row: string) => `${row} {n} is now ${row.toLowerCase()} {to}`,
  rowAdded: (row: string) => `${row} {n} added`,
  rowRemoved: (row: string) => `${row} {n} removed`,

  files: (kinds: string, megabytes: number) => `${kinds}, up to ${megabytes} MB`,
  leaveEmpty: 'Leave this empty',
  signName: 'Your full name, typed',
  signDate: 'Date',
  signAgree: 'I am signing with my typed name',

  sending: 'Sending your answers …',
  notSent: 'Your answers were not sent',
  unsure: 'We can’t be sure that your answers arrived',
  kept: 'Everything you entered is still on this page.',
  failures: {
    unconfirmed: 'What came back does not confirm it. Send again: nothing will be counted twice.',
    offline: 'The server did not answer. Check your connection, then send again: nothing will be counted twice.',
    changed:
      'An earlier version of these answers has arrived already, under reference {reference}. To send what is on the page now as well, send again: the newer one counts.',
    large: 'What you attached is too large. Take a file away or choose a smaller one, then send again.',
    kind: 'A file you attached is of a kind that can’t be taken in. Choose another file, then send again.',
    busy: 'The server is busy or closed for a moment. Wait a minute, then send again: nothing will be counted twice.',
    refused: 'The server did not accept the answers.',
  },

  sent: (form: string) => `${form} sent`,
  reference: 'Your reference',
  keepReference: 'Write it down or print this page. You need it if you call about your answers.',
  late: 'It came after the closing date and is marked late.',
  yourAnswers: 'Your answers',
  printAnswers: 'Print your answers',
  change: 'To ask about it, write to the coordinator and give your reference:',

  comeBack: 'Coming back?',
  openSaved: 'Open a saved file',
  saveFile: 'Save as a file',
  keepOrSave: 'You can also keep your answers, and send them later:',
  keepHere: 'Keep here until it is sent',
  deviceOnly: 'Kept on this device only. Don’t use it on a shared computer.',
  keptTitle: 'Kept here until it is sent',
  keptUntilSent:
    'Your answers have not arrived yet. They are sent by themselves while a page of this site is open. If you close it, they wait until you come back.',
  saveCopy: 'Save a copy',
  keepPage: 'Print this page, or save it in your browser: it shows everything you sent, and it is not shown again.',
  correct: 'Correct what you sent',
  correctAgain: 'It opens the form with your answers in it. What you send then takes their place.',
  nextForm: 'For your next form',
  remember: 'Remember my name, agency, contact details and supervisor on this device for my next form',
} as const

export type PageWords = typeof english

const byLanguage: Readonly<Record<Language, PageWords>> = { en: english }

export function pageWords(language: Language): PageWords {
  return byLanguage[language]
}
