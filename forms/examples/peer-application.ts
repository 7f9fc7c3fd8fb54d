import type { Answers } from '../kit/form.ts'
import type { peerApplication } from '../peer-application.ts'

/** An invented person, for documentation, samples and tests. */
export const peerApplicationExample: Answers<typeof peerApplication> = {
  name: 'Joyce Alvarado-Finch',
  jobTitle: 'Procurement Analyst',
  agency: 'Department of Public Works',
  unit: 'Office of Contracts',
  location: 'Greeneville, Sevier Street',
  email: 'joyce.alvarado-finch@publicworks.franklin.example',
  phone: '423-555-0118',
  supervisorName: 'Martin Oyelaran',
  supervisorEmail: 'martin.oyelaran@publicworks.franklin.example',
  origin: { chosen: 'own-choice' },
  yearsOfService: 8,
  gradeBand: { chosen: 'senior' },
  skillsOffered: {
    chosen: ['negotiating', 'technical-expertise', 'writing-effectively'],
    most: ['negotiating'],
  },
  fieldOffered: 'State purchasing rules',
  qualifications: 'Eight years in purchasing, four of them on construction contracts. Certified public buyer.',
  skillsWanted: {
    chosen: ['oral-presentations', 'technical-expertise', 'computer-software', 'other'],
    other: 'Explaining figures with pictures',
    most: ['technical-expertise'],
  },
  fieldWanted: 'Data analysis',
  achieve: 'I want to build one monthly report on contract delays that people read.',
  qualities: [{ quality: 'Curiosity' }, { quality: 'Keeping promises' }, { quality: 'Directness' }],
  times: { chosen: ['weekday-middays'] },
  hours: 3,
  meeting: { chosen: 'either' },
  reach: { chosen: 'any-agency' },
  style: { chosen: 'by-talking' },
  thinking: { chosen: 'talk-first' },
  signature: { name: 'Joyce Alvarado-Finch', date: '2026-11-12' },
}
