// The agency's published facts: what the site, the forms and the spreadsheet say about the program.
// Each fact is explained in program-facts.ts; the build stops and says which one is missing or wrong.
import { programOf } from './program-facts.ts'

export const program = programOf({
  name: 'Mentoring at Public Works',
  agency: 'State of Franklin Department of Public Works',
  crest: 'crest.svg',
  terms: { mentee: 'mentee' },
  brand: '#0b5c8a',
  coordinator: {
    name: 'Odessa Pruitt',
    phone: '423-555-0142',
    email: 'mentoring@publicworks.franklin.example',
    address: [
      'Mentoring Program, Office of Workforce Planning',
      '220 Sevier Street, Room 114',
      'Greeneville, Franklin 37743',
    ],
  },
  timeZone: 'America/New_York',
  paper: 'letter',
  workbooks: 'one',
  cohorts: [
    {
      id: 'spring-2027',
      name: 'Spring 2027',
      opens: '2026-10-19',
      closes: '2026-12-18',
      starts: '2027-03-01',
      ends: '2028-02-29',
    },
  ],
  currentCohort: 'spring-2027',
  months: 12,
  hoursAMonth: 4,
  confidentialityExceptions: [
    'someone’s safety is at risk',
    'the law makes it a duty to report',
    'a court or an investigation asks for records',
    'the public-records law opens a record to others',
  ],
  lastReviewed: { on: '2026-11-20', by: 'Odessa Pruitt' },
})
