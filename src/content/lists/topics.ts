// What a pair can talk about, by the stage it is in.

interface TopicGroup {
  readonly id: 'begin' | 'build' | 'work' | 'close'
  readonly title: string
  /** When this stage is, in words that fit any length of program. */
  readonly when: string
  /** Each is a question or a few words to start a talk with. */
  readonly topics: readonly string[]
}

export const topics = [
  {
    id: 'begin',
    title: 'Getting to know each other',
    when: 'The first two meetings',
    topics: [
      'How did you get to where you are? What was luck, what was work?',
      'What matters to you in a job?',
      'How do you like to be helped: with questions, with advice, with a push?',
      'What would make this a good year for each of us?',
      'What stays between us, and what can’t?',
      'What would you like me to ask you every time?',
    ],
  },
  {
    id: 'build',
    title: 'How things work here',
    when: 'The first third',
    topics: [
      'How the agency, the budget year and the legislature fit together',
      'Who decides what, and whom they listen to',
      'The rules that nobody writes down',
      'How to read a position announcement, and how civil-service lists work',
      'Which meetings matter, and how to get something onto an agenda',
      'The people you should know, and how to meet them',
    ],
  },
  {
    id: 'work',
    title: 'The work itself',
    when: 'The middle third',
    topics: [
      'A hard conversation that lies ahead',
      'Feedback that was hard to hear',
      'Writing so that the public understands',
      'Telling a leader bad news in five minutes',
      'A decision with no good option',
      'Running a meeting that ends on time',
      'Saying no, and staying on good terms',
      'What data can settle, and what it can’t',
      'Working with a union, a vendor, a court or a tribe',
      'When the administration changes',
      'When the agency is in the news',
      'A question of ethics: whom to ask',
      'Workload, rest, and a life outside',
      'Something that failed, and what came after',
    ],
  },
  {
    id: 'close',
    title: 'Looking back and ahead',
    when: 'The last weeks',
    topics: [
      'What can you do now that you couldn’t at the start?',
      'Who else is in your corner now?',
      'Which post next, and what is still missing for it?',
      'What will you keep doing without me?',
      'Would you mentor someone? What would you do differently?',
      'Do we stay in touch, and how?',
    ],
  },
] as const satisfies readonly TopicGroup[]
