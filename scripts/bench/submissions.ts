// Durable submissions a second, over HTTP and without it, in one run on one disk.
import { mkdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { forms } from '../../forms/catalog.ts'
import { holdDataFolder } from '../../src/hosts/node/data-folder.ts'
import { run } from '../../src/hosts/node/run.ts'
import { program } from '../../src/program.ts'
import { type BenchRow, median } from './row.ts'
import type { Load, Measured } from './submissions-client.ts'

const runs = 5
const clients = 50
const perRun = 2000
const bareRows = 500

/**
 * Acknowledged submissions a second and the 99th percentile of their time at 50 clients, which are a process of their
 * own, beside SQLite with the same settings and rows of the same size: one insert a commit, and 50 inserts a commit.
 */
export async function submissions(): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kit-bench-'))
  try {
    const measured: Round[] = []
    for (let number = 0; number < runs; number++) measured.push(await round(path.join(folder, String(number))))
    return rowsOf(measured)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Round extends Measured {
  /** Rows a second without HTTP. */
  readonly single: number
  readonly grouped: number
}

async function round(folder: string): Promise<Round> {
  const dist = path.join(folder, 'dist')
  mkdirSync(dist, { recursive: true })
  await writeFile(path.join(dist, 'index.html'), '')
  const rates = { perAddress: 1e9, perForm: 1e9, trustProxy: false }
  // Rows that were added are not worth a line; anything else is.
  const say = (line: string): void => (line.includes(' added to ') ? undefined : console.error(line))
  const settings = { dataDir: folder, dist, host: '127.0.0.1', port: 0, forms, program, rates, now: Date.now, say }
  const running = await run(settings, holdDataFolder(folder))
  const measured = await measure(running.url).finally(running.stop)
  const bytes = bodySize(path.join(folder, 'journal.sqlite'))
  return {
    ...measured,
    single: bare(path.join(folder, '1.sqlite'), bytes, 1),
    grouped: bare(path.join(folder, '50.sqlite'), bytes, 50),
  }
}

async function measure(url: string): Promise<Measured> {
  // The first requests pay for compiling: they are not counted.
  await underLoad({ url, clients, count: clients * 4, prefix: 'warm-up' })
  return underLoad({ url, clients, count: perRun, prefix: 'measured' })
}

function underLoad(load: Load): Promise<Measured> {
  const worker = new Worker(new URL('./submissions-client.ts', import.meta.url), { workerData: load })
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
}

/** What one submission weighs in the journal. */
function bodySize(journal: string): number {
  const database = new DatabaseSync(journal, { readOnly: true })
  const row = database.prepare('SELECT avg(length(body)) AS bytes FROM submissions').get()
  database.close()
  return Math.round(Number(row?.['bytes']))
}

/** Rows a second that SQLite itself writes durably, so many a commit. */
function bare(file: string, bytes: number, group: number): number {
  const database = new DatabaseSync(file)
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rows (id TEXT PRIMARY KEY, body TEXT)',
  )
  const insert = database.prepare('INSERT INTO rows VALUES (?, ?)')
  const body = 'x'.repeat(bytes)
  const count = bareRows * Math.min(group, 8)
  const began = performance.now()
  for (let number = 0; number < count; number += group) {
    database.exec('BEGIN IMMEDIATE')
    for (let one = number; one < number + group; one++) insert.run(`id-${one}`, body)
    database.exec('COMMIT')
  }
  const seconds = (performance.now() - began) / 1000
  database.close()
  return count / seconds
}

function rowsOf(measured: readonly Round[]): BenchRow[] {
  const middle = (key: keyof Round) => median(measured.map((one) => one[key]))
  const rate = middle('perSecond')
  const compared = (peer: string, theirs: number): BenchRow => {
    return {
      name: `durable submissions at ${clients} clients`,
      unit: '/s',
      ours: rate,
      peer,
      theirs,
      ratio: rate / theirs,
    }
  }
  // One commit for all 50 is the least that the last of 50 who arrive together has to wait for.
  const wait = (1000 * clients) / middle('grouped')
  return [
    compared('SQLite alone, one insert a commit', middle('single')),
    compared('SQLite alone, 50 inserts a commit', middle('grouped')),
    {
      name: `99 % of submissions at ${clients} clients answered within`,
      unit: 'ms',
      ours: middle('p99'),
      peer: 'one SQLite commit of 50 inserts',
      theirs: wait,
      ratio: middle('p99') / wait,
    },
  ]
}
