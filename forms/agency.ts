// What an agency changes about forms: which are in use, and the lists that people choose from.
import type { Option } from './kit/questions.ts'

/** The forms in use, by id, in any order. One that is not listed leaves no page and no tab. */
export const formsInUse: readonly string[] = ['mentor-application', 'mentee-application']

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
