// What is done when at an orientation: for a half day, a full day, online, alone, and what mentors and supervisors add.
import type { orientationTopics } from '../../../forms/orientation-topics.ts'

export type ModuleId = (typeof orientationTopics)[number]['value']

/** A module as it stands, or short: without its activity. */
interface ModuleRow {
  readonly module: ModuleId
  readonly isShort?: true
}

interface OtherRow {
  readonly title: string
  readonly minutes: number
  readonly what: string
  /** Whether people can get up and leave the room. */
  readonly isBreak?: true
}

export type AgendaRow = ModuleRow | OtherRow

export interface Sitting {
  readonly title: string
  /** The clock time at which it starts, where it has one. @example '8:30' */
  readonly from?: string
  readonly minutes: number
  readonly rows: readonly AgendaRow[]
}

export interface Agenda {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly sittings: readonly Sitting[]
}

const whole = (module: ModuleId): ModuleRow => ({ module })
const short = (module: ModuleId): ModuleRow => ({ module, isShort: true })
const rest = (minutes: number): OtherRow => ({
  title: 'Break',
  minutes,
  what: 'Doors open. Start again on time.',
  isBreak: true,
})

const welcome = (minutes: number): OtherRow => ({
  title: 'Welcome',
  minutes,
  what: 'A leader says why the agency does this. Rooms, exits, breaks, where to park a question.',
})

const meetAndGreet = (minutes: number): OtherRow => ({
  title: 'Meet-and-greet',
  minutes,
  what: 'Partners meet with the question cards and write down their first three dates.',
  isBreak: true,
})

export const agendas: readonly Agenda[] = [
  {
    id: 'half-day',
    title: 'Half day, in person',
    summary: 'Everyone together, from arrival to three dates in the calendar. The usual choice.',
    sittings: [
      {
        title: 'Together',
        from: '8:30',
        minutes: 210,
        rows: [
          welcome(10),
          short('benefits'),
          whole('roles'),
          short('phases'),
          rest(10),
          whole('confidence'),
          short('guidelines'),
          short('reporting'),
          short('evaluating'),
          short('recognition'),
          rest(10),
          whole('goals'),
          short('agreement'),
          short('activities'),
          meetAndGreet(15),
          short('obstacles'),
          whole('questions'),
        ],
      },
      {
        title: 'Alone, in the week after',
        minutes: 17,
        rows: [short('learning'), short('closing')],
      },
    ],
  },
  {
    id: 'full-day',
    title: 'Full day, in person',
    summary: 'Every module with all activities. For a first cohort, or for people who travel to be there.',
    sittings: [
      {
        title: 'Together',
        from: '9:00',
        minutes: 420,
        rows: [
          welcome(10),
          whole('benefits'),
          whole('roles'),
          rest(10),
          whole('confidence'),
          whole('phases'),
          whole('guidelines'),
          rest(10),
          whole('goals'),
          whole('agreement'),
          { title: 'Lunch', minutes: 45, what: 'Partners who like to may eat together; nobody has to.', isBreak: true },
          whole('learning'),
          whole('activities'),
          rest(10),
          whole('obstacles'),
          whole('evaluating'),
          whole('reporting'),
          rest(5),
          whole('closing'),
          whole('recognition'),
          whole('questions'),
          meetAndGreet(30),
          { title: 'Close', minutes: 10, what: 'One word from each. The feedback form, on paper or on a phone.' },
        ],
      },
    ],
  },
  {
    id: 'online',
    title: 'Online, or by phone',
    summary: 'An hour of reading at a time of one’s own, then two hours live. Cameras are a choice; a phone is enough.',
    sittings: [
      {
        title: 'Alone, in the week before',
        minutes: 63,
        rows: [
          short('benefits'),
          short('learning'),
          short('activities'),
          short('obstacles'),
          short('evaluating'),
          short('reporting'),
          short('recognition'),
          short('closing'),
        ],
      },
      {
        title: 'Together, live',
        from: '6:00',
        minutes: 120,
        rows: [
          welcome(8),
          short('roles'),
          short('phases'),
          short('guidelines'),
          whole('confidence'),
          rest(5),
          whole('goals'),
          short('agreement'),
          whole('questions'),
        ],
      },
    ],
  },
  {
    id: 'self-paced',
    title: 'Alone, at your own pace',
    summary: 'Six sittings of about an hour, for those who can come to neither a room nor a call.',
    sittings: [
      {
        title: 'First: why, who and how long',
        minutes: 55,
        rows: [whole('benefits'), whole('roles'), whole('phases')],
      },
      {
        title: 'Second: the rules',
        minutes: 55,
        rows: [whole('confidence'), whole('guidelines'), whole('reporting')],
      },
      { title: 'Third: goals and agreement', minutes: 50, rows: [whole('goals'), whole('agreement')] },
      { title: 'Fourth: learning', minutes: 50, rows: [whole('learning'), whole('activities')] },
      {
        title: 'Fifth: obstacles and endings',
        minutes: 50,
        rows: [whole('obstacles'), whole('closing'), whole('recognition')],
      },
      {
        title: 'Sixth: feedback, questions, first meeting',
        minutes: 65,
        rows: [
          whole('evaluating'),
          whole('questions'),
          { title: 'First meeting', minutes: 30, what: 'Call your partner, with the cards of the meet-and-greet.' },
          {
            title: 'Feedback form',
            minutes: 5,
            what: 'It also tells the coordinator that you have done the orientation.',
          },
        ],
      },
    ],
  },
  {
    id: 'mentors-hour',
    title: 'Mentors’ hour',
    summary: 'For mentors only, after the orientation for all: listening, questions, feedback, trouble.',
    sittings: [
      {
        title: 'Mentors together',
        from: '1:00',
        minutes: 60,
        rows: [
          whole('learning'),
          whole('obstacles'),
          { title: 'Who calls whom', minutes: 5, what: 'Two or three mentors agree to call each other once a month.' },
        ],
      },
    ],
  },
  {
    id: 'supervisors-half-hour',
    title: 'Supervisors’ half hour',
    summary: 'For supervisors of mentors and of those who are mentored; by phone if that is easier.',
    sittings: [
      {
        title: 'Supervisors together',
        from: '12:30',
        minutes: 30,
        rows: [
          short('roles'),
          short('confidence'),
          { title: 'Your questions', minutes: 6, what: 'How to cover the hours; what comes to you and what does not.' },
        ],
      },
    ],
  },
]
