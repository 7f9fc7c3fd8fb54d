// From answers to facts: the agency's own stay as they are; the example's people and dates go.
import { Temporal } from 'temporal-polyfill'
import { type Cohort, currentCohort, type Program } from '../../src/program-facts.ts'
import type { Answers } from './answers.ts'

/** Stands where only the agency knows what to say. It can be seen on the site, so that nobody overlooks it. */
const toBeNamed = 'To be named'
const toBeWritten = 'To be written'

/** Whether these are the facts of the fictitious agency that the kit brings: no real address ends in `.example`. */
export function isExample({ coordinator }: Pick<Program, 'coordinator'>): boolean {
  return coordinator.email.endsWith('.example')
}

/** @param today the day, as `2026-11-24` */
export function factsFrom(program: Program, answers: Answers, today: string): Program {
  const base = isExample(program) ? started(program, answers, today) : program
  return {
    ...base,
    name: answers.name,
    agency: answers.agency,
    terms: { mentee: answers.mentee },
    brand: answers.brand,
    coordinator: {
      ...base.coordinator,
      name: answers.coordinatorName,
      phone: answers.coordinatorPhone,
      email: answers.coordinatorEmail,
    },
    timeZone: answers.timeZone,
    paper: answers.paper,
    workbooks: answers.workbooks,
    ...cohortsFrom(program, answers),
    months: answers.months,
    hoursAMonth: answers.hoursAMonth,
  }
}

/** A cohort that was there keeps its id, which rows and links carry. */
function cohortsFrom(program: Program, answers: Answers): Pick<Program, 'cohorts' | 'currentCohort'> {
  const current = currentCohort(program)
  const id = isExample(program) || current.name !== answers.cohortName ? idOf(answers.cohortName) : current.id
  const cohort: Cohort = { id, name: answers.cohortName, ...daysOf(program, answers) }
  const others = isExample(program) ? [] : program.cohorts.filter((one) => one.id !== id)
  return { cohorts: [...others, cohort], currentCohort: id }
}

/** The end stays where start and length do; else it is the last day of so many months. */
function daysOf(program: Program, { opens, closes, starts, months }: Answers): Omit<Cohort, 'id' | 'name'> {
  const current = currentCohort(program)
  const isAsLong = current.starts === starts && program.months === months
  const end = Temporal.PlainDate.from(starts).add({ months }).subtract({ days: 1 }).toString()
  return { opens, closes, starts, ends: isAsLong ? current.ends : end }
}

/** @example idOf('Spring 2027') // 'spring-2027' */
function idOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'first'
}

/** The example without what only its fictitious agency could say. */
function started(example: Program, answers: Answers, today: string): Program {
  const { site, crest, programManager, champion, facilitator, employeeAssistance, pilot, ...kept } = example
  const reached = { phone: answers.coordinatorPhone, email: answers.coordinatorEmail }
  return {
    ...kept,
    coordinator: { ...example.coordinator, address: [answers.agency, `${toBeWritten}: street, city, state, ZIP`] },
    backup: { name: toBeNamed, ...reached },
    neutralContact: { name: toBeNamed, role: 'Someone outside the program', ...reached },
    agencyHead: { name: toBeNamed, title: 'Agency head', message: `${toBeWritten}: why the agency does this.` },
    steeringCommittee: [],
    purposes: [
      {
        purpose: 'pass on what experienced staff know',
        objective: `${toBeWritten}: the goal of your strategic plan that this serves`,
        measure: 'Areas of knowledge that mentors say they passed on',
        target: `${toBeWritten}: how many for each pair`,
      },
    ],
    meetings: { ...example.meetings, events: [] },
    orientations: [],
    roadMap: [],
    changes: [],
    whoMayTakePart: { mentors: example.whoMayTakePart.mentors, mentees: example.whoMayTakePart.mentees },
    publicRecords: { ...example.publicRecords, law: `${toBeNamed}: your public-records law` },
    accommodation: { text: example.accommodation.text, ...reached },
    updates: { ...example.updates, email: answers.coordinatorEmail },
    appeal: { to: toBeNamed, text: `${toBeWritten}: how to ask for a second look, and until when.` },
    lastReviewed: { on: today, by: toBeNamed },
  }
}

/** Where the facts still hold what stands for the agency's own words, as keys: `backup.name`. */
export function stillToEdit(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return value.startsWith(toBeNamed) || value.startsWith(toBeWritten) ? [key] : []
  if (Array.isArray(value)) return value.flatMap((one, index) => stillToEdit(one, `${key}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => stillToEdit(one, key ? `${key}.${name}` : name))
}
