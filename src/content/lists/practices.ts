// The practices that the U.S. Office of Personnel Management found in good programs, and where this kit helps with each.
import { mentees } from '../words.ts'

interface Practice {
  readonly id: string
  /** The practice, by what you do. */
  readonly title: string
  /** What that means in an agency. */
  readonly text: string
  /** Pages of this site that help, by their address. */
  readonly help: readonly { readonly href: string; readonly words: string }[]
}

/** Five for developing a program. */
export const developingPractices = [
  {
    id: 'needs',
    title: 'Find out what is needed',
    text: 'Ask staff and managers where know-how is thin. Look at who retires in three years and which posts turn over.',
    help: [{ href: '/guide/readiness/', words: 'Readiness' }],
  },
  {
    id: 'road-map',
    title: 'Draw a road map',
    text: 'One page: what happens when, who does it, what it costs.',
    help: [{ href: '/guide/step-by-step/', words: 'The road map on this page' }],
  },
  {
    id: 'top-support',
    title: 'Win the top, and keep it',
    text: 'The agency head invites staff, gives work time, and shows up. Budget and time follow.',
    help: [
      { href: '/roles/agency-head/', words: 'Guide for agency heads' },
      { href: '/recruiting/', words: 'Business case' },
    ],
  },
  {
    id: 'manager',
    title: 'Give the program a manager',
    text: 'A named person with hours set aside, and a backup. Not “HR, somehow”.',
    help: [{ href: '/roles/coordinator/', words: 'Guide for coordinators' }],
  },
  {
    id: 'committee',
    title: 'Form a steering committee',
    text: 'Six to eight people from the field, the office, the union and the top. They set the rules and settle doubts.',
    help: [{ href: '/guide/program-guidelines/', words: 'Program guidelines' }],
  },
] as const satisfies readonly Practice[]

/** Eleven for carrying it out. */
export const carryingOutPractices = [
  {
    id: 'recruiting',
    title: 'Plan how to recruit and spread the word',
    text: 'Mentors are the harder half. Tell them what they gain, and ask them in person.',
    help: [{ href: '/recruiting/', words: 'Recruiting kit' }],
  },
  {
    id: 'matching',
    title: `Match mentors and ${mentees}`,
    text: 'By needs, times and places, outside the reporting line. A person decides.',
    help: [{ href: '/guide/matching/', words: 'How matching works' }],
  },
  {
    id: 'orientation',
    title: 'Hold an orientation',
    text: 'Everyone comes before the first meeting. Half a day is plenty.',
    help: [{ href: '/orientation/', words: 'Orientation' }],
  },
  {
    id: 'guides',
    title: 'Write a guide for each role',
    text: `Mentors, ${mentees} and supervisors each need two pages of their own.`,
    help: [{ href: '/roles/', words: 'Role guides' }],
  },
  {
    id: 'agreement',
    title: 'Have each pair sign an agreement',
    text: 'What we want, how often we meet, what stays private, how we stop.',
    help: [{ href: '/guide/agreements-and-goals/', words: 'Agreements and goals' }],
  },
  {
    id: 'pilot',
    title: 'Try it small first',
    text: 'Ten to 25 pairs, one year, and rules set beforehand for going on.',
    help: [{ href: '/guide/pilot/', words: 'Pilot' }],
  },
  {
    id: 'action-plan',
    title: 'Have each pair write an action plan',
    text: 'Goals and development plan together: who does what by when, and how you will know.',
    help: [{ href: '/guide/agreements-and-goals/', words: 'Agreements and goals' }],
  },
  {
    id: 'topics',
    title: 'Hand out topics to talk about',
    text: 'For the meeting in which nobody knows how to begin.',
    help: [{ href: '/guide/topics/', words: 'Topics' }],
  },
  {
    id: 'activities',
    title: 'Hand out things to do',
    text: 'Shadowing, rehearsing, writing up: people learn more by doing than by talk.',
    help: [{ href: '/guide/activities/', words: 'Activities' }],
  },
  {
    id: 'graduation',
    title: 'Celebrate the end',
    text: 'An hour, a certificate, two stories told aloud, supervisors thanked by name.',
    help: [{ href: '/guide/recognition/', words: 'Recognition' }],
  },
  {
    id: 'evaluation',
    title: 'Evaluate',
    text: 'Against the results that you named at the start. Then say what you will change.',
    help: [{ href: '/guide/evaluation/', words: 'Evaluation' }],
  },
] as const satisfies readonly Practice[]
