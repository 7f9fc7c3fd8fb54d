// The agency's published facts: what the site, the forms and the spreadsheet say about the program.
// Each fact is explained in program-facts.ts; the build stops and says which one is missing or wrong.
import { programOf } from './program-facts.ts'

export const program = programOf({
  name: 'Mentoring at Public Works',
  agency: 'State of Franklin Department of Public Works',
  site: 'https://mentoring.publicworks.franklin.example/',
  crest: 'crest.svg',
  terms: { mentee: 'mentee' },
  brand: '#0b5c8a',
  languages: ['en'],
  platforms: ['senior'],
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
  backup: { name: 'Lamar Whitfield', phone: '423-555-0143', email: 'lamar.whitfield@publicworks.franklin.example' },
  programManager: {
    name: 'Ingrid Salazar',
    title: 'Statewide Mentoring Manager, Department of Administration',
    phone: '423-555-0121',
    email: 'ingrid.salazar@administration.franklin.example',
  },
  neutralContact: {
    name: 'Harriet Bell',
    role: 'Employee ombuds officer, Office of the Inspector General',
    phone: '423-555-0188',
    email: 'ombuds@inspector.franklin.example',
  },
  agencyHead: {
    name: 'Raymond Okafor',
    title: 'Commissioner of Public Works',
    message:
      'In five years, one in four of us can retire. What those colleagues know about our bridges, our budget and each other is not in any manual. I learned this job from a district engineer who let me ask why. I want each of you to have someone like that, and the paid time to meet.',
  },
  champion: { name: 'Della Crockett', title: 'Deputy Commissioner for Operations' },
  steeringCommittee: [
    { name: 'Della Crockett', unit: 'Operations' },
    { name: 'Tomás Herrera', unit: 'Bridges and Structures' },
    { name: 'Wanda Greer', unit: 'Human Resources' },
    { name: 'Silas Mabry', unit: 'District 2 Maintenance' },
    { name: 'Joan Littlefield', unit: 'Franklin Highway Workers, Local 208' },
  ],
  facilitator: { name: 'Beatrix Nolan' },
  employeeAssistance: { name: 'Franklin Employee Assistance Program', phone: '423-555-0170' },
  purposes: [
    {
      purpose: 'keep the knowledge of people who are about to retire',
      objective: 'Strategic plan, goal 2: keep roads and bridges safe while a generation of staff retires',
      measure: 'Areas of knowledge that mentors say they passed on and mentees say they can use',
      target: 'Three areas for each pair by the end of the year',
    },
    {
      purpose: 'help staff grow into harder jobs',
      objective: 'Strategic plan, goal 4: fill half of supervisor openings from within',
      measure: 'Goals that mentees reached, by the measure they chose themselves',
      target: 'Two of three goals in four out of five pairs',
    },
    {
      purpose: 'make good people want to stay',
      objective: 'Strategic plan, goal 5: bring yearly turnover below 9 percent',
      measure:
        'Mentees who are still with the department a year after closing, next to similar staff who did not take part',
      target: 'At least as many as among similar staff',
    },
  ],
  goals: [
    'Pass on what only a few people know before they leave.',
    'Give staff at every site the same chance to find a mentor.',
    'Let people practice harder work with someone at their side.',
    'Bring together parts of the department that rarely talk.',
  ],
  principles: [
    'Taking part is a free choice, and so is saying no.',
    'Nobody is paired with anyone in the same reporting line.',
    'What is said between the two stays between them, to the extent the law allows.',
    'Mentoring promises neither promotion nor preference, and counts in no appraisal.',
    'Meetings are on paid time, and the supervisor knows about them.',
    'Either partner may end the pairing, and nobody asks whose fault it was.',
  ],
  whoMayTakePart: {
    mentors: [
      'has worked for the department for at least two years',
      'is in good standing',
      'has something to teach and time to do it',
      'keeps confidences and can take feedback as well as give it',
    ],
    mentees: [
      'has passed the probation period',
      'wants to learn and can say what',
      'has two hours every other week that the supervisor agrees to',
    ],
    limits: 'There are places for 40 pairs in this cohort; the rest go on a waiting list for the next one.',
  },
  timeZone: 'America/New_York',
  paper: 'letter',
  workbooks: 'one',
  submissions: { to: 'node' },
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
  meetings: {
    frequency: 'every two weeks',
    leastHoursAWeek: 1,
    events: [
      { title: 'Giving and taking feedback', on: '2027-05-26', where: 'District 2 training room, Jonesborough' },
      { title: 'How our budget is made', on: '2027-08-25', where: 'Central Office, Room 301, Greeneville' },
      { title: 'Panel: careers that took a turn', on: '2027-11-17', where: 'Online, by the department’s video system' },
      { title: 'Graduation and thanks', on: '2028-02-23', where: 'Central Office auditorium, Greeneville' },
    ],
  },
  orientations: [
    {
      title: 'Orientation at Central Office, with meet-and-greet',
      on: '2027-03-09',
      from: '08:30',
      to: '12:00',
      where: 'Central Office, Room 301, 220 Sevier Street, Greeneville',
      isOnline: false,
    },
    {
      title: 'Orientation for the night shift and the districts',
      on: '2027-03-11',
      from: '18:00',
      to: '20:00',
      where: 'Online, or by phone at 423-555-0150',
      isOnline: true,
    },
  ],
  roadMap: [
    {
      title: 'Committee meets for the first time',
      on: '2026-09-08',
      what: 'It agrees on purposes, measures and who may take part.',
    },
    {
      title: 'Lunch-hour questions about the program',
      on: '2026-11-10',
      what: 'Anyone can ask the coordinator and two former pairs, on site or by phone.',
    },
    {
      title: 'Outcome report',
      on: '2028-04-14',
      what: 'The commissioner and everyone who took part get the figures, and what will change because of them.',
    },
  ],
  pilot: {
    pairs: 12,
    months: 6,
    goCriteria: [
      'At least nine of the twelve pairs met in the last month.',
      'At least eight mentees in ten say that the time was well spent.',
      'No supervisor reports work that could not be covered.',
      'The coordinator can run the program in ten hours a week.',
    ],
  },
  changes: [
    {
      year: 2026,
      learned: 'Crews on the night shift could not come to a morning orientation.',
      changed: 'One orientation is now in the evening, online or by phone.',
    },
    {
      year: 2026,
      learned: 'Half of the pairs wrote goals that nobody could measure.',
      changed: 'The orientation now has 20 minutes in which pairs repair a weak goal together.',
    },
  ],
  confidentialityExceptions: [
    'someone’s safety is at risk',
    'the law makes it a duty to report',
    'a court or an investigation asks for records',
    'the public-records law opens a record to others',
  ],
  statements: [
    {
      title: 'Equal opportunity',
      text: 'The department chooses and pairs people without regard to race, color, religion, sex, national origin, age, disability, genetic information, veteran status or political affiliation.',
    },
    {
      title: 'No retaliation',
      text: 'Nobody may be treated worse for taking part, for saying no, for leaving early or for reporting a concern.',
    },
  ],
  publicRecords: {
    law: 'Franklin Public Records Act, Franklin Code § 10-7-503',
    text: 'Forms, notes and e-mail about the program can be public records. Write nothing that you would not want read aloud. A request goes to the department’s records officer, who takes out what the law protects before anything is handed over.',
  },
  accommodation: {
    text: 'Tell us what you need to take part: an interpreter, captions, large print, a room without steps, another time. Please ask ten working days before an event if you can; we try whenever you ask.',
    phone: '423-555-0142',
    email: 'mentoring@publicworks.franklin.example',
  },
  updates: {
    how: 'Write “news” to the address below, and the coordinator puts you on the department’s own list.',
    email: 'mentoring-news@publicworks.franklin.example',
  },
  appeal: {
    to: 'the Director of Human Resources',
    text: 'If you were not selected, you can ask for the reasons and for a second look. Write to hr@publicworks.franklin.example within 15 working days. You get an answer in writing within ten.',
  },
  lastReviewed: { on: '2026-11-20', by: 'Odessa Pruitt' },
})
