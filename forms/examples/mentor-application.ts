import type { Answers } from '../kit/form.ts'
import type { mentorApplication } from '../mentor-application.ts'

/** An invented person, for documentation, samples and tests. */
export const mentorApplicationExample: Answers<typeof mentorApplication> = {
  name: 'Rosalind Okafor',
  jobTitle: 'Bridge Inspection Manager',
  agency: 'Department of Public Works',
  unit: 'Bureau of Structures',
  location: 'Millbrook, Canal Street Annex',
  email: 'rosalind.okafor@publicworks.franklin.example',
  phone: '(614) 555-0142',
  phoneExtension: '27',
  supervisorName: 'Dale Whitcomb',
  supervisorEmail: 'dale.whitcomb@publicworks.franklin.example',
  origin: { chosen: 'own-choice' },
  yearsOfService: 19,
  gradeBand: { chosen: 'manager' },
  platform: { chosen: 'senior-to-junior' },
  skills: {
    chosen: ['corrective-feedback', 'oral-presentations', 'managing-projects', 'technical-expertise', 'other'],
    other: 'Reading construction contracts',
    most: ['managing-projects', 'technical-expertise'],
  },
  technicalField: 'Bridge engineering',
  qualifications:
    'I have inspected bridges for nineteen years and led the inspection unit for six. I trained eleven new inspectors; nine are still with us.',
  experience: 'I had a mentor in my second year, informally. Since then I have looked after two new engineers a year.',
  jobsKnown: 'Bridge inspector, structural engineer, contract manager, crew supervisor.',
  qualities: [{ quality: 'Curiosity' }, { quality: 'Keeping appointments' }, { quality: 'Plain speaking' }],
  places: 2,
  avoid: [{ person: 'Terrence Blythe', email: 'terrence.blythe@publicworks.franklin.example' }],
  times: { chosen: ['weekday-mornings', 'weekday-middays'] },
  hours: 4,
  meeting: { chosen: 'either' },
  reach: { chosen: 'any-agency' },
  style: { chosen: 'by-doing' },
  thinking: { chosen: 'think-first' },
  planning: { chosen: 'plan-ahead' },
  feedback: { chosen: 'direct' },
  signature: { name: 'Rosalind Okafor', date: '2026-11-16' },
}
