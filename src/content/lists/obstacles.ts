// What gets in a pair's way, and what helps: first the two themselves, then the coordinator.
import { mentee } from '../words.ts'

interface Obstacle {
  readonly id: string
  readonly title: string
  /** What the two try first. */
  readonly pair: string
  /** What the coordinator does if that does not help. */
  readonly coordinator: string
}

export const obstacles = [
  {
    id: 'time',
    title: 'We find no time',
    pair: 'Fix the next three dates now. Half an hour by phone is a meeting. Drop something else.',
    coordinator: 'Speaks to both supervisors about work time.',
  },
  {
    id: 'fit',
    title: 'We don’t click',
    pair: 'Say so, without blame. Give it one more try with something concrete to do.',
    coordinator: 'Offers a change of partner, and nobody has to be at fault.',
  },
  {
    id: 'vague-goals',
    title: 'Our goals are vague',
    pair: 'Take one goal and rewrite it together: what, how measured, by when.',
    coordinator: 'Lends examples; joins one meeting if both want that.',
  },
  {
    id: 'lectures',
    title: 'The mentor lectures, or is never there',
    pair: `The ${mentee} asks for questions instead of answers. Agree on how fast to reply.`,
    coordinator: 'Checks in, invites the mentor to the mentors’ circle, finds a stand-in.',
  },
  {
    id: 'passive',
    title: `The ${mentee} waits to be taught`,
    pair: `The ${mentee} sends an agenda two days ahead, every time.`,
    coordinator: 'Asks whether now is a good time to be in the program.',
  },
  {
    id: 'know-how',
    title: 'The mentor lacks the know-how',
    pair: 'The mentor says so, and introduces someone who has it.',
    coordinator: 'Finds a second mentor for that one topic.',
  },
  {
    id: 'bypassed',
    title: 'The supervisor feels bypassed',
    pair: 'Share the plan with the supervisor. The plan, not the talks.',
    coordinator: 'Brings the three together to sort out who does what.',
  },
  {
    id: 'envy',
    title: 'Colleagues talk of favors',
    pair: 'Be open that you are a pair, and why.',
    coordinator: 'Publishes how people are chosen, and that nobody is promised anything.',
  },
  {
    id: 'distance',
    title: 'Distance, shifts, no desk',
    pair: 'Take turns with the awkward hour. Phone first. Use the forms on paper.',
    coordinator: 'Gets you protected time and a room with a door.',
  },
  {
    id: 'changes',
    title: 'New job, leave, reorganization',
    pair: 'Pause, or plan again.',
    coordinator: 'Checks whether one of you now reports to the other; stops the clock during leave.',
  },
  {
    id: 'harm',
    title: 'Harassment, discrimination, a threat',
    pair: 'Stop. This is not for the two of you to work out.',
    coordinator: 'Separates the pair and points to the reporting channels, the same day.',
  },
] as const satisfies readonly Obstacle[]

/** What to take as a sign that a partnership may be in trouble. */
export const warningSigns = [
  'Meetings are canceled, missed or moved at the last minute.',
  'No meeting for six weeks.',
  'Nothing comes of what was agreed.',
  'Meetings are cut short, or one of you looks at the phone.',
  'Only one of you talks.',
  'Nobody has mentioned the goals for a month.',
  'The supervisor is annoyed.',
  'One asks the other to keep secrets, or passes on gossip.',
  'Meetings turn into complaints, or into therapy.',
] as const satisfies readonly string[]
