import { familyNames, givenNames } from './names.ts'
import { type Agency, agencies, type Bureau, cities } from './offices.ts'
import type { Random } from './random.ts'

/** Somebody who works for the State of Franklin. */
export interface Employee {
  readonly name: string
  readonly email: string
  readonly jobTitle: string
  readonly agency: Agency
  readonly unit: string
  readonly field: string
  readonly city: string
  /** 0 for entry level, 5 for the head of an agency. */
  readonly level: number
  readonly years: number
  readonly supervisor: Boss
}

/** Whom an employee names as supervisor. */
export type Boss = Pick<Employee, 'name' | 'email'>

const governor: Boss = { name: 'Adele Hathaway', email: 'adele.hathaway@governor.franklin.example' }

/** Employees who report to one lead, by level. */
const crew = [2, 2, 1, 1, 1, 0] as const
const leads = 3
const unitSize = 1 + leads * (1 + crew.length)

/** At least so many employees, in whole units, each with a supervisor. */
export function staffOf(least: number, random: Random): readonly Employee[] {
  const hire = hiring(random)
  const heads = agencies.map((agency) =>
    hire({
      agency,
      unit: 'Office of the head',
      field: 'Public administration',
      city: cities[0],
      level: 5,
      jobTitle: agency.head,
      supervisor: governor,
    }),
  )
  const bureaus = agencies.flatMap((agency, at) =>
    agency.bureaus.map((bureau) => ({ agency, bureau, head: heads[at] ?? governor })),
  )
  const units = Math.max(2 * bureaus.length, Math.ceil(least / unitSize))
  const employees = Array.from({ length: units }, (_, index) => {
    const { agency, bureau, head } = bureaus[index % bureaus.length] as (typeof bureaus)[number]
    return unitOf(agency, bureau, Math.floor(index / bureaus.length), head, hire)
  })
  return [...heads, ...employees.flat()]
}

type Post = Omit<Employee, 'name' | 'email' | 'years'>
type Hire = (post: Post) => Employee

function unitOf(agency: Agency, bureau: Bureau, district: number, head: Boss, hire: Hire): readonly Employee[] {
  const city = cities[district % cities.length] ?? cities[0]
  const unit = district === 0 ? bureau.name : `${bureau.name}, District ${district}`
  const post = (level: number, supervisor: Boss): Post => {
    const jobTitle = bureau.jobs[level] ?? bureau.jobs[0]
    return { agency, unit, field: bureau.field, city, level, jobTitle, supervisor }
  }
  const manager = hire(post(4, head))
  const teams = Array.from({ length: leads }, () => {
    const lead = hire(post(3, manager))
    return [lead, ...crew.map((level) => hire(post(level, lead)))]
  })
  return [manager, ...teams.flat()]
}

/** Gives posts to people with names of their own, and addresses made from them. */
function hiring(random: Random): Hire {
  const taken = new Set<string>()
  return (post) => {
    for (;;) {
      const name = nameOf(random)
      const email = `${mailName(name)}@${post.agency.domain}`
      if (taken.has(email)) continue
      taken.add(email)
      return { ...post, name, email, years: Math.min(40, random.whole(0, 4 + 3 * post.level) + 3 * post.level) }
    }
  }
}

function nameOf(random: Random): string {
  const family = random.pick(familyNames)
  const second = random.chance(0.05) ? `-${random.pick(familyNames)}` : ''
  const initial = random.chance(0.06) ? ` ${random.pick([...'ABCDEJLMRST'])}.` : ''
  return `${random.pick(givenNames)}${initial} ${family}${second.includes(' ') ? '' : second}`
}

/** @example mailName('José D’Angelo') // 'jose.dangelo' */
function mailName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}’.]/gu, '')
    .toLowerCase()
  return plain.replace(/ +/g, '.')
}
