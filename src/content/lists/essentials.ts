// What every mentoring program needs, whatever else differs.
import type { Point } from './point.ts'

/** The nine, in the order in which they come up. */
export const essentials = [
  {
    id: 'outcomes',
    title: 'The results you want',
    text: 'Say what should be different, and for whom. “Fewer new caseworkers leave in their first year” is a result; “start mentoring” is not.',
  },
  {
    id: 'goals',
    title: 'Clear goals for the program',
    text: 'Put a number and a date to each result, so that you can tell later whether you got there.',
  },
  {
    id: 'climate',
    title: 'An honest look at the climate',
    text: 'Are leaders and middle managers behind it? Is the culture ready? Do you have the means, and can everyone take part, the night shift too?',
  },
  {
    id: 'buy-in',
    title: 'People who are for it',
    text: 'Managers, those who will take part, and everyone else with a stake. Ask for it; don’t assume it.',
  },
  {
    id: 'marketing',
    title: 'Word that gets around',
    text: 'Tell staff what it is, who may join, what it takes, and what is in it for them.',
  },
  {
    id: 'matching',
    title: 'Pairs put together with care',
    text: 'By what one wants and the other has, by time and place. Then by a person who looks at each pair.',
  },
  {
    id: 'training',
    title: 'Training for everyone in it',
    text: 'Mentors too: knowing a job is not the same as helping someone learn it.',
  },
  {
    id: 'maintenance',
    title: 'Care while it runs',
    text: 'One named person answers questions, watches for trouble, and thanks people.',
  },
  {
    id: 'evaluation',
    title: 'An evaluation that changes something',
    text: 'Compare what came out with what you wanted. Publish what you will do differently.',
  },
] as const satisfies readonly Point[]
