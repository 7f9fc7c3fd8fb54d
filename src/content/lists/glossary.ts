// Words of the field, each with what this program means by it.
import { mentee } from '../words.ts'

interface Entry {
  readonly id: string
  readonly term: string
  readonly meaning: string
  /** The word at work, in one sentence. */
  readonly example: string
}

/** The nine words, by the alphabet. */
export const glossary = [
  {
    id: 'coaching',
    term: 'Coaching',
    meaning:
      'Hands-on help with one task or skill. The coach shows you how, watches you try, and tells you what to change, until you can do it.',
    example: 'A permit supervisor sits beside you while you review your first three site plans.',
  },
  {
    id: 'counseling',
    term: 'Counseling',
    meaning:
      'Here: telling someone at work what you advise, or how to mend work that fell short. It is not therapy; for that, people turn to trained professionals.',
    example: 'Your supervisor goes over two late reports with you and says what has to change.',
  },
  {
    id: 'hard-skills',
    term: 'Hard skills',
    meaning: 'What you must be able to do, technically and professionally, to get the work of the job done.',
    example: 'Rating a bridge, drawing blood, closing a set of accounts.',
  },
  {
    id: 'institutional-knowledge',
    term: 'Institutional knowledge',
    meaning:
      'What an agency’s people have come to know over the years: facts, stories, judgment, and how things really get done. Much of it is written down nowhere.',
    example: 'Why the 1998 flood changed how the district office sizes its culverts.',
  },
  {
    id: 'knowledge-transfer',
    term: 'Knowledge transfer',
    meaning:
      'Getting what one person or team has learned by experience to someone else, so that it stays when they go.',
    example:
      'Before she retires, the boiler inspector writes up her three hardest tests and a colleague runs each alone.',
  },
  {
    id: 'mentoring',
    term: 'Mentoring',
    meaning: `A relationship for learning. Someone with more experience (the mentor) helps someone with less (the ${mentee}) to grow in a job, a profession or an agency, by sharing know-how, inside knowledge and judgment.`,
    example:
      'A district engineer and a newcomer meet twice a month to talk through the decisions that no manual covers.',
  },
  {
    id: 'organizational-culture',
    term: 'Organizational culture',
    meaning:
      'The habits, values and beliefs that people in an agency share. They steer how staff treat one another and the public, mostly without a word said.',
    example: 'Whether a new clerk may question a procedure in a meeting, or learns to wait.',
  },
  {
    id: 'soft-skills',
    term: 'Soft skills',
    meaning: 'The skills of working with people: being heard, finding agreement, helping, giving direction, leading.',
    example: 'Telling a contractor no and keeping the working relationship.',
  },
  {
    id: 'stakeholder',
    term: 'Stakeholder',
    meaning:
      'Anyone whom the agency’s actions touch, or who can help or hinder them: a person, a group or a whole organization.',
    example: 'The agency head, supervisors, the union, the people in a program, and the public they serve.',
  },
] as const satisfies readonly Entry[]

export type GlossaryId = (typeof glossary)[number]['id']
