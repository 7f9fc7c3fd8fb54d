import type { Named } from './candidate.ts'
import { foldName } from './names.ts'
import { identify, type People, personOf } from './people.ts'

/** Who reports to whom, by one application. */
export interface Report {
  readonly person: string
  readonly supervisor: Named
}

/** What the applications show of the reporting lines. */
export interface Lines {
  /** Everybody above a person, at any depth. */
  readonly above: (person: string) => ReadonlySet<string>
  /** Those directly and further above a person, nearest first, as named; the last did not apply, or closes a circle. */
  readonly upward: (person: string) => readonly string[]
  /** Applicants who may be this person's supervisor: several have the name that was given. */
  readonly mayBeAbove: (person: string) => ReadonlySet<string>
}

interface Step {
  readonly to: string
  readonly named: string
}

/**
 * Follows supervisors upward through everybody who applied. A supervisor is found by address; one whose address
 * nobody applied with is taken by name where exactly one applicant has it, since people have several addresses and
 * a pair too few is mended more easily than a pair in one line. Beyond somebody who did not apply, nothing is known.
 */
export function linesOf(reports: readonly Report[], people: People): Lines {
  const steps = new Map<string, Step[]>()
  const doubts = new Map<string, ReadonlySet<string>>()
  for (const { person, supervisor } of reports) {
    const found = identify(supervisor, people)
    if (found.kind === 'unresolved') doubts.set(person, namesakes(supervisor, people))
    const to = found.kind === 'person' ? found.person : outsider(supervisor)
    if (to !== undefined && to !== person)
      steps.set(person, [...(steps.get(person) ?? []), { to, named: label(supervisor) }])
  }
  const above = new Map([...people.byPerson.keys()].map((person) => [person, allAbove(person, steps)]))
  return {
    above: (person) => above.get(person) ?? new Set(),
    upward: (person) => upward(person, steps),
    mayBeAbove: (person) => doubts.get(person) ?? new Set(),
  }
}

/** Where a line ends, as far as is known: with a supervisor who did not apply. */
function outsider({ name = '', email }: Named): string | undefined {
  if (email !== undefined) return personOf(email)
  return name === '' ? undefined : `name:${foldName(name)}`
}

function namesakes({ name = '' }: Named, { byName }: People): ReadonlySet<string> {
  return new Set((byName.get(foldName(name)) ?? []).map(({ person }) => person))
}

function label({ name, email }: Named): string {
  return name ?? email ?? ''
}

function allAbove(person: string, steps: ReadonlyMap<string, readonly Step[]>): ReadonlySet<string> {
  const found = new Set([person])
  for (const one of found) for (const { to } of steps.get(one) ?? []) found.add(to)
  found.delete(person)
  return found
}

function upward(person: string, steps: ReadonlyMap<string, readonly Step[]>): readonly string[] {
  const seen = new Set([person])
  const names: string[] = []
  for (let next = steps.get(person)?.[0]; next && !seen.has(next.to); next = steps.get(next.to)?.[0]) {
    seen.add(next.to)
    names.push(next.named)
  }
  return names
}
