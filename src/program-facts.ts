// What src/program.ts must hold: each fact with its meaning, checked when the site is built.
import { z } from 'zod'
import { cohort, monthsThatFit } from './program-facts/cohort.ts'
import * as people from './program-facts/people.ts'
import * as plan from './program-facts/plan.ts'
import { factsProblem } from './program-facts/problem.ts'
import * as published from './program-facts/published.ts'
import { day, group, list, whole, words } from './program-facts/values.ts'

function isTimeZone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC'
}

export const facts = z
  .strictObject({
    /** The program's name, at the head of every page. */
    name: words('the name of the program'),
    /** The agency that runs it. */
    agency: words('the name of the agency'),
    /** Where the site is published, for the sitemap and for addresses in print; leave it out until you know. */
    site: z.url({ protocol: /^https$/, error: 'an address such as https://mentoring.franklin.example/' }).optional(),
    /** A picture in `public/` shown beside the name; it is decoration, so it needs no description. */
    crest: z
      .string({ error: 'the name of a picture in public/' })
      .regex(/^[\w.-]+\.(svg|png|webp)$/, 'the name of an SVG, PNG or WebP file in public/')
      .optional(),
    /** The words that the site’s pages use for people in the program; forms and the spreadsheet say “mentee”. */
    terms: group('the words the agency uses: mentee', {
      mentee: z.enum(['mentee', 'protégé'], { error: '"mentee" or "protégé"' }),
    }),
    /** The agency's color; every other accent is derived from it so that it can be read on light and dark. */
    brand: z.string({ error: 'a color such as #0b5c8a' }).regex(/^#[0-9a-f]{6}$/i, 'a color such as #0b5c8a'),
    /** The languages that the site speaks, the first one first. */
    languages: list(z.enum(['en'], { error: '"en"' }), 'languages').min(1, 'at least one language'),
    /** Who is paired: senior people with junior ones, peers with peers, or both. */
    platforms: list(z.enum(['senior', 'peer'], { error: '"senior" or "peer"' }), 'platforms').min(
      1,
      'at least one of "senior" and "peer"',
    ),
    /** The person whom participants ask. */
    coordinator: people.coordinator,
    /** Stands in for the coordinator, who may be ill, away, or a party to a complaint. */
    backup: people.backup,
    /** Leads several agencies’ coordinators, where there is such a person. */
    programManager: people.programManager.optional(),
    /** Someone outside the program to whom a participant can talk about it, such as an ombuds officer. */
    neutralContact: people.neutralContact,
    /** Who stands behind the program, invites staff to it and gets the outcome report. */
    agencyHead: people.agencyHead,
    /** A senior person who speaks up for the program among managers. */
    champion: people.champion.optional(),
    /** Those who guide the program; an empty list where nobody does. */
    steeringCommittee: list(people.committeeMember, 'members of the committee'),
    /** Who leads the orientation, where it is not the coordinator. */
    facilitator: people.facilitator.optional(),
    /** Confidential help with a crisis, which a mentor hands over to and does not give. */
    employeeAssistance: people.employeeAssistance.optional(),
    /** Why the program exists, the most important first. */
    purposes: list(plan.purpose, 'purposes').min(1, 'at least one purpose'),
    /** What the program wants to achieve with people, each a line of the printed guidelines. */
    goals: list(words('a goal'), 'goals').min(1, 'at least one goal'),
    /** What everyone in the program can count on, each a line of the printed guidelines. */
    principles: list(words('a principle'), 'principles').min(1, 'at least one principle'),
    /** Conditions for taking part, each a line of a list. */
    whoMayTakePart: plan.whoMayTakePart,
    /** The time zone of dates and times in the spreadsheet. */
    timeZone: z
      .string({ error: 'an IANA time zone, such as America/New_York' })
      .refine(isTimeZone, 'an IANA time zone, such as America/New_York'),
    /** The paper that forms are printed on. */
    paper: z.enum(['letter', 'a4'], { error: '"letter" or "a4"' }),
    /** Whether confidential answers have a workbook of their own; with one, every page says who can read them. */
    workbooks: z.enum(['one', 'two'], { error: '"one" or "two"' }),
    /** Where the forms send answers: to the kit's own server. */
    submissions: group('where submissions go: { to: "node" }', { to: z.literal('node', { error: '"node"' }) }),
    /** Cohorts that the site and the spreadsheet know of, oldest first. */
    cohorts: list(cohort, 'cohorts').min(1, 'at least one cohort'),
    /** The id of the cohort that applications are for now. */
    currentCohort: z.string({ error: 'the id of one of the cohorts' }),
    /** How long a partnership lasts, in months: as long as the current cohort, from its start to its end. */
    months: whole(1, 36),
    /** The time that a partnership takes of each partner. */
    hoursAMonth: whole(1, 40),
    /** How often pairs meet, and the events they share. */
    meetings: plan.meetings,
    /** When and where people can come to the orientation, in any order. */
    orientations: list(plan.orientation, 'orientations'),
    /** The agency's own dates, in any order. What follows from the cohort's dates is not written here. */
    roadMap: list(plan.milestone, 'dates of the road map'),
    /** A first small round, after which the agency decides whether to go on. */
    pilot: plan.pilot.optional(),
    /** What was changed because of what people said, the newest first; an empty list before the first evaluation. */
    changes: list(plan.change, 'changes'),
    /** When what was said or written in confidence has to be passed on; each completes "when …". */
    confidentialityExceptions: list(words('an exception'), 'exceptions').min(1, 'at least one exception'),
    /** Statements that law or policy requires on the site. */
    statements: list(published.statement, 'statements'),
    /** Which law opens records to the public, and what that means for what people write here. */
    publicRecords: published.publicRecords,
    /** How to ask for an interpreter, large print, an accessible room. */
    accommodation: published.accommodation,
    /** How people hear about news: the agency's own list, never another company's. */
    updates: published.updates,
    /** The second look for those who were not selected. */
    appeal: published.appeal,
    /**
     * What a federal agency has to say on a form that goes into a system of records (5 U.S.C. 552a(e)(3)). Once it is
     * here, every form shows it before the first question.
     */
    privacyActStatement: published.privacyActStatement.optional(),
    /** When a person last read all pages of the site, and who. */
    lastReviewed: group('the last review: on, by', {
      on: day('the day of the last review'),
      by: words('who reviewed the site'),
    }),
  })
  .refine(({ cohorts }) => new Set(cohorts.map(({ id }) => id)).size === cohorts.length, {
    path: ['cohorts'],
    error: 'a different id for each cohort',
  })
  .refine(({ cohorts, currentCohort }) => cohorts.some(({ id }) => id === currentCohort), {
    path: ['currentCohort'],
    error: 'the id of one of the cohorts',
  })
  .superRefine(({ cohorts, currentCohort: current, months }, context) => {
    const fitting = cohorts.filter(({ id }) => id === current).flatMap(monthsThatFit)
    if (fitting.length === 0 || fitting.includes(months)) return
    const message = `${fitting.join(' or ')}, as many as the current cohort has from its start to its end`
    context.addIssue({ code: 'custom', path: ['months'], message })
  })

export type Program = Readonly<z.infer<typeof facts>>
export type Cohort = Program['cohorts'][number]

/**
 * Gives the facts back once they are known to be complete and right.
 *
 * @throws ProgramFactsError
 */
export function programOf(input: z.input<typeof facts>): Program {
  const parsed = facts.safeParse(input)
  if (parsed.success) return parsed.data
  throw factsProblem(parsed.error.issues, input)
}

/** The cohort that applications are for now. */
export function currentCohort(program: Pick<Program, 'cohorts' | 'currentCohort'>): Cohort {
  return program.cohorts.find(({ id }) => id === program.currentCohort) as Cohort
}
