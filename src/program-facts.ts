// What src/program.ts must hold: each fact with its meaning, checked when the site is built.
import { z } from 'zod'

const words = (what: string) => z.string({ error: what }).trim().min(1, what)
const day = (what: string) => z.iso.date({ error: `${what}, written 2027-03-31`, abort: true })
const whole = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`
  return z.int({ error }).min(least, error).max(most, error)
}

function isTimeZone(name: string): boolean {
  return Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC'
}

const cohort = z
  .strictObject({
    /** Stands in every row and link of the cohort; never changed once applications are in. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens, such as spring-2027'),
    /** What people call it. */
    name: words('the name of the cohort'),
    /** First day on which people can apply. */
    opens: day('the day applications open'),
    /** Last day on which an application is in time. */
    closes: day('the day applications close'),
    /** The day the partnerships begin. */
    starts: day('the day the partnerships start'),
    /** The day the partnerships end. */
    ends: day('the day the partnerships end'),
  })
  .refine(({ opens, closes, starts, ends }) => opens <= closes && closes < starts && starts < ends, {
    error: 'dates in this order: opens, closes, starts, ends',
  })

export const facts = z
  .strictObject({
    /** The program's name, at the head of every page. */
    name: words('the name of the program'),
    /** The agency that runs it. */
    agency: words('the name of the agency'),
    /** A picture in `public/` shown beside the name; it is decoration, so it needs no description. */
    crest: z
      .string()
      .regex(/^[\w.-]+\.(svg|png|webp)$/, 'the name of an SVG, PNG or WebP file in public/')
      .optional(),
    /** The words the agency uses for people in the program. */
    terms: z.strictObject({ mentee: z.enum(['mentee', 'protégé'], { error: '"mentee" or "protégé"' }) }),
    /** The agency's color; every other accent is derived from it so that it can be read on light and dark. */
    brand: z.string().regex(/^#[0-9a-f]{6}$/i, 'a color such as #0b5c8a'),
    /** The person whom participants ask. */
    coordinator: z.strictObject({
      /** Shown as it stands. */
      name: words('the name of the coordinator'),
      /** With area code. */
      phone: words('a phone number'),
      /** Where questions, corrections and withdrawals go. */
      email: z.email({ error: 'an e-mail address' }),
      /** The lines of the postal address, for forms on paper. */
      address: z.array(words('a line of the address')).min(1, 'at least one line of the address'),
    }),
    /** The time zone of dates and times in the spreadsheet. */
    timeZone: z.string().refine(isTimeZone, 'an IANA time zone, such as America/New_York'),
    /** The paper that forms are printed on. */
    paper: z.enum(['letter', 'a4'], { error: '"letter" or "a4"' }),
    /** Whether confidential answers have a workbook of their own; with one, every page says who can read them. */
    workbooks: z.enum(['one', 'two'], { error: '"one" or "two"' }),
    /** Cohorts that the site and the spreadsheet know of, oldest first. */
    cohorts: z.array(cohort).min(1, 'at least one cohort'),
    /** The id of the cohort that applications are for now. */
    currentCohort: z.string(),
    /** How long a partnership lasts. */
    months: whole(1, 36),
    /** The time that a partnership takes of each partner. */
    hoursAMonth: whole(1, 40),
    /** When what was said or written in confidence has to be passed on; each completes "when …". */
    confidentialityExceptions: z.array(words('an exception')).min(1, 'at least one exception'),
    /**
     * What a federal agency has to say on a form that goes into a system of records (5 U.S.C. 552a(e)(3)). Once it is
     * here, every form shows it before the first question.
     */
    privacyActStatement: z
      .strictObject({
        /** The statute or executive order that lets the agency ask. */
        authority: words('the authority that lets the agency ask'),
        /** The principal purpose that the answers are for. */
        purpose: words('the principal purpose of asking'),
        /** Whom they may be given to outside the agency. */
        routineUses: words('the routine uses of the answers'),
        /** Whether answering is voluntary, and what happens to someone who does not. */
        effects: words('the effects of not answering'),
      })
      .optional(),
    /** When a person last read all pages of the site, and who. */
    lastReviewed: z.strictObject({ on: day('the day of the last review'), by: words('who reviewed the site') }),
  })
  .refine(({ cohorts }) => new Set(cohorts.map(({ id }) => id)).size === cohorts.length, {
    path: ['cohorts'],
    error: 'a different id for each cohort',
  })
  .refine(({ cohorts, currentCohort }) => cohorts.some(({ id }) => id === currentCohort), {
    path: ['currentCohort'],
    error: 'the id of one of the cohorts',
  })

export type Program = Readonly<z.infer<typeof facts>>
export type Cohort = Program['cohorts'][number]

/** The facts in `src/program.ts` can't be used as they stand; the message names each key, what was expected and what was found. */
class ProgramFactsError extends Error {
  override readonly name = 'ProgramFactsError'
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input)
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (key, part) => (typeof part === 'number' ? `${key}[${part}]` : key ? `${key}.${String(part)}` : String(part)),
    '',
  )
}

function complaint(issue: z.core.$ZodIssue, input: unknown): string {
  if (issue.code === 'unrecognized_keys')
    return `  ${keyOf([...issue.path, issue.keys[0] ?? ''])}: no such fact; check the spelling or take it out`
  const found = valueAt(input, issue.path)
  return `  ${keyOf(issue.path)}: expected ${issue.message}, found ${found === undefined ? 'nothing' : JSON.stringify(found)}`
}

/**
 * Gives the facts back once they are known to be complete and right.
 *
 * @throws ProgramFactsError
 */
export function programOf(input: z.input<typeof facts>): Program {
  const parsed = facts.safeParse(input)
  if (parsed.success) return parsed.data
  const complaints = parsed.error.issues.map((issue) => complaint(issue, input))
  throw new ProgramFactsError(
    `The program's facts in src/program.ts can't be used yet:\n${complaints.join('\n')}\nMend them and build again. Nothing was published.`,
  )
}

/** The cohort that applications are for now. */
export function currentCohort(program: Pick<Program, 'cohorts' | 'currentCohort'>): Cohort {
  return program.cohorts.find(({ id }) => id === program.currentCohort) as Cohort
}
