import type { Named } from './candidate.ts'
import { foldEmail, foldName, tellingWords } from './names.ts'

/** One person who applied, in one role or both. */
interface Person {
  readonly person: string
  /** As they gave it in each role. */
  readonly names: readonly string[]
}

/** Who applied, by address, by name, and by each telling word of a name. */
export interface People {
  readonly byPerson: ReadonlyMap<string, Person>
  readonly byName: ReadonlyMap<string, readonly Person[]>
  readonly byWord: ReadonlyMap<string, readonly Person[]>
}

/** Whom a text names: one person who applied for certain, or nobody for certain. */
export type Identified =
  | { readonly kind: 'person'; readonly person: string }
  /** `mayBe`: those whose name has a word in common, empty where nobody's has. */
  | { readonly kind: 'unresolved'; readonly mayBe: ReadonlySet<string> }

/** What stands for a person until the spreadsheet has a list of people: the address, folded. */
export function personOf(email: string): string {
  return foldEmail(email)
}

export function peopleOf(applicants: readonly { readonly person: string; readonly name: string }[]): People {
  const byPerson = new Map<string, Person>()
  for (const { person, name } of applicants) {
    const names = byPerson.get(person)?.names ?? []
    byPerson.set(person, { person, names: [...new Set([...names, name])] })
  }
  const everybody = [...byPerson.values()]
  return {
    byPerson,
    byName: groupedBy(everybody, (name) => [foldName(name)]),
    byWord: groupedBy(everybody, tellingWords),
  }
}

function groupedBy(
  people: readonly Person[],
  keysOf: (name: string) => readonly string[],
): ReadonlyMap<string, readonly Person[]> {
  const groups = new Map<string, Person[]>()
  for (const person of people) {
    for (const key of new Set(person.names.flatMap(keysOf))) {
      const group = groups.get(key)
      if (group) group.push(person)
      else groups.set(key, [person])
    }
  }
  return groups
}

/** By address first; else by a name that exactly one applicant has, however it is written. */
export function identify(named: Named, { byPerson, byName, byWord }: People): Identified {
  const byEmail = named.email === undefined ? undefined : byPerson.get(personOf(named.email))
  if (byEmail) return { kind: 'person', person: byEmail.person }
  const name = named.name ?? ''
  const [only, ...others] = byName.get(foldName(name)) ?? []
  if (only && others.length === 0) return { kind: 'person', person: only.person }
  const alike = tellingWords(name).flatMap((word) => byWord.get(word) ?? [])
  return { kind: 'unresolved', mayBe: new Set(alike.map(({ person }) => person)) }
}
