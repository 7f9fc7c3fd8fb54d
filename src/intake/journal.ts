// Where a submission is kept before anyone is thanked for it, until every workbook has it. One SQLite file.
import { closeSync, fsyncSync, openSync, statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Submission } from '../records/submission.ts'
import { schema, schemaVersion, statements as sql } from './journal-layout.ts'

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
  /** `ok`, or the first fault that SQLite finds in the file. */
  integrity(): string
  close(): void
}

/** The message is for an operator. */
export class JournalFailure extends Error {
  override readonly name = 'JournalFailure'
}

function statementsOf(database: DatabaseSync) {
  return {
    find: database.prepare(sql.find),
    keep: database.prepare(sql.keep),
    queue: database.prepare(sql.queue),
    waiting: database.prepare(sql.waiting),
    mark: database.prepare(sql.mark),
    tally: database.prepare(sql.tally),
  }
}

interface Waiter {
  readonly submission: Submission
  readonly destinations: readonly string[]
  readonly resolve: (accepted: Accepted) => void
  readonly reject: (failure: JournalFailure) => void
}

/**
 * Opens the journal in `file`, making it, for its owner's eyes only, if it is not there.
 * @throws JournalFailure where the file is no journal, is newer than the kit, or can't be written safely.
 */
export function openJournal(file: string): Journal {
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
      statements.queue.run({ number: kept.lastInsertRowid, place, destination })
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
        for (const id of ids) statements.mark.run({ id, destination, state, error: error ?? null })
      }),
    tally: () => statements.tally.all().map((row) => ({ ...row }) as unknown as Tally),
    integrity: () => String(database.prepare('PRAGMA integrity_check').get()?.['integrity_check']),
    close: () => database.close(),
  }
}

function acceptedBefore(row: Readonly<Record<string, unknown>>, digest: string): Accepted {
  const kind = row['digest'] === digest ? 'same' : 'other'
  return { kind, received: String(row['received']), late: row['late'] === 1 }
}

function failureOf(file: string, what: string, cause: unknown): JournalFailure {
  if (cause instanceof JournalFailure) return cause
  return new JournalFailure(`The journal ${file} ${what}: ${cause instanceof Error ? cause.message : cause}.`, {
    cause,
  })
}

function openDurably(file: string): DatabaseSync {
  try {
    // Made before SQLite opens it, since its side files take over the mode.
    closeSync(openSync(file, 'a', 0o600))
    const database = new DatabaseSync(file)
    makeDurable(file, database)
    syncFolder(path.dirname(file))
    return database
  } catch (error) {
    throw failureOf(file, 'could not be opened', error)
  }
}

function makeDurable(file: string, database: DatabaseSync): void {
  database.exec('PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]
  if (pragma('journal_mode') !== 'wal' || pragma('synchronous') !== 2)
    throw new JournalFailure(
      `The journal ${file} is on a disk that can't promise to keep what is written. Use a local disk.`,
    )
  const version = Number(pragma('user_version'))
  if (version > schemaVersion)
    throw new JournalFailure(
      `The journal ${file} was written by a newer version of the kit (layout ${version}; this one knows ${schemaVersion}). ` +
        'Start that version. Nothing was changed.',
    )
  if (version === 0) inTransaction(database, () => database.exec(schema))
}

function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    // A full disk rolls back by itself.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** A new file's name is safe only once its folder is; Windows has no way, and no need, to ask for it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Throws once the file or its write-ahead log is no longer what was opened: a commit goes on working in a deleted file. */
function presenceOf(file: string): () => void {
  const files = [file, `${file}-wal`]
  const identity = () => files.map((one) => statSync(one).ino).join(' ')
  const opened = identity()
  return () => {
    if (identity() !== opened) throw new JournalFailure(`The journal ${file} was replaced while it was in use.`)
  }
}
