// Three worked programs: what the same kit looks like for different work.
import { Mentees, mentees } from '../words.ts'

interface Preset {
  readonly id: string
  readonly title: string
  /** The trouble that the program is an answer to. */
  readonly why: string
  /** The result wanted, with its measure. */
  readonly result: string
  readonly mentors: string
  readonly mentees: string
  /** What matching looks at first. */
  readonly matchOn: string
  readonly rhythm: string
  /** A goal that a pair might set. */
  readonly goal: string
  readonly activities: readonly string[]
  /** What goes wrong most easily here, and what to do about it. */
  readonly watch: string
}

/** The three. Names and numbers are invented. */
export const presets = [
  {
    id: 'engineers',
    title: 'Engineers: hire them and keep them',
    why: 'Young civil engineers leave for private firms in their second or third year. Those who stay prepare for the license alone.',
    result:
      'Of the engineers hired this year, at least eight in ten are still here in two years. The last three years’ figure was six in ten.',
    mentors: 'Licensed engineers with five years or more in the agency, from another district or bureau.',
    mentees: 'Engineers in their first three years.',
    matchOn: 'Technical field (bridges, pavement, water), then place: they should be able to stand on a site together.',
    rhythm: '12 months, two hours every two weeks. Fewer in construction season, more in winter.',
    goal: 'By May 15, write the load rating for one small bridge, have my mentor review it, and explain each assumption to the district engineer without notes.',
    activities: [
      'Walk a site together; each writes down three risks, then compare.',
      'Sit in on a meeting that settles a claim with a contractor.',
      'Plan the road to the license: which projects count, who can vouch for them.',
    ],
    watch: `Mentors slide into checking designs. That is the supervisor’s job, and it makes nobody sure who decides. Agree: the mentor asks questions, the supervisor approves.`,
  },
  {
    id: 'psychiatric-nursing',
    title: 'Psychiatric nursing: better and safer care',
    why: 'On the wards of the state hospital, new nurses learn to calm a crisis mostly by being in one. Experienced nurses retire faster than new ones settle in.',
    result: `In a year, at least nine in ten new nurses on the three wards have shown in practice, with a charge nurse watching, that they can calm a crisis and write it up. Quality figures of the wards are watched beside it, not credited to mentoring.`,
    mentors:
      'Nurses with three years or more in psychiatric care, known for calm, not on the same shift team and never the charge nurse who rates the other.',
    mentees: 'Nurses new to the hospital or to psychiatry, day, evening and night shift alike.',
    matchOn: 'Shifts first: without an overlap they never meet. Then the skill that is wanted most.',
    rhythm: '9 months, 45 minutes every two weeks in paid time, at a change of shift, with cover on the ward.',
    goal: 'By October 1, lead the talk after two incidents on my ward, using the hospital’s own sheet, and ask two colleagues what to do better.',
    activities: [
      'Role-play a tense conversation in a quiet room, then swap parts.',
      'Watch a handover together and note what was left out.',
      'Talk about self-care after a hard week: what helps each of you, and when to call the employee assistance program.',
    ],
    watch:
      'Talk about patients needs care: no names, nothing that lets anyone tell who it was. And a mentor is not a therapist. After a bad incident, use the hospital’s own support, the same day.',
  },
  {
    id: 'caseworkers',
    title: 'Caseworkers: able to carry a full caseload',
    why: 'New human services staff finish the academy and get 20 families within weeks. Many are gone before they feel safe in the job.',
    result:
      'At nine months, at least eight in ten new caseworkers carry a full caseload with reviews on time, and say that they know whom to ask.',
    mentors:
      'Caseworkers with two years or more on a full caseload, from another unit, with a caseload lowered by one or two while they mentor.',
    mentees: `Caseworkers from the day they leave the academy. ${Mentees} keep their own supervisor for every decision on a case.`,
    matchOn:
      'Program area and county, then times of the week. Peer pairs work well here, with someone who started a year or two earlier.',
    rhythm:
      '6 months, an hour a week for the first two months, then every two weeks; by phone between visits if need be.',
    goal: 'For eight weeks, block two hours a week for notes; by May 1, bring overdue notes from 14 to 4 or fewer; then look at what helped.',
    activities: [
      'Ride along on a home visit, where rules and family allow it.',
      'Prepare a first court appearance: what is asked, what to bring, what to wear.',
      'Sort a week’s work together: what is due by law, what can wait, what to say no to.',
    ],
    watch: `Meetings turn into advice on cases, and two people then steer one case. Keep to how you work, not what to decide. Case files and names stay where the law wants them; duties to report hold for mentors and ${mentees} alike.`,
  },
] as const satisfies readonly Preset[]
