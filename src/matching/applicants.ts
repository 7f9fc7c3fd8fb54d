import { compare } from '../../forms/kit/compare.ts'
import type { Form } from '../../forms/kit/form.ts'
import { questionsOf } from '../../forms/kit/form.ts'
import { menteeApplication } from '../../forms/mentee-application.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import type { ReadSubmission } from '../records/read-inbox.ts'
import type { Mentee, Mentor } from './candidate.ts'
import { type Identity, menteeOf, mentorOf, missingIn } from './candidates.ts'
import { personOf } from './people.ts'

/** A necessary answer that an application lacks, and where the empty cell is. */
interface Missing {
  readonly tab: string
  readonly row: number
  readonly title: string
}

/** Everybody whose application counts, in one role. */
export interface Applicants<T> {
  readonly candidates: readonly T[]
  /** How many applications a later one by the same person replaces. */
  readonly replaced: number
  readonly missing: readonly Missing[]
}

export function mentorsOf(read: readonly ReadSubmission<typeof mentorApplication>[]): Applicants<Mentor> {
  return applicantsOf(read, mentorApplication, 'mentor', ({ identity, last }) => mentorOf(identity, last.answers))
}

export function menteesOf(read: readonly ReadSubmission<typeof menteeApplication>[]): Applicants<Mentee> {
  return applicantsOf(read, menteeApplication, 'mentee', ({ identity, last }) => menteeOf(identity, last.answers))
}

type Readable = Pick<ReadSubmission<Form>, 'id' | 'reference' | 'received' | 'tab' | 'row'> & {
  readonly answers: { readonly email?: string }
}

interface Counting<S> {
  readonly identity: Identity
  /** The application that counts. */
  readonly last: S
}

function applicantsOf<S extends Readable, T>(
  read: readonly S[],
  form: Form,
  role: 'mentor' | 'mentee',
  candidateOf: (counting: Counting<S>) => T | undefined,
): Applicants<T> {
  const counting = countingOf(read)
  const missing = counting.flatMap(({ last }) =>
    missingIn(last.answers, role).map((key) => ({ tab: last.tab, row: last.row, title: titleOf(form, key) })),
  )
  const candidates = counting.flatMap((one) => candidateOf(one) ?? [])
  return { candidates, replaced: read.length - counting.length, missing }
}

/** The latest application of each person stands for them; the id of the first one is their key from then on. */
function countingOf<S extends Readable>(read: readonly S[]): readonly Counting<S>[] {
  const byPerson = new Map<string, Counting<S>>()
  const oldestFirst = [...read].sort((one, other) => compare(one.received, other.received) || compare(one.id, other.id))
  for (const last of oldestFirst) {
    const person = last.answers.email === undefined ? last.id : personOf(last.answers.email)
    const key = byPerson.get(person)?.identity.key ?? last.id
    byPerson.set(person, { identity: { key, person, reference: last.reference }, last })
  }
  return [...byPerson.values()]
}

function titleOf(form: Form, key: string): string {
  const question = questionsOf(form).find(([one]) => one === key)?.[1]
  return question?.column ?? question?.label ?? key
}
