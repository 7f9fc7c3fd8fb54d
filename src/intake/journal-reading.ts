// The journal as it stands, read beside a server that writes it.
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Tally } from './journal.ts'
import { failureOf, rowsOf } from './journal-file.ts'
import { statements } from './journal-layout.ts'

/** A delivery that waits for a person; nothing in it is an answer. */
export interface Aside {
  readonly destination: string
  readonly reference: string
  /** The form's id. */
  readonly form: string
  readonly received: string
  readonly error: string | null
}

export interface JournalState {
  readonly tally: readonly Tally[]
  /** What was set aside, oldest first. */
  readonly aside: readonly Aside[]
}

/** `undefined` where nothing was ever received. @throws JournalFailure where it can't be read */
export function readJournal(file: string): JournalState | undefined {
  return reading(file, (database) => ({
    tally: rowsOf<Tally>(database.prepare(statements.tally)),
    aside: rowsOf<Aside>(database.prepare(statements.aside)),
  }))
}

/** The digests of everything that was ever received, by id. @throws JournalFailure where they can't be read */
export function readDigests(file: string): ReadonlyMap<string, string> {
  const rows = reading(file, (database) =>
    rowsOf<{ readonly id: string; readonly digest: string }>(database.prepare(statements.digests)),
  )
  return new Map(rows?.map(({ id, digest }) => [id, digest]))
}

function reading<T>(file: string, read: (database: DatabaseSync) => T): T | undefined {
  if (!existsSync(file)) return undefined
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 2000 })
    try {
      return read(database)
    } finally {
      database.close()
    }
  } catch (error) {
    throw failureOf(file, 'could not be read', error)
  }
}
