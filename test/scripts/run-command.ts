import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A command's exit code and what it said. */
export interface Said {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder of its own for one test. */
export function freshFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'mentoring-'))
}

/** Starting takes most of a command's time: what has been compiled once is kept for those that come later. */
function environmentFor(dataDir: string): NodeJS.ProcessEnv {
  return { NODE_COMPILE_CACHE: path.join(tmpdir(), 'mentoring-compiled'), ...process.env, DATA_DIR: dataDir }
}

export function runScript(script: string, dataDir: string, ...args: readonly string[]): Said {
  const file = path.join(import.meta.dirname, '..', '..', 'scripts', script)
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    env: environmentFor(dataDir),
  })
  return { code: status, stdout, stderr }
}

/** As above, while this process goes on: a server in it can answer meanwhile. */
export function runScriptBeside(script: string, dataDir: string, ...args: readonly string[]): Promise<Said> {
  const file = path.join(import.meta.dirname, '..', '..', 'scripts', script)
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [file, ...args],
      { env: environmentFor(dataDir) },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    )
  })
}
