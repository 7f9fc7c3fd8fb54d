import type { Answers } from '../kit/form.ts'
import type { needsAssessment } from '../needs-assessment.ts'

/** An invented agency, for documentation, samples and tests. */
export const needsAssessmentExample: Answers<typeof needsAssessment> = {
  agency: 'Department of Public Works',
  preparedBy: 'Odessa Pruitt',
  jobTitle: 'Workforce Planner',
  email: 'odessa.pruitt@publicworks.franklin.example',
  purposes: {
    chosen: ['settle-in', 'share-knowledge', 'retention', 'other'],
    other: 'Bring field and office closer together',
    most: ['share-knowledge', 'retention'],
  },
  need: 'Eleven of forty inspectors left within two years of being hired. A post stays empty for five months on average.',
  knowledgeAtRisk: 'All three boiler inspectors can retire by 2029, and nothing of what they do is written down.',
  aims: [
    {
      outcome: 'New inspectors stay.',
      measure: 'Share of new inspectors still here after 24 months',
      today: '72 percent',
      objective: 'Objective 3: a steady and skilled workforce',
    },
    {
      outcome: 'Boiler inspection goes on when people retire.',
      measure: 'Procedures written and tried out by a colleague',
      objective: 'Objective 1: safe public buildings',
    },
  ],
  mentees: 'Inspectors and technicians in their first three years, at all five sites and on both shifts.',
  mentors: 'Staff with five years or more in the field, in good standing, who like to explain.',
  platform: { chosen: 'senior-to-junior' },
  pairs: 25,
  months: 12,
  readiness: {
    topManagement: { level: 'ready', comment: 'The commissioner has offered to open the orientation.' },
    middleManagement: { level: 'begun', comment: 'Two of five bureau chiefs have agreed to the hours.' },
    culture: { level: 'begun' },
    mentorPool: { level: 'begun' },
    resources: { level: 'begun', comment: 'Ten hours a week of the coordinator. No money for travel yet.' },
    access: { level: 'not-there', comment: 'Night crews have no time or room to meet.' },
  },
  obstacles: 'The winter season: from December to March nobody on the road crews has time.',
  programManager: 'Odessa Pruitt',
  managerHours: 40,
  committee: [
    { member: 'Harriet Lund', speaksFor: 'The commissioner’s office' },
    { member: 'Walter Ishikawa', speaksFor: 'Mentors in the field' },
  ],
  pilot: { chosen: 'yes' },
  pilotPairs: 8,
  goOn: 'Six of eight pairs still meet after six months, and both bureau chiefs want to go on.',
  roadMap: [
    { step: 'Agree on hours with all five bureau chiefs', doneBy: 'Harriet Lund', due: '2025-09-12' },
    { step: 'Open applications for the pilot', doneBy: 'Odessa Pruitt', due: '2025-10-06' },
  ],
  recommendation: { chosen: 'pilot' },
}
