// The ten questions that matter, in the words in which a terminal asks them.
import type { Key } from './answers.ts'

/** One thing to type or to choose. */
export interface Field {
  readonly key: Key
  readonly label: string
  /** An example of what to type. */
  readonly example: string
  /** Where there is a choice: its values and what each means. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
}

/** A question and its one or more fields. */
export interface Question {
  readonly title: string
  readonly fields: readonly Field[]
}

export const questions: readonly Question[] = [
  {
    title: 'The program',
    fields: [{ key: 'name', label: 'What is the program called?', example: 'Mentoring at Public Works' }],
  },
  {
    title: 'The agency',
    fields: [
      { key: 'agency', label: 'Which agency runs it?', example: 'State of Franklin Department of Public Works' },
    ],
  },
  {
    title: 'Your word',
    fields: [
      {
        key: 'mentee',
        label: 'What do you call the person who is mentored?',
        example: 'mentee',
        choices: [
          { value: 'mentee', label: 'Mentee' },
          { value: 'protégé', label: 'Protégé' },
        ],
      },
    ],
  },
  {
    title: 'The coordinator',
    fields: [
      { key: 'coordinatorName', label: 'Who coordinates it?', example: 'Odessa Pruitt' },
      { key: 'coordinatorPhone', label: 'At which phone number?', example: '423-555-0142' },
      { key: 'coordinatorEmail', label: 'At which e-mail address?', example: 'mentoring@publicworks.franklin.example' },
    ],
  },
  {
    title: 'The clock',
    fields: [{ key: 'timeZone', label: 'Which time zone is the agency in?', example: 'America/New_York' }],
  },
  {
    title: 'The paper',
    fields: [
      {
        key: 'paper',
        label: 'Which paper do you print on?',
        example: 'letter',
        choices: [
          { value: 'letter', label: 'Letter' },
          { value: 'a4', label: 'A4' },
        ],
      },
    ],
  },
  {
    title: 'The color',
    fields: [
      {
        key: 'brand',
        label: 'What is the agency’s color? Any will do: it is made dark or light enough to read.',
        example: '#0b5c8a',
      },
    ],
  },
  {
    title: 'The first cohort',
    fields: [
      { key: 'cohortName', label: 'What do you call the group that starts together?', example: 'Spring 2027' },
      { key: 'opens', label: 'On which day do applications open?', example: '2026-10-19' },
      { key: 'closes', label: 'On which day do they close?', example: '2026-12-18' },
      { key: 'starts', label: 'On which day do the partnerships start?', example: '2027-03-01' },
    ],
  },
  {
    title: 'The time it takes',
    fields: [
      { key: 'months', label: 'How many months does a partnership last?', example: '12' },
      { key: 'hoursAMonth', label: 'How many hours a month does it take of each?', example: '4' },
    ],
  },
  {
    title: 'Who reads what',
    fields: [
      {
        key: 'workbooks',
        label: 'Do confidential answers get a workbook of their own?',
        example: 'two',
        choices: [
          { value: 'one', label: 'No, one workbook: whoever has it can read everything' },
          { value: 'two', label: 'Yes, two: one for the committee, one for the coordinator alone' },
        ],
      },
    ],
  },
]

/** @example flagOf('coordinatorName') // 'coordinator-name' */
export function flagOf(key: Key): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
