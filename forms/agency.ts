// What an agency changes about forms: which are in use, and the lists that people choose from.
import type { Audience } from './kit/audience.ts'
import type { Option } from './kit/questions.ts'

/** The forms in use, by id, in any order. One that is not listed leaves no page and no tab. */
export const formsInUse: readonly string[] = [
  'mentor-application',
  'mentee-application',
  'supervisor-endorsement',
  'mentor-screening',
  'orientation-feedback',
  'mentoring-agreement',
  'development-plan',
  'milestone',
  'session-summary',
  'activity-log',
  'midway-evaluation',
  'mentor-evaluation',
  'mentor-experience',
  'completion-survey',
  'early-closure',
]

/**
 * Who sees the answer to a question, where that is not what the form says: by form id and question key. The page says
 * above its first question what you changed. `pair` means that the answer is never sent.
 *
 * @example { 'mentor-evaluation.noteToMentor': 'program' }
 */
export const audiences: Readonly<Record<string, Audience>> = {}

/**
 * Areas of knowledge and skill, offered and wanted. Add, reword or take away; keep each `value` once answers are in.
 * A label that changed goes into `formerly`, so that older rows are still understood.
 */
export const skills = [
  { value: 'advancing-in-career', label: 'Advancing in career' },
  { value: 'balancing-work-and-life', label: 'Balancing work and outside priorities' },
  { value: 'bouncing-back', label: 'Bouncing back from failure' },
  { value: 'building-shared-visions', label: 'Building shared visions' },
  { value: 'changing-careers', label: 'Changing careers' },
  { value: 'difficult-people', label: 'Dealing with difficult people' },
  { value: 'designing-websites', label: 'Designing websites' },
  { value: 'desktop-publishing', label: 'Desktop publishing' },
  { value: 'corrective-feedback', label: 'Giving corrective feedback' },
  { value: 'handling-customers', label: 'Handling customers' },
  { value: 'oral-presentations', label: 'Making oral presentations' },
  { value: 'managing-change', label: 'Managing change' },
  { value: 'managing-projects', label: 'Managing projects' },
  { value: 'motivating-people', label: 'Motivating people' },
  { value: 'negotiating', label: 'Negotiating' },
  { value: 'recruiting', label: 'Recruiting and hiring' },
  { value: 'resolving-conflicts', label: 'Resolving conflicts' },
  { value: 'taking-risks', label: 'Taking risks' },
  { value: 'team-building', label: 'Team building' },
  { value: 'technical-expertise', label: 'Technical expertise', hint: 'Accounting or engineering, for example' },
  { value: 'training', label: 'Training others' },
  { value: 'organizational-politics', label: 'Understanding organizational politics' },
  { value: 'computer-software', label: 'Using computer software' },
  { value: 'writing-effectively', label: 'Writing effectively' },
] as const satisfies readonly Option[]

/** A list of competencies, with where it comes from, so that a plan says what it was measured against. */
interface CompetencyList {
  readonly name: string
  readonly source: string
  /** The day it was issued, and until when it held where that is over. */
  readonly date: string
  /** The competencies; `hint` names the group that one belongs to. */
  readonly options: readonly Option[]
}

/** What a development plan chooses from. Put the agency's own list in its place, with its name, source and date. */
export const competencies = {
  name: 'Leadership competencies',
  source: 'U.S. Office of Personnel Management',
  date: 'July 7, 2006; replaced for federal executives on October 1, 2025',
  options: [
    { value: 'creativity-and-innovation', label: 'Creativity and innovation', hint: 'Leading change' },
    { value: 'external-awareness', label: 'External awareness', hint: 'Leading change' },
    { value: 'flexibility', label: 'Flexibility', hint: 'Leading change' },
    { value: 'resilience', label: 'Resilience', hint: 'Leading change' },
    { value: 'strategic-thinking', label: 'Strategic thinking', hint: 'Leading change' },
    { value: 'vision', label: 'Vision', hint: 'Leading change' },
    { value: 'conflict-management', label: 'Conflict management', hint: 'Leading people' },
    { value: 'leveraging-diversity', label: 'Leveraging diversity', hint: 'Leading people' },
    { value: 'developing-others', label: 'Developing others', hint: 'Leading people' },
    { value: 'team-building', label: 'Team building', hint: 'Leading people' },
    { value: 'accountability', label: 'Accountability', hint: 'Results driven' },
    { value: 'customer-service', label: 'Customer service', hint: 'Results driven' },
    { value: 'decisiveness', label: 'Decisiveness', hint: 'Results driven' },
    { value: 'entrepreneurship', label: 'Entrepreneurship', hint: 'Results driven' },
    { value: 'problem-solving', label: 'Problem solving', hint: 'Results driven' },
    { value: 'technical-credibility', label: 'Technical credibility', hint: 'Results driven' },
    { value: 'financial-management', label: 'Financial management', hint: 'Business acumen' },
    { value: 'human-capital-management', label: 'Human capital management', hint: 'Business acumen' },
    { value: 'technology-management', label: 'Technology management', hint: 'Business acumen' },
    { value: 'partnering', label: 'Partnering', hint: 'Building coalitions' },
    { value: 'political-savvy', label: 'Political savvy', hint: 'Building coalitions' },
    { value: 'influencing-and-negotiating', label: 'Influencing and negotiating', hint: 'Building coalitions' },
    { value: 'interpersonal-skills', label: 'Interpersonal skills', hint: 'Fundamental' },
    { value: 'oral-communication', label: 'Oral communication', hint: 'Fundamental' },
    { value: 'integrity-and-honesty', label: 'Integrity and honesty', hint: 'Fundamental' },
    { value: 'written-communication', label: 'Written communication', hint: 'Fundamental' },
    { value: 'continual-learning', label: 'Continual learning', hint: 'Fundamental' },
    { value: 'public-service-motivation', label: 'Public service motivation', hint: 'Fundamental' },
  ],
} as const satisfies CompetencyList

/** A rating of the agency's own. Its key is `spareOne` or `spareTwo` for ever; its column is a title for the spreadsheet. */
interface SpareRating {
  readonly key: 'spareOne' | 'spareTwo'
  readonly label: string
  readonly column: string
}

/**
 * Up to two more ratings at the end of the mentor evaluation, in the agency's words. When you add or remove one,
 * raise the version of `mentor-evaluation.ts` and give its example a rating.
 *
 * @example [{ key: 'spareOne', label: 'Explaining how field and office depend on each other', column: 'Field and office' }]
 */
export const spareRatings = [] as const satisfies readonly SpareRating[]

export type Reflections = 'coordinator' | 'pair'

/**
 * Who reads what a pair writes about its meetings, in session summaries and the midway evaluation: the coordinator,
 * with the names; or the pair alone. Then only that they met, when, how long, and what they plan next is sent, and at
 * midway the areas of knowledge that were shared.
 */
export const reflections: Reflections = 'coordinator'
