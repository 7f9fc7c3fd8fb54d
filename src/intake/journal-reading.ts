// The journal as it stands, read beside a server that writes it.
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Aside, Tally } from './journal.ts'
import { failureOf } from './journal-file.ts'
import { statements } from './journal-layout.ts'

export interface JournalState {
  readonly tally: readonly Tally[]
  readonly aside: readonly Aside[]
}

/** `undefined` where nothing was ever received. @throws JournalFailure where it can't be read */
export function readJournal(file: string): JournalState | undefined {
  if (!existsSync(file)) return undefined
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 2000 })
    try {
      return {
        tally: database
          .prepare(statements.tally)
          .all()
          .map((row) => ({ ...row }) as unknown as Tally),
        aside: database
          .prepare(statements.aside)
          .all()
          .map((row) => ({ ...row }) as unknown as Aside),
      }
    } finally {
      database.close()
    }
  } catch (error) {
    throw failureOf(file, 'could not be read', error)
  }
}

/** The digests of everything that was ever received, by id. @throws JournalFailure where they can't be read */
export function readDigests(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map()
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 2000 })
    try {
      const rows = database.prepare(statements.digests).all()
      return new Map(rows.map(({ id, digest }) => [String(id), String(digest)]))
    } finally {
      database.close()
    }
  } catch (error) {
    throw failureOf(file, 'could not be read', error)
  }
}
