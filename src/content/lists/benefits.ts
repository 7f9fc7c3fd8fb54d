// What each side gets out of a partnership.
import { Mentees } from '../words.ts'
import type { Point } from './point.ts'

/** Five for those who are mentored. */
export const menteeBenefits = [
  {
    id: 'growth',
    title: 'You grow, at work and as a person',
    text: 'Someone follows your progress for months, and tells you what they see.',
  },
  {
    id: 'skills',
    title: 'You pick up new skills',
    text: 'Technical ones, skills with people, or the skills of leading: the two of you choose.',
  },
  {
    id: 'inside-view',
    title: 'You get to know the agency from within',
    text: 'One on one, you can ask how the budget really gets decided, or why a rule is the way it is.',
  },
  {
    id: 'network',
    title: 'You know more people',
    text: 'Your mentor introduces you to others in your profession and across the agency.',
  },
  {
    id: 'pass-it-on',
    title: 'You can become a mentor yourself',
    text: 'Having been through it is the best preparation.',
  },
] as const satisfies readonly Point[]

/** Five for mentors. */
export const mentorBenefits = [
  {
    id: 'practice',
    title: 'You sharpen how you lead, coach and advise',
    text: 'Helping someone who does not report to you takes questions and listening. You take both back to your own team.',
  },
  {
    id: 'contacts',
    title: 'You make new contacts',
    text: 'You meet other mentors, and people in units that you would never have called.',
  },
  {
    id: 'fresh-eyes',
    title: 'You see your work with fresh eyes',
    text: `${Mentees} bring new ideas, tools and points of view, and ask why things are done this way.`,
  },
  {
    id: 'satisfaction',
    title: 'It feels good',
    text: 'You watch someone do well what they could not do in the spring.',
  },
  {
    id: 'relationship',
    title: 'You gain a colleague you trust',
    text: 'Both of you learn, and the tie often outlasts the program.',
  },
] as const satisfies readonly Point[]
