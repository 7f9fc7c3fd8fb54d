import type { Answers } from '../kit/form.ts'
import type { menteeApplication } from '../mentee-application.ts'

/** An invented person, for documentation, samples and tests. */
export const menteeApplicationExample: Answers<typeof menteeApplication> = {
  name: 'Mateo Núñez-Ward',
  jobTitle: 'Permit Technician',
  agency: 'Department of Public Works',
  unit: 'Bureau of Permits',
  location: 'Millbrook, Main Office',
  email: 'mateo.nunez-ward@publicworks.franklin.example',
  phone: '614-555-0177',
  supervisorName: 'Grace Adeyemi',
  supervisorEmail: 'grace.adeyemi@publicworks.franklin.example',
  origin: { chosen: 'own-choice' },
  recommendedBy: 'Grace Adeyemi',
  yearsOfService: 3,
  gradeBand: { chosen: 'journey' },
  platform: { chosen: 'senior-to-junior' },
  skills: {
    chosen: ['advancing-in-career', 'oral-presentations', 'managing-projects', 'technical-expertise'],
    most: ['managing-projects'],
  },
  technicalField: 'Reading structural drawings',
  achieve: 'I want to lead one small project from start to finish, and decide whether to study engineering.',
  qualifications: 'Two years at the permit counter, one year checking drawings. Associate degree in drafting.',
  qualities: [
    { quality: 'Patience' },
    { quality: 'A sense of humor' },
    { quality: 'Honesty' },
    { quality: 'Likes to explain' },
  ],
  times: { chosen: ['weekday-mornings', 'weekday-afternoons'] },
  hours: 3,
  meeting: { chosen: 'in-person' },
  reach: { chosen: 'own-agency' },
  style: { chosen: 'by-watching' },
  focus: { chosen: 'big-picture' },
  feedback: { chosen: 'direct' },
  signature: { name: 'Mateo Núñez-Ward', date: '2026-11-18' },
}
