// The whole server, on a port and a data folder of its own, for the length of one test.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { forms } from '../../forms/catalog.ts'
import { mentorApplicationExample } from '../../forms/examples/mentor-application.ts'
import { type Pair, wireOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { holdDataFolder } from '../../src/hosts/node/data-folder.ts'
import type { Rates } from '../../src/hosts/node/rates.ts'
import { type Running, run, type Settings } from '../../src/hosts/node/run.ts'
import { program } from '../../src/program.ts'
import { inboxTables } from '../../src/records/inbox.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'

export interface Host extends Running {
  readonly dataDir: string
  /** What the operator was told. */
  readonly lines: readonly string[]
}

export function newDataDir(): string {
  return mkdtempSync(path.join(tmpdir(), 'kit-data-'))
}

/** November 24, 2026, in the afternoon: applications are open. */
const now = () => Date.UTC(2026, 10, 24, 18, 5, 9)
/** Tests send faster than people do. */
const rates: Rates = { perAddress: 100_000, perForm: 100_000, trustProxy: false }

/** Without a `dist` there are no pages, and only JSON is understood. */
export async function startHost(settings: Partial<Settings> = {}): Promise<Host> {
  const dataDir = settings.dataDir ?? newDataDir()
  const lines: string[] = []
  const say = (line: string): void => void lines.push(line)
  const dist = settings.dist ?? path.join(dataDir, 'no-pages')
  mkdirSync(dist, { recursive: true })
  const whole = { host: '127.0.0.1', port: 0, forms, program, rates, now, say, ...settings, dataDir, dist }
  const running = await run(whole, holdDataFolder(dataDir))
  return { ...running, dataDir, lines }
}

export async function stopHost(host: Host): Promise<void> {
  await host.stop()
  rmSync(host.dataDir, { recursive: true, force: true })
}

/** A valid application. */
export const validPairs: readonly Pair[] = pairsOfAnswers(mentorApplication, mentorApplicationExample)

export const changed = (key: string, ...values: readonly string[]): readonly Pair[] => [
  ...validPairs.filter(([one]) => one !== key),
  ...values.map((value) => [key, value] as const),
]

let last = 0
export function freshId(): string {
  last += 1
  return `test-${String(last).padStart(27, '0')}`
}

export const submitPath = '/submit/mentor-application'

export function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const all = { 'Content-Type': 'application/json', ...headers }
  return fetch(url + submitPath, { method: 'POST', headers: all, body: text })
}

export function postAnswers(url: string, id: string, pairs = validPairs, headers = {}): Promise<Response> {
  return postJson(url, { id, answers: wireOf(pairs) }, headers)
}

/** As a browser without script sends it: with its files, asking for a page. */
export function postForm(url: string, pairs: readonly Pair[], files: readonly (readonly [string, File])[] = []) {
  const body = new FormData()
  for (const [key, value] of pairs) body.append(key, value)
  for (const [key, file] of files) body.append(key, file)
  return fetch(url + submitPath, { method: 'POST', headers: { Accept: 'text/html,*/*;q=0.8' }, body })
}

const [mentors] = inboxTables(mentorApplication, program.workbooks)

/** The rows of the mentors' tab as they stand in the file, by the port. */
export async function mentorRows(file: string | undefined) {
  if (!mentors || file === undefined) throw new Error('no table or no file')
  const snapshot = await excelWorkbook({ file }).read([mentors])
  return snapshot[mentors.key]?.rows.map(({ cells }) => cells) ?? []
}

/** Waits for something that happens in its own time. */
export async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const giveUp = Date.now() + 20_000
  while (!(await isSo())) {
    if (Date.now() > giveUp) throw new Error('waited for 20 seconds in vain')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
