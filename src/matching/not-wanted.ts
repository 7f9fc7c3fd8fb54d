import type { Candidate, Named } from './candidate.ts'
import { identify, type People } from './people.ts'

/** Whom one person does not want to be matched with, as far as the kit can tell. */
export interface NotWanted {
  /** Known for certain. */
  readonly persons: ReadonlySet<string>
  /** Named, but not identified: a person must look. */
  readonly unresolved: readonly { readonly named: Named; readonly mayBe: ReadonlySet<string> }[]
}

export function notWantedBy(candidate: Candidate, people: People): NotWanted {
  const persons = new Set<string>()
  const unresolved: { named: Named; mayBe: ReadonlySet<string> }[] = []
  for (const named of candidate.notWanted) {
    const found = identify(named, people)
    if (found.kind === 'person') persons.add(found.person)
    else unresolved.push({ named, mayBe: found.mayBe })
  }
  return { persons, unresolved }
}

/** A doubt about one pair: somebody was named who may be the other of the two. */
export interface Doubt {
  /** As it was typed. */
  readonly named: string
  /** Whether the names have a word in common; else it could be anybody. */
  readonly isAlike: boolean
}

/** The unresolved names that a person who is proposed as partner might be meant by. */
export function doubtsAbout(partner: Candidate, { unresolved }: NotWanted): readonly Doubt[] {
  return unresolved
    .filter(({ mayBe }) => mayBe.size === 0 || mayBe.has(partner.person))
    .map(({ named, mayBe }) => ({ named: asTyped(named), isAlike: mayBe.size > 0 }))
}

function asTyped({ name, email }: Named): string {
  if (name === undefined) return email ?? ''
  return email === undefined ? name : `${name}, ${email}`
}
