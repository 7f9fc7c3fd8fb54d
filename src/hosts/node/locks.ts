// Locks between processes that share a data folder. Each is an SQLite file held in an exclusive transaction:
// the system lets go of it when its holder dies, however it dies.
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { WorkbookBusy } from '../../workbook/port.ts'

/** Lets go of a lock. */
export type Release = () => void

/** Held as long as a server runs; `undefined` while another one holds it. */
export function holdServerLock(dataDir: string): Release | undefined {
  return tryLock(path.join(dataDir, 'server.lock'))
}

/**
 * Runs `work` while nobody else changes a workbook of this data folder.
 * @throws WorkbookBusy where another command or the server keeps the lock for longer than `patience` milliseconds.
 */
export async function withWorkbookLock<T>(dataDir: string, work: () => Promise<T>, patience = 10_000): Promise<T> {
  const release = await lockWithin(path.join(dataDir, 'workbook.lock'), patience)
  try {
    return await work()
  } finally {
    release()
  }
}

async function lockWithin(file: string, patience: number): Promise<Release> {
  const giveUp = Date.now() + patience
  for (;;) {
    const release = tryLock(file)
    if (release) return release
    if (Date.now() >= giveUp)
      throw new WorkbookBusy(
        `Another command of the kit, or its server, is writing to the workbook (${file} is taken). ` +
          'Nothing was written. Wait until it is done, then try again.',
      )
    await pause(50)
  }
}

function tryLock(file: string): Release | undefined {
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE')
    return () => database.close()
  } catch (error) {
    database.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) return undefined
    throw error
  }
}
