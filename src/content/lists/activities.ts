// What a pair can do together, by the time it takes.

interface Activity {
  readonly title: string
  /** How to go about it, in a sentence or two. */
  readonly how: string
}

interface ActivityGroup {
  readonly id: 'half-hour' | 'two-hours' | 'day'
  readonly title: string
  readonly activities: readonly Activity[]
}

export const activities = [
  {
    id: 'half-hour',
    title: 'Half an hour',
    activities: [
      {
        title: 'Go over a memo or a résumé',
        how: 'The mentor reads it as its reader would, and says where they stopped.',
      },
      {
        title: 'Rehearse a briefing',
        how: 'Five minutes, out loud, standing. Then one thing to keep and one to change.',
      },
      { title: 'Walk through the organization chart', how: 'Not the boxes: who calls whom when something breaks.' },
      { title: 'Play a hard talk', how: 'One plays the angry caller or the unhappy employee. Swap, and do it again.' },
      { title: 'Read one article', how: 'Each marks one line to agree with and one to argue with.' },
    ],
  },
  {
    id: 'two-hours',
    title: 'Two hours',
    activities: [
      { title: 'Sit in on a meeting or hearing', how: 'Note three questions before, and answer them together after.' },
      { title: 'Watch a budget or purchasing review', how: 'Follow one number or one contract from start to end.' },
      { title: 'Ride along with a field crew', how: 'See what the paper in the office looks like on the road.' },
      {
        title: 'Meet someone the mentor knows',
        how: 'Coffee with one person in another division. Write two lines about how your work touches theirs.',
      },
      {
        title: 'Mock interview',
        how: 'The mentor and a colleague ask what a panel would ask. The mentor must not sit on the real one.',
      },
    ],
  },
  {
    id: 'day',
    title: 'A day or more',
    activities: [
      { title: 'Shadow for a day', how: 'One day beside the mentor or someone in a job you are curious about.' },
      { title: 'Visit another bureau or district', how: 'Bring one question from your own unit, take an answer home.' },
      { title: 'Write a procedure', how: 'Draft how a thing is done; a colleague tries it without your help.' },
      {
        title: 'Write “how we really do it”',
        how: 'With someone about to retire: the page that nobody has written yet.',
      },
      { title: 'Speak at a staff meeting', how: 'Ten minutes on something you learned.' },
      {
        title: 'Join a working group',
        how: 'With your supervisor’s consent. Talk over each meeting with your mentor.',
      },
      {
        title: 'Plan a small project',
        how: 'From idea to a one-page plan with a date, a cost and a person who wants it.',
      },
    ],
  },
] as const satisfies readonly ActivityGroup[]

/** What each activity ends with. */
export const closingQuestions = [
  'Did we do what we had planned, and what did we learn?',
  'What would we do differently, or why would we do the same again?',
  'What else could have helped: a tool, a person, a text?',
  'What is the one thing to remember?',
] as const satisfies readonly string[]
