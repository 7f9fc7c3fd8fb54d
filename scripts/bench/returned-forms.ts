// A hundred filled-in forms that came back as PDFs, read and checked as `npm run import-pdf` does before it writes. Run
// by itself with their folder, it reads them and says how long that took, in milliseconds, and how much memory, in MB.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { digestOf } from '../../forms/kit/pairs.ts'
import { judgeFolder, lyingIn } from '../import-pdf/read-folder.ts'
import { examplePairs, filledForm, form, many } from './filled-form.ts'
import { type BenchRow, median } from './row.ts'

const runs = 3
/** What reading them may take of a small machine: ten seconds, and MB. */
const limits = { time: 10_000, memory: 300 } as const

interface Measure {
  readonly time: number
  readonly memory: number
}

export async function returnedForms(): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kit-bench-'))
  try {
    for (let number = 1; number <= many; number++)
      await writeFile(path.join(folder, `${number}.pdf`), await one(number))
    const measures: Measure[] = []
    for (let run = 0; run < runs; run++) measures.push(await measured(folder))
    return [
      row(`${many} returned PDFs, read`, 'ms', 'time', measures),
      row('the same, peak memory', 'MB', 'memory', measures),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Each from somebody else. */
function one(number: number): Promise<Uint8Array> {
  const pairs = examplePairs.map(([key, value]) => [key, key === 'email' ? `${number}.${value}` : value] as const)
  return filledForm({ pairs, row: digestOf(form.id, pairs) })
}

function row(name: string, unit: string, key: keyof Measure, measures: readonly Measure[]): BenchRow {
  const ours = median(measures.map((measure) => measure[key]))
  return { name, unit, ours, peer: 'may be', theirs: limits[key], ratio: ours / limits[key] }
}

/** In a process of its own, where nothing else takes memory. */
async function measured(folder: string): Promise<Measure> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, folder])
  const { time, memory } = JSON.parse(stdout)
  return { time: Number(time), memory: Number(memory) }
}

/** @throws Error where one of them is not taken as new: something else was measured then */
async function read(folder: string): Promise<Measure> {
  const began = performance.now()
  const moment = { received: '2026-11-24T13:05:09', cohort: 'bench', late: false }
  const known = { forms: [form], rows: () => [], digestOf: () => undefined, now: () => ({ moment }) }
  const judged = await judgeFolder(folder, lyingIn(folder).pdfs, known)
  const other = judged.find(({ verdict }) => verdict.kind !== 'new')
  if (other) throw new Error(`${other.file} was not read as new, but as “${other.verdict.kind}”.`)
  return { time: performance.now() - began, memory: process.resourceUsage().maxRSS / 1024 }
}

if (import.meta.main) process.stdout.write(JSON.stringify(await read(process.argv[2] ?? '')))
