// What npm run init asks, and how it is checked: by the same rules as the facts themselves.
import { z } from 'zod'
import { cohort } from '../../src/program-facts/cohort.ts'
import { currentCohort, facts, type Program } from '../../src/program-facts.ts'
import { CommandProblem } from '../command.ts'

const { shape } = facts

export const answersSchema = z.strictObject({
  name: shape.name,
  agency: shape.agency,
  mentee: shape.terms.shape.mentee,
  coordinatorName: shape.coordinator.shape.name,
  coordinatorPhone: shape.coordinator.shape.phone,
  coordinatorEmail: shape.coordinator.shape.email,
  timeZone: shape.timeZone,
  paper: shape.paper,
  brand: shape.brand,
  cohortName: cohort.shape.name,
  opens: cohort.shape.opens,
  closes: cohort.shape.closes,
  starts: cohort.shape.starts,
  months: shape.months,
  hoursAMonth: shape.hoursAMonth,
  workbooks: shape.workbooks,
})

export type Answers = z.infer<typeof answersSchema>
export type Key = keyof Answers

export const keys = Object.keys(answersSchema.shape) as readonly Key[]

const isNumber = (key: Key): boolean => key === 'months' || key === 'hoursAMonth'

/** What is typed is text; two answers are numbers. What can't be a number stays as it is, for the check to refuse. */
export function readAs(key: Key, typed: string): string | number {
  return isNumber(key) && /^\d+$/.test(typed.trim()) ? Number(typed) : typed
}

export type Typed = Readonly<Partial<Record<Key, string | number>>>

/**
 * Why an answer can't be taken, or nothing.
 *
 * @param earlier what was answered before: days have to come in their order
 */
export function complaintAbout(key: Key, typed: string, earlier: Typed): string | undefined {
  const checked = answersSchema.shape[key].safeParse(readAs(key, typed))
  if (!checked.success) return `Enter ${checked.error.issues[0]?.message}`
  if (key === 'closes' && typed < String(earlier.opens)) return 'Enter a day on or after the one applications open'
  if (key === 'starts' && typed <= String(earlier.closes)) return 'Enter a day after the one applications close'
  return undefined
}

/**
 * @param given answers by key, from a file, flags or a terminal
 * @throws CommandProblem that names each answer that is missing or wrong
 */
export function answersOf(given: Readonly<Record<string, unknown>>): Answers {
  const checked = answersSchema.safeParse(given)
  if (checked.success) return checked.data
  const complaints = checked.error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') return `  ${issue.keys.join(', ')}: no such answer`
    const found = given[String(issue.path[0])]
    return `  ${issue.path.join('.')}: expected ${issue.message}, found ${found === undefined ? 'nothing' : JSON.stringify(found)}`
  })
  throw new CommandProblem(
    `These answers can’t be used:\n${complaints.join('\n')}\nNothing was written. npm run init -- --help says what each is.`,
  )
}

/** What the facts say already, to start from. */
export function answersIn(program: Program): Answers {
  const { name, opens, closes, starts } = currentCohort(program)
  const { coordinator, months, hoursAMonth, workbooks, timeZone, paper, brand } = program
  return {
    name: program.name,
    agency: program.agency,
    mentee: program.terms.mentee,
    coordinatorName: coordinator.name,
    coordinatorPhone: coordinator.phone,
    coordinatorEmail: coordinator.email,
    timeZone,
    paper,
    brand,
    cohortName: name,
    opens,
    closes,
    starts,
    months,
    hoursAMonth,
    workbooks,
  }
}
