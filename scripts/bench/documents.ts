// A filled-in form as a PDF, beside a browser that prints the same form's page.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { forms } from '../../forms/catalog.ts'
import { holdDataFolder } from '../../src/hosts/node/data-folder.ts'
import { usualRates } from '../../src/hosts/node/rates.ts'
import { run } from '../../src/hosts/node/run.ts'
import { program } from '../../src/program.ts'
import { launchBrowser } from '../browser.ts'
import { fillForm, form, many } from './filled-form.ts'
import { type BenchRow, median } from './row.ts'

const dist = path.join(import.meta.dirname, '..', '..', 'dist')
const runs = 15
/** The first ones pay for compiling and for fonts: they are not counted. */
const warmUp = 5
/** What `npm run pdf` may take of a small machine, in MB. */
const memoryLimit = 300

export async function documents(): Promise<BenchRow[]> {
  if (!existsSync(path.join(dist, 'forms', form.id, 'index.html')))
    throw new Error('There is no built site to print from. Run “npm run build” first.')
  const [ours, theirs] = await compared()
  const memory = await peakMemory()
  return [
    {
      name: 'a filled-in form as a PDF',
      unit: 'ms',
      ours,
      peer: 'Chromium prints its page',
      theirs,
      ratio: ours / theirs,
    },
    {
      name: `${many} of them, peak memory`,
      unit: 'MB',
      ours: memory,
      peer: 'may be',
      theirs: memoryLimit,
      ratio: memory / memoryLimit,
    },
  ]
}

/** The two take turns, so that whatever else the machine does weighs on both. */
async function compared(): Promise<readonly [number, number]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kit-bench-'))
  const settings = {
    dataDir: folder,
    dist,
    host: '127.0.0.1',
    port: 0,
    forms,
    program,
    rates: usualRates,
    now: Date.now,
    say: console.error,
  }
  const running = await run(settings, holdDataFolder(folder))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`${running.url}/forms/${form.id}/`)
    const format = program.paper === 'letter' ? 'Letter' : 'A4'
    return await inTurns(fillForm, () => page.pdf({ format, tagged: true }))
  } finally {
    await browser.close()
    await running.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function inTurns(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<readonly [number, number]> {
  const times: [number, number][] = []
  for (let number = 0; number < warmUp + runs; number++) times.push([await timed(one), await timed(other)])
  const counted = times.slice(warmUp)
  return [median(counted.map(([time]) => time)), median(counted.map(([, time]) => time))]
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** In a process of its own, where nothing else takes memory. */
async function peakMemory(): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'filled-form.ts')])
  return Number(stdout)
}
