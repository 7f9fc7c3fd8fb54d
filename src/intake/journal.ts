// Where a submission is kept before anyone is thanked for it, until every workbook has it. One SQLite file.
import type { DatabaseSync } from 'node:sqlite'
import type { Submission } from '../records/submission.ts'
import { failureOf, inTransaction, openDurably, presenceOf, rowsOf } from './journal-file.ts'
import { statements as sql } from './journal-layout.ts'

/** Where one delivery stands. `sending` outlives a crash; `aside`: a person has to look at it. */
export type DeliveryState = 'queued' | 'sending' | 'done' | 'aside'

/** What a post with this id turned out to be, when its id was first received, and whether that was late. */
export interface Accepted {
  readonly kind: 'new' | 'same' | 'other'
  readonly received: string
  readonly late: boolean
}

/** How many deliveries to a workbook are in a state, and the last thing that went wrong with one of them. */
export interface Tally {
  readonly destination: string
  readonly state: DeliveryState
  readonly count: number
  readonly error: string | null
  /** When the first of them was received: `2026-11-24T18:00:00`, local time of the agency. */
  readonly oldest: string
}

export interface Journal {
  /**
   * Keeps a submission with a delivery to each destination, in that order; resolves once it is on disk.
   * An id that is there already is left as it is.
   * @throws JournalFailure where it could not be kept: nothing may be acknowledged.
   */
  accept(submission: Submission, destinations: readonly string[]): Promise<Accepted>
  /** Whether a submission with this id was accepted before. @throws JournalFailure where that can't be read. */
  has(id: string): boolean
  /**
   * The oldest that a workbook has not got, whether or not a crash left them in the middle of sending.
   * A submission whose earlier destination still waits is not among them.
   */
  waiting(destination: string, most: number): readonly Submission[]
  /** Records durably where these deliveries stand; `error` is for an operator and holds no answer. */
  mark(destination: string, ids: readonly string[], state: DeliveryState, error?: string): void
  tally(): readonly Tally[]
  /** Queues again what was set aside, all of it or that of one reference, and says how many deliveries that are. */
  again(reference?: string): number
  /**
   * Deletes for good the answers that every workbook has had since before that moment (milliseconds since 1970); what a
   * repeated post is answered with stays. Says how many submissions that are.
   */
  forget(before: number): number
  /** `ok`, or the first fault that SQLite finds in the file. */
  integrity(): string
  close(): void
}

function statementsOf(database: DatabaseSync) {
  return {
    find: database.prepare(sql.find),
    keep: database.prepare(sql.keep),
    queue: database.prepare(sql.queue),
    waiting: database.prepare(sql.waiting),
    mark: database.prepare(sql.mark),
    tally: database.prepare(sql.tally),
    again: database.prepare(sql.again),
    forget: database.prepare(sql.forget),
  }
}

interface Waiter {
  readonly submission: Submission
  readonly destinations: readonly string[]
  readonly resolve: (accepted: Accepted) => void
  readonly reject: (failure: Error) => void
}

/**
 * Opens the journal in `file`, making it, for its owner's eyes only, if it is not there.
 * @param clock milliseconds since 1970
 * @throws JournalFailure where the file is no journal, is newer than the kit, or can't be written safely.
 */
export function openJournal(file: string, clock: () => number): Journal {
  const database = openDurably(file)
  const statements = statementsOf(database)
  const assertPresent = presenceOf(file)
  let group: Waiter[] = []

  const keep = ({ submission, destinations }: Waiter): Accepted => {
    const { id, form, digest, reference, received, late } = submission
    const before = statements.find.get({ id })
    if (before) return acceptedBefore(before, digest)
    const kept = statements.keep.run({ id, form, digest, reference, received, body: JSON.stringify(submission) })
    for (const [place, destination] of destinations.entries())
      statements.queue.run({ number: kept.lastInsertRowid, place, destination, now: clock() })
    return { kind: 'new', received, late }
  }

  const commitGroup = (): void => {
    const waiters = group
    group = []
    try {
      const accepted = inTransaction(database, () => waiters.map((waiter) => [waiter, keep(waiter)] as const))
      assertPresent()
      for (const [{ resolve }, outcome] of accepted) resolve(outcome)
    } catch (error) {
      const failure = failureOf(file, 'could not be written', error)
      for (const { reject } of waiters) reject(failure)
    }
  }

  return {
    accept: (submission, destinations) =>
      new Promise((resolve, reject) => {
        // One sync to disk serves everyone who arrives in the same turn of the event loop.
        if (group.push({ submission, destinations, resolve, reject }) === 1) setImmediate(commitGroup)
      }),
    has: (id) => {
      try {
        return statements.find.get({ id }) !== undefined
      } catch (error) {
        throw failureOf(file, 'could not be read', error)
      }
    },
    waiting: (destination, most) =>
      statements.waiting.all({ destination, most }).map((row) => JSON.parse(String(row['body'])) as Submission),
    mark: (destination, ids, state, error) =>
      inTransaction(database, () => {
        for (const id of ids) statements.mark.run({ id, destination, state, error: error ?? null, now: clock() })
      }),
    tally: () => rowsOf<Tally>(statements.tally),
    again: (reference = '') => Number(statements.again.run({ reference, now: clock() }).changes),
    forget: (before) => {
      const forgotten = Number(statements.forget.run({ before }).changes)
      // The log still holds what was written there before.
      if (forgotten > 0) database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      return forgotten
    },
    integrity: () => String(database.prepare('PRAGMA integrity_check').get()?.['integrity_check']),
    close: () => database.close(),
  }
}

function acceptedBefore(row: Readonly<Record<string, unknown>>, digest: string): Accepted {
  const kind = row['digest'] === digest ? 'same' : 'other'
  return { kind, received: String(row['received']), late: row['late'] === 1 }
}
