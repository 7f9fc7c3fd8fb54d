// From the journal into the workbooks: one writer, oldest first, each row exactly once.
// A workbook leaves rows alone that it has already, so whatever ended without a clear result is simply sent again.
import type { Submission } from '../records/submission.ts'
import { type Change, type Workbook, WorkbookBusy, WorkbookStop } from '../workbook/port.ts'
import type { Journal } from './journal.ts'

/** A workbook that submissions go to. */
export interface Destination {
  /** Its name in the journal. */
  readonly name: string
  readonly workbook: Workbook
  /** The rows that a submission puts into this workbook. @throws where the kit no longer knows its form. */
  changesOf(submission: Submission): readonly Change[]
  /** Another text whenever someone has changed the workbook. */
  version(): string
}

/** Why a workbook takes nothing for now: `busy` passes by itself, `stopped` needs a person. */
export interface Trouble {
  readonly kind: 'busy' | 'stopped'
  readonly message: string
}

/** What an operator is told. It names no person and holds no answer. */
export type Report =
  | { readonly kind: 'delivered'; readonly destination: string; readonly count: number }
  | { readonly kind: 'waiting'; readonly destination: string; readonly trouble: Trouble }
  | { readonly kind: 'aside'; readonly destination: string; readonly reference: string }

type Tell = (event: Report) => void

export interface Delivery {
  /** Something was accepted: delivers soon. */
  wake(): void
  /** Lets a batch that is under way end, tries once more what waits, and delivers nothing afterwards. */
  stop(): Promise<void>
}

interface Line {
  readonly destination: Destination
  trouble?: (Trouble & { readonly since: number; readonly version: string }) | undefined
}

const batchSize = 500
/** Milliseconds: rows that arrive together travel together. */
const gather = 250
const retryBusy = 3000
const retryStopped = 60_000

/** Starts delivering what the journal holds to `destinations`, the first of which go first. */
export function startDelivery(journal: Journal, destinations: readonly Destination[], report: Tell): Delivery {
  const lines: readonly Line[] = destinations.map((destination) => ({ destination }))
  let timer: NodeJS.Timeout | undefined
  let due = Number.POSITIVE_INFINITY
  let round = Promise.resolve()
  let ended = false

  const runRound = async (isTried: (line: Line) => boolean): Promise<void> => {
    for (const line of lines) if (isTried(line)) await emptyLine(journal, line, report)
  }
  const schedule = (after: number): void => {
    const at = Date.now() + after
    if (ended || at >= due) return
    clearTimeout(timer)
    due = at
    timer = setTimeout(() => {
      due = Number.POSITIVE_INFINITY
      round = round
        .then(() => runRound(isDue))
        .then(() => {
          if (lines.some(({ trouble }) => trouble)) schedule(retryBusy)
        })
    }, after)
  }
  schedule(0)
  return {
    wake: () => schedule(gather),
    stop: async () => {
      ended = true
      clearTimeout(timer)
      await round
      await runRound(() => true)
    },
  }
}

/** A stopped workbook is tried again when someone has touched it, and once a minute; a busy one every few seconds. */
function isDue({ trouble, destination }: Line): boolean {
  if (!trouble) return true
  const waited = Date.now() - trouble.since
  if (trouble.kind === 'busy') return waited >= retryBusy
  return waited >= retryStopped || destination.version() !== trouble.version
}

async function emptyLine(journal: Journal, line: Line, report: Tell): Promise<void> {
  const { destination } = line
  try {
    for (;;) {
      const batch = journal.waiting(destination.name, batchSize)
      if (batch.length > 0) await sendBatch(journal, destination, batch, report)
      line.trouble = undefined
      if (batch.length < batchSize) return
    }
  } catch (error) {
    const trouble = troubleOf(error)
    if (!trouble) throw error
    if (line.trouble?.message !== trouble.message) report({ kind: 'waiting', destination: destination.name, trouble })
    line.trouble = { ...trouble, since: Date.now(), version: destination.version() }
  }
}

/** One submission with the rows it puts into this workbook. */
interface Parcel {
  readonly submission: Submission
  readonly changes: readonly Change[]
}

type Settle = (some: readonly Submission[], state: 'done' | 'aside', error?: string) => void

/** @throws whatever keeps the whole workbook from taking rows; what is not delivered is queued again. */
async function sendBatch(journal: Journal, destination: Destination, batch: readonly Submission[], report: Tell) {
  const left = new Set(batch.map(({ id }) => id))
  const settle: Settle = (some, state, error) => {
    const ids = some.map(({ id }) => id)
    journal.mark(destination.name, ids, state, error)
    for (const id of ids) left.delete(id)
    if (state === 'done') report({ kind: 'delivered', destination: destination.name, count: some.length })
    else for (const { reference } of some) report({ kind: 'aside', destination: destination.name, reference })
  }
  journal.mark(destination.name, [...left], 'sending')
  try {
    await sendHalves(destination.workbook, parcelsOf(destination, batch, settle), settle)
  } catch (error) {
    journal.mark(destination.name, [...left], 'queued', troubleOf(error)?.message)
    throw error
  }
}

/** A submission that this version of the kit can't lay out (its form is gone) goes aside at once. */
function parcelsOf(destination: Destination, batch: readonly Submission[], settle: Settle): readonly Parcel[] {
  return batch.flatMap((submission) => {
    try {
      return [{ submission, changes: destination.changesOf(submission) }]
    } catch (error) {
      settle([submission], 'aside', String(error))
      return []
    }
  })
}

/** Halves what fails until the row that alone makes it fail is found and set aside. */
async function sendHalves(workbook: Workbook, parcels: readonly Parcel[], settle: Settle): Promise<void> {
  if (parcels.length === 0) return
  const submissions = parcels.map(({ submission }) => submission)
  const changes = merged(parcels.flatMap((parcel) => parcel.changes))
  try {
    await workbook.apply(changes)
  } catch (error) {
    if (troubleOf(error)) throw error
    if (parcels.length > 1) return sendBothHalves(workbook, parcels, settle)
    await assertTakes(workbook, changes)
    return settle(submissions, 'aside', String(error))
  }
  settle(submissions, 'done')
}

async function sendBothHalves(workbook: Workbook, parcels: readonly Parcel[], settle: Settle): Promise<void> {
  const middle = Math.ceil(parcels.length / 2)
  await sendHalves(workbook, parcels.slice(0, middle), settle)
  await sendHalves(workbook, parcels.slice(middle), settle)
}

/** A row is at fault only where the workbook takes the same tabs without it. */
async function assertTakes(workbook: Workbook, changes: readonly Change[]): Promise<void> {
  try {
    await workbook.apply(changes.map((change) => ({ ...change, rows: [] })))
  } catch (error) {
    throw troubleOf(error) ? error : new WorkbookStop(String(error), { cause: error })
  }
}

/** Rows for the same tab go in one change, in the order given. */
function merged(changes: readonly Change[]): readonly Change[] {
  const byTable = new Map<string, Change>()
  for (const change of changes) {
    const before = byTable.get(change.table.key)
    byTable.set(change.table.key, before ? { ...before, rows: [...before.rows, ...change.rows] } : change)
  }
  return [...byTable.values()]
}

/** What keeps a whole workbook from taking rows: itself, the disk, the journal. Anything else may be one row's fault. */
function troubleOf(error: unknown): Trouble | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof WorkbookBusy) return { kind: 'busy', message: error.message }
  const ofTheSystem = 'code' in error && typeof error.code === 'string'
  return error instanceof WorkbookStop || ofTheSystem ? { kind: 'stopped', message: error.message } : undefined
}
