// What a form page says around the questions. Messages about an answer are in forms/kit/words.ts.
import type { Audience } from '../../../forms/kit/audience.ts'
import type { Language } from '../../../forms/kit/words.ts'
import type { Program } from '../../program-facts.ts'

type Workbooks = Program['workbooks']

/** Who reads an answer, in full. With one workbook, nobody may be told that only the coordinator does. */
function audience(who: Audience, workbooks: Workbooks): string {
  switch (who) {
    case 'pair':
      return 'Stays between the two of you. It is not sent to anyone.'
    case 'coordinator':
      return workbooks === 'two'
        ? 'Read by the coordinator and the backup coordinator only.'
        : 'Read by the coordinator and by everyone who shares the program’s workbook.'
    case 'program':
      return 'Read by the coordinator, the backup coordinator and the steering committee.'
    case 'supervisor':
      return 'Read by the program’s staff, and passed on to your supervisor.'
    case 'published':
      return 'Read by the program’s staff. Published only as figures that point to no one.'
    default:
      return who satisfies never
  }
}

const english = {
  audience,

  before: 'Before you start',
  filledBy: 'Who fills it in',
  when: 'When',
  time: 'Time',
  minutes: (count: number) => (count === 1 ? 'About 1 minute' : `About ${count} minutes`),
  window: (span: string) => `Open from ${span}. After that we still take it, marked late.`,
  opensLater: (opens: string) =>
    `Applications open on ${opens}. You can look through the questions and prepare your answers, and send them from that day on.`,
  ready: 'Have at hand',
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

  onlyIf: (condition: string) => `Only if ${condition}.`,
  ticked: (option: string) => `you ticked “${option}”`,
  chose: (option: string, question: string) => `you chose “${option}” under “${question}”`,
  answered: (question: string) => `you answered “${question}”`,
  all: (conditions: readonly string[]) => conditions.join(' and '),
  any: (conditions: readonly string[]) => conditions.join(' or '),
  not: (condition: string) => `it is not so that ${condition}`,

  starHow: 'A star appears beside what you tick.',
  chosen: '{n} chosen',
  noneChosen: 'None chosen yet',
  marked: '{n} of {most} marked most important',
  markedFull: 'You have marked {most} already. Take a star away before you give another.',

  levelsMean: 'What the levels mean',
  addComment: 'Add a comment',

  chooseOne: 'Choose one',

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
  signName: 'Type your full name',
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
  correct: 'Correct what you sent',
  nextForm: 'For your next form',
  remember: 'Remember my name, agency, contact details and supervisor on this device for my next form',
} as const

export type PageWords = typeof english

const byLanguage: Readonly<Record<Language, PageWords>> = { en: english }

export function pageWords(language: Language): PageWords {
  return byLanguage[language]
}
