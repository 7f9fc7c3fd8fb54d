// The real server as `npm start` runs it, in a process that a test may kill.
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Readable } from 'node:stream'

export const root = path.join(import.meta.dirname, '..', '..')
export const startScript = path.join(root, 'scripts', 'start.ts')

export interface ServerChild {
  readonly url: string
  readonly pid: number
  /** What it has printed so far. */
  readonly output: () => string
  /** SIGKILL: no chance to tidy up. Resolves once it is dead and nothing answers at its address any more. */
  kill(): Promise<void>
  /** SIGINT, as Ctrl-C sends it; gives its exit code. */
  end(): Promise<number | null>
  /** Ids in its journal. */
  journalIds(): readonly string[]
}

export interface ChildSettings {
  readonly dataDir: string
  readonly port?: number
  /** The largest file it may write, in blocks of `ulimit -f`. */
  readonly fileBlocks?: number
}

/** A site of one page: enough for those who only send JSON. */
function dist(dataDir: string): string {
  const folder = path.join(dataDir, 'dist')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Home</title>')
  return folder
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** What `npm start` runs on, in the test's own folders. */
export function environmentOf(dataDir: string, port: number | string): NodeJS.ProcessEnv {
  // Compiled code is kept between starts: tests start many.
  const cache = path.join(tmpdir(), 'kit-compile-cache')
  const own = { DATA_DIR: dataDir, DIST_DIR: dist(dataDir), PORT: String(port), NODE_COMPILE_CACHE: cache }
  // Tests send faster than people do.
  const rates = { RATE_PER_ADDRESS: '999999', RATE_PER_FORM: '999999' }
  return { ...process.env, ...own, ...rates }
}

export async function startChild({ dataDir, port, fileBlocks }: ChildSettings): Promise<ServerChild> {
  const chosen = port ?? (await freePort())
  const script = [startScript, '--no-build']
  const [program, args]: [string, string[]] =
    fileBlocks === undefined
      ? [process.execPath, script]
      : ['sh', ['-c', `ulimit -f ${fileBlocks}; exec "$0" "$@"`, process.execPath, ...script]]
  const child = spawn(program, args, {
    cwd: root,
    env: environmentOf(dataDir, chosen),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = await untilReady(child)
  const url = `http://127.0.0.1:${chosen}`
  const signal = async (name: NodeJS.Signals): Promise<number | null> => {
    const exited = once(child, 'exit')
    if (child.exitCode === null && child.signalCode === null) child.kill(name)
    else return child.exitCode
    await exited
    return child.exitCode
  }
  return {
    url,
    pid: child.pid ?? 0,
    output,
    end: () => signal('SIGINT'),
    kill: async () => {
      await signal('SIGKILL')
      if (await answers(url)) throw new Error(`Something else than process ${child.pid} answers at ${url}`)
    },
    journalIds: () => idsIn(path.join(dataDir, 'journal.sqlite')),
  }
}

/** Resolves once the server has said that it runs; gives what it has printed so far. */
export async function untilReady(child: ChildProcessByStdio<null, Readable, Readable>): Promise<() => string> {
  let output = ''
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk
        if (output.includes('Ctrl-C stops it.')) resolve()
      })
    child.once('close', () => reject(new Error(`The server ended before it was ready: ${output}`)))
  })
  await ready
  return () => output
}

export async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(5000) })
    return true
  } catch {
    return false
  }
}

function idsIn(file: string): readonly string[] {
  const journal = new DatabaseSync(file, { readOnly: true })
  const rows = journal.prepare('SELECT id FROM submissions').all()
  journal.close()
  return rows.map((row) => String(row['id']))
}
