// What makes a good mentor and a good mentee, and what each takes on.
import { mentee } from '../words.ts'
import type { Point } from './point.ts'

/** Six. */
export const mentorQualities = [
  {
    id: 'interest',
    title: 'Cares about the person',
    text: 'Not as a favor to the boss, and not for the line in a résumé.',
  },
  {
    id: 'sensitivity',
    title: 'Notices what someone needs',
    text: 'Sees when to push, when to wait, and that people differ in pace and background.',
  },
  {
    id: 'listening',
    title: 'Listens very well',
    text: 'Asks, and lets the answer come. Says back what was heard before giving advice.',
  },
  { id: 'commitment', title: 'Sticks with it', text: 'Keeps the dates, also in budget season.' },
  { id: 'discretion', title: 'Keeps a confidence', text: 'Does not carry what was said to the hallway or the boss.' },
  {
    id: 'feedback',
    title: 'Coaches and gives feedback well',
    text: 'Talks about the work, soon, in private, one thing at a time.',
  },
] as const satisfies readonly Point[]

/** Six. */
export const mentorDuties = [
  {
    id: 'belonging',
    title: 'Help them find their place',
    text: 'In the agency and in the profession: introduce people, explain who does what and why.',
  },
  {
    id: 'hard-times',
    title: 'Stand by them when things get hard',
    text: 'A failed inspection, an angry hearing: help think it through. Don’t take over.',
  },
  {
    id: 'confidence',
    title: 'Build their confidence',
    text: 'Name what they did well, with the example. Hand over a little more each time.',
  },
  {
    id: 'two-way-talk',
    title: 'Keep the talk open both ways',
    text: 'Say plainly what you mean, check that it arrived, and ask what you should do differently.',
  },
  {
    id: 'own-thinking',
    title: `Let the ${mentee} think`,
    text: 'Ask for three ways to solve it before you tell yours.',
  },
  {
    id: 'confidence-kept',
    title: 'Keep what is private to yourself',
    text: 'To the extent the law allows; say where that ends before the first private word.',
  },
] as const satisfies readonly Point[]

/** Five. */
export const menteeQualities = [
  {
    id: 'drive',
    title: 'Wants to grow',
    text: 'In the job and as a person, for your own reasons and not only because someone told you to.',
  },
  { id: 'learning', title: 'Works at learning', text: 'Puts in the time between meetings to practice new skills.' },
  { id: 'open', title: 'Can hear honest feedback', text: 'Also the kind that stings for a day.' },
  {
    id: 'risk',
    title: 'Will take a chance',
    text: 'Tries the hard task, knowing that it may go wrong the first time.',
  },
  { id: 'direction', title: 'Knows who they are', text: 'And has some idea of where they want to go.' },
] as const satisfies readonly Point[]

/** Six. */
export const menteeDuties = [
  {
    id: 'goals',
    title: 'Set goals with your mentor',
    text: 'Goals that suit you both, that are SMART: specific, measurable, achievable, relevant and timely.',
  },
  { id: 'honesty', title: 'Speak openly', text: 'Say what you don’t understand, and what does not help.' },
  {
    id: 'expectations',
    title: 'Get clear on what each expects',
    text: 'You raise it: how often, by what means, how fast to answer, what is off the table.',
  },
  { id: 'time', title: 'Use the time well', text: 'Send the agenda two days ahead. Come with what you tried.' },
  {
    id: 'their-side',
    title: 'Think of your mentor’s side',
    text: 'Ask what they hope to get from this, and what their week looks like.',
  },
  { id: 'trust', title: 'Be worthy of trust', text: 'Keep private what your mentor told you in private.' },
] as const satisfies readonly Point[]
