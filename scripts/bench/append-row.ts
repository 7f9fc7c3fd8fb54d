import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync, zipSync } from 'fflate'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import { bigRow, bigTable } from './big-table.ts'
import { type BenchRow, median } from './row.ts'

const rows = 10_000
const runs = 5
const peer = 'unzip and zip of the same bytes (fflate)'

/** Milliseconds, and the most memory that a process of its own held, in MB. */
interface Measure {
  readonly time: number
  readonly memory: number
}

type Job = 'append' | 'zip'

/** Appends a row to a workbook of 10,000 rows and 30 columns, beside unzipping and zipping the same bytes. */
export async function appendRow(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kit-bench-'))
  try {
    const file = join(folder, 'big.xlsx')
    const big = Array.from({ length: rows }, (_, index) => bigRow(index))
    await excelWorkbook({ file }).apply([{ kind: 'append', table: bigTable, rows: big }])
    return await compared(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The two take turns, so that whatever else the machine does weighs on both. */
async function compared(file: string): Promise<BenchRow[]> {
  const ours: Measure[] = []
  const theirs: Measure[] = []
  for (let run = 0; run < runs; run++) {
    ours.push(await measured('append', file, rows + run))
    theirs.push(await measured('zip', file, run))
  }
  const row = (name: string, unit: string, key: keyof Measure): BenchRow => {
    const [our, their] = [median(ours.map((one) => one[key])), median(theirs.map((one) => one[key]))]
    return { name, unit, ours: our, peer, theirs: their, ratio: our / their }
  }
  return [row('append a row to 10,000 in .xlsx', 'ms', 'time'), row('the same, peak memory', 'MB', 'memory')]
}

async function measured(job: Job, file: string, number: number): Promise<Measure> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, job, file, String(number)])
  const { time, memory } = JSON.parse(stdout)
  return { time: Number(time), memory: Number(memory) }
}

/** What the process does that is measured: `append` or `zip`, the workbook, the number of the row. */
async function doJob([job, file = '', number = '0']: readonly string[]): Promise<Measure> {
  const start = performance.now()
  if (job === 'append') {
    await excelWorkbook({ file }).apply([{ kind: 'append', table: bigTable, rows: [bigRow(Number(number))] }])
  } else zipSync(unzipSync(await readFile(file)))
  return { time: performance.now() - start, memory: process.resourceUsage().maxRSS / 1024 }
}

if (import.meta.main) process.stdout.write(JSON.stringify(await doJob(process.argv.slice(2))))
