// The journal's file: opened so that what is committed survives a loss of power, and watched so that a file that was
// taken away is noticed.
import { closeSync, fsyncSync, openSync, statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { migrations, schema, schemaVersion } from './journal-layout.ts'

/** The message is for an operator. */
export class JournalFailure extends Error {
  override readonly name = 'JournalFailure'
}

export function failureOf(file: string, what: string, cause: unknown): JournalFailure {
  if (cause instanceof JournalFailure) return cause
  return new JournalFailure(`The journal ${file} ${what}: ${cause instanceof Error ? cause.message : cause}.`, {
    cause,
  })
}

export function openDurably(file: string): DatabaseSync {
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
  // What is deleted is overwritten, not just let go of.
  database.exec('PRAGMA secure_delete = ON')
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
  inTransaction(database, () => bringUpToDate(database, version))
}

/** @param version of the layout that the file has; 0 where it is new */
function bringUpToDate(database: DatabaseSync, version: number): void {
  const steps =
    version === 0
      ? [schema]
      : Object.entries(migrations).flatMap(([from, sql]) => (Number(from) < version ? [] : [sql]))
  for (const step of steps) database.exec(step)
}

export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
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

/** What a statement of journal-layout.ts finds, in the shape that it selects. */
export function rowsOf<Row>(statement: StatementSync): readonly Row[] {
  return statement.all().map((row) => ({ ...row }) as unknown as Row)
}

/** A new file's name is safe only once its folder is; Windows has no way, and no need, to ask for it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Throws once the file or its write-ahead log is no longer what was opened: a commit goes on working in a deleted file. */
export function presenceOf(file: string): () => void {
  const files = [file, `${file}-wal`]
  const identity = () => files.map((one) => statSync(one).ino).join(' ')
  const opened = identity()
  return () => {
    if (identity() !== opened) throw new JournalFailure(`The journal ${file} was replaced while it was in use.`)
  }
}
