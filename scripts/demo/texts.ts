import type { skills } from '../../forms/agency.ts'

type Skill = (typeof skills)[number]['value']

/** For each skill: how often mentees want it, how often mentors offer it, and what somebody wants to achieve with it. */
export const skillTexts: Readonly<Record<Skill, readonly [wanted: number, offered: number, goal: string]>> = {
  'advancing-in-career': [0.5, 0.4, 'I want to know what the next step up asks for, and apply for one posting.'],
  'balancing-work-and-life': [0.2, 0.25, 'I want to keep evenings free while my caseload grows.'],
  'bouncing-back': [0.1, 0.2, 'A project of mine was canceled. I want to learn from it and lead another.'],
  'building-shared-visions': [0.12, 0.25, 'I want to write our unit’s goals so that everybody can repeat them.'],
  'changing-careers': [
    0.18,
    0.15,
    'I want to decide whether to move into another line of work, and what I would need.',
  ],
  'difficult-people': [0.3, 0.4, 'I want to stay calm and clear when a caller shouts.'],
  'designing-websites': [0.06, 0.05, 'I want to rebuild our intranet pages so that people find things.'],
  'desktop-publishing': [0.05, 0.06, 'I want to make our newsletter look as good as it reads.'],
  'corrective-feedback': [0.22, 0.4, 'I want to tell somebody plainly what has to change, without losing them.'],
  'handling-customers': [0.2, 0.35, 'I want to cut the complaints about our counter by half.'],
  'oral-presentations': [0.4, 0.35, 'I want to present our figures to the commission without reading from slides.'],
  'managing-change': [0.2, 0.4, 'We get a new system next year. I want to bring my colleagues along.'],
  'managing-projects': [0.42, 0.5, 'I want to lead one small project from start to finish, on time.'],
  'motivating-people': [0.2, 0.4, 'I want to find out what keeps my crew going, and act on it.'],
  negotiating: [0.25, 0.3, 'I want to negotiate one vendor contract with somebody experienced beside me.'],
  recruiting: [0.08, 0.3, 'I want to sit on an interview panel and know what to ask.'],
  'resolving-conflicts': [0.28, 0.4, 'I want to settle a quarrel between two shifts before it becomes a grievance.'],
  'taking-risks': [0.1, 0.15, 'I want to propose one idea that may not work.'],
  'team-building': [0.2, 0.45, 'I want four people who hardly talk to become a team.'],
  'technical-expertise': [0.3, 0.45, 'I want to pass the certification in my field.'],
  training: [0.15, 0.4, 'I want to teach the new procedure to twenty colleagues.'],
  'organizational-politics': [0.35, 0.3, 'I want to understand how decisions are really made here.'],
  'computer-software': [0.18, 0.2, 'I want to do our monthly report in an hour instead of a day.'],
  'writing-effectively': [0.32, 0.35, 'I want to write memos that nobody sends back.'],
}

export const qualities = [
  'Patience',
  'A sense of humor',
  'Honesty',
  'Discretion',
  'Curiosity',
  'Reliability',
  'Likes to explain',
  'Listens first',
  'Punctuality',
  'Respect for other beliefs',
  'Love of the outdoors',
  'Raised children while working',
  'First in the family at college',
  'Military service',
  'Speaks Spanish',
  'Came up through the ranks',
  'Keeps promises',
  'Direct speech',
  'Ambition',
  'Calm under pressure',
  'Public service as a calling',
  'Attention to detail',
  'Open to new ideas',
  'Worked in the field',
  'Belief in fairness',
] as const

export const mentorStories = [
  'I had a mentor for two years and owe her my career.',
  'I have mentored three colleagues informally.',
  'I took part in the 2019 program as a mentee.',
  'I train new hires, which is close to it.',
] as const
