// Goals as people first put them, and what becomes of them.
interface RepairedGoal {
  readonly weak: string
  /** What is wrong with it, in a few words. */
  readonly why: string
  readonly better: string
}

/** The eight. People and offices are invented. */
export const repairedGoals = [
  {
    weak: 'Be a better communicator',
    why: 'No action, no date',
    better:
      'By March 31, brief the bureau chief twice on the permit backlog, five minutes each, from one page. Ask both listeners for one thing to change.',
  },
  {
    weak: 'Learn procurement',
    why: 'It never ends',
    better:
      'Finish the two state purchasing courses by February 15, and draft one scope of work that purchasing accepts after one round of comments at most.',
  },
  {
    weak: 'Get promoted to Engineer III',
    why: 'Others decide that',
    better:
      'By June 30, hold my skills against the Engineer III announcement and close two gaps: lead one inspection, write one closeout report that my mentor reviews.',
  },
  {
    weak: 'Less stress with my caseload',
    why: 'Vague',
    better:
      'For eight weeks, block two hours a week for notes. By May 1, overdue notes go from 14 to 4 or fewer. Then look at what helped.',
  },
  {
    weak: 'Improve our website',
    why: 'Not yours alone',
    better:
      'By September 30, rewrite the ten most-used pages in plain language, and try each with three members of the public.',
  },
  {
    weak: 'Network more',
    why: 'Counts cards, not use',
    better:
      'By December 15, meet one person in each of four divisions, write two lines on how their work touches ours, thank each.',
  },
  {
    weak: 'Shadow my mentor',
    why: 'Doing without learning',
    better:
      'Sit in on two budget hearings by April 20. Note three questions before; explain afterwards how one number changed.',
  },
  {
    weak: 'Pass on knowledge',
    why: 'Whose, which?',
    better:
      'Before Ms. Ortiz retires on June 1, write and try the three boiler inspections that only she knows. A colleague runs each alone.',
  },
] as const satisfies readonly RepairedGoal[]
