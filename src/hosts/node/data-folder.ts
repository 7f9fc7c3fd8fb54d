// The folder that holds everything the program received: it must be there, ours to write, and used by one server.
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { holdServerLock, type Release } from './locks.ts'
import { StartProblem } from './start-problem.ts'

/**
 * Makes the folder if need be, and holds it for this process.
 * @throws StartProblem
 */
export function holdDataFolder(dataDir: string): Release {
  makeWritable(dataDir)
  const release = holdServerLock(dataDir)
  if (release) return release
  throw new StartProblem(
    `Another server is already running on the data folder ${dataDir}. Stop it first, or choose another folder: DATA_DIR=… npm start`,
  )
}

function makeWritable(dataDir: string): void {
  const probe = path.join(dataDir, '.writable')
  try {
    makeFolder(dataDir)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    throw new StartProblem(sentenceFor(dataDir, code), { cause: error })
  }
}

/** With what it lies in. Node's own way of making both never ends where the system says that /proc is not there. */
function makeFolder(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

function sentenceFor(dataDir: string, code: unknown): string {
  const choose = 'choose another folder: DATA_DIR=… npm start'
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return `The data folder ${dataDir} is a file, or lies in one. Move it away, or ${choose}`
  if (code === 'ENOSPC') return `The disk of the data folder ${dataDir} is full. Make room, or ${choose}`
  return `The data folder ${dataDir} can't be written to (${code}). Give yourself permission to write there, or ${choose}`
}
