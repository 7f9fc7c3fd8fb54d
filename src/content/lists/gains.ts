// What an agency gains from a mentoring program.
import type { Point } from './point.ts'

/** The six points. */
export const gains = [
  {
    id: 'knowledge-stays',
    title: 'Knowledge gets passed on by plan, not by luck',
    text: 'You decide which know-how must not walk out of the door, and pair the people who have it with the people who will need it.',
  },
  {
    id: 'judgment',
    title: 'A way to teach what no manual holds',
    text: 'Some jobs turn on experience, discretion and a feel for people. A mentor can talk through a real case while it is happening.',
  },
  {
    id: 'culture',
    title: 'The culture you want, lived and strengthened',
    text: 'People learn how an agency works from those they look up to. Mentors show it in what they do every week.',
  },
  {
    id: 'future-workforce',
    title: 'A hand in shaping tomorrow’s workforce',
    text: 'Tie the program to the strategic plan, and people grow into the work that the agency will have in five years.',
  },
  {
    id: 'new-duties',
    title: 'Guided learning for people with new or bigger duties',
    text: 'A new crew chief or case supervisor gets months of steady guidance, not a week of handover.',
  },
  {
    id: 'leaders',
    title: 'Talent found early, leaders grown at home',
    text: 'You see who steps up, among those who are mentored and among the mentors. Both practice leading.',
  },
] as const satisfies readonly Point[]
