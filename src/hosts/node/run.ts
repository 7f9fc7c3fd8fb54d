// The server as a whole: journal, delivery, site and sockets, started in order and stopped in the reverse one.
import type { Server } from 'node:http'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Form } from '../../../forms/kit/form.ts'
import { type Delivery, type Destination, startDelivery } from '../../intake/deliver.ts'
import { type Journal, openJournal, type Tally } from '../../intake/journal.ts'
import type { Program } from '../../program-facts.ts'
import type { Workbook } from '../../workbook/port.ts'
import { type Desk, noteAddress } from './desk.ts'
import { keepHanded } from './handed.ts'
import { type Release, withWorkbookLock } from './locks.ts'
import { openIntake } from './open-intake.ts'
import type { Rates } from './rates.ts'
import { type Sign, signerIn } from './secret.ts'
import { kitServer } from './server.ts'
import { openSite } from './site.ts'
import { closeServer, listen } from './sockets.ts'
import type { Intake } from './submit.ts'
import { faultIn, strandedLine, told, waits } from './told.ts'
import { destinationsIn, emptyTabs, placesOf, workbookName } from './workbook-files.ts'
import { startWorkbookThread, type WorkbookThread } from './workbook-thread.ts'

export interface Settings {
  readonly dataDir: string
  /** The built site. */
  readonly dist: string
  readonly host: string
  /** 0 takes any that is free. */
  readonly port: number
  readonly forms: readonly Form[]
  readonly program: Pick<Program, 'workbooks' | 'cohorts' | 'currentCohort' | 'timeZone'>
  readonly rates: Rates
  /** Milliseconds since 1970. */
  now(): number
  /** Lines for the operator. They name no person and hold no answer. */
  say(line: string): void
}

export interface Running {
  readonly url: string
  readonly workbooks: readonly string[]
  /** Lets requests end, delivers what waits if that takes no longer than some seconds, and lets go of everything. */
  stop(): Promise<void>
}

/** Days that answers stay in the journal after every workbook has them. */
const keptDays = 30
const day = 24 * 60 * 60 * 1000

/** Milliseconds that stopping waits for the workbook. */
const stopPatience = 10_000

/**
 * Starts everything. `held` is the data folder's lock, let go of when the server stops.
 * @throws StartProblem, JournalFailure
 */
export async function run(settings: Settings, held: Release): Promise<Running> {
  const { dataDir, dist, forms, say } = settings
  const journal = openJournal(path.join(dataDir, 'journal.sqlite'), settings.now)
  const site = openSite(
    dist,
    forms.map(({ id }) => id),
  )
  const thread = startWorkbookThread()
  const workbook = (file: string): Workbook => locked(dataDir, thread.workbook(file))
  const workbooks = await makeWorkbooks(settings, workbook)
  const delivery = deliveryOf(settings, journal, workbook)
  const sign = signerIn(dataDir)
  const intake = await openIntake(settings, journal, delivery, sign)
  const desk = deskOf(sign, forms, journal, delivery, intake)
  const server = kitServer({ site, intake, forms, desk, broken: (error) => say(faultIn(error)) })
  const forgetting = startForgetting(journal, settings)
  const stop = () => shutDown({ server, delivery, thread, journal, forgetting, held })
  try {
    const url = await listen(server, settings)
    const takeDown = noteAddress(dataDir, url)
    return { url, workbooks, stop: () => stop().finally(takeDown) }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What a command may ask of this server. */
function deskOf(sign: Sign, forms: readonly Form[], journal: Journal, delivery: Delivery, intake: Intake): Desk {
  const again = (reference: string): number => {
    const count = journal.again(reference)
    delivery.wake()
    return count
  }
  return { sign, again, accept: (form) => keepHanded(form, { ...intake, forms }) }
}

/** Deletes now and once a day what the journal no longer needs, and returns how to end that. */
function startForgetting(journal: Journal, { now, say }: Settings): () => void {
  const forget = (): void => {
    try {
      journal.forget(now() - keptDays * day)
    } catch (error) {
      say(`Old answers could not be deleted from the journal; it is tried again tomorrow. ${faultIn(error)}`)
    }
  }
  forget()
  const timer = setInterval(forget, day).unref()
  return () => clearInterval(timer)
}

function deliveryOf(
  { dataDir, program, forms, say }: Settings,
  journal: Journal,
  workbook: (file: string) => Workbook,
) {
  const destinations = destinationsIn({ dataDir, program, forms, workbook })
  for (const tally of stranded(journal, destinations)) say(strandedLine(tally))
  return startDelivery(journal, destinations, (report) => say(told(report)))
}

interface Parts {
  readonly server: Server
  readonly delivery: Delivery
  readonly thread: WorkbookThread
  readonly journal: Journal
  readonly forgetting: () => void
  readonly held: Release
}

async function shutDown({ server, delivery, thread, journal, forgetting, held }: Parts): Promise<void> {
  forgetting()
  await closeServer(server)
  const delivered = delivery.stop()
  await Promise.race([delivered, pause(stopPatience, undefined, { ref: false })])
  await thread.end()
  await delivered
  journal.close()
  held()
}

function locked(dataDir: string, workbook: Workbook): Workbook {
  return { read: workbook.read, apply: (changes) => withWorkbookLock(dataDir, () => workbook.apply(changes)) }
}

/** Makes the current cohort's workbooks with their tabs, so that they can be looked at before anything comes in. */
async function makeWorkbooks({ dataDir, program, forms, say }: Settings, workbook: (file: string) => Workbook) {
  const files: string[] = []
  for (const place of placesOf(program)) {
    const file = path.join(dataDir, workbookName(program.currentCohort, place))
    files.push(file)
    try {
      await workbook(file).apply(emptyTabs(forms, place, program.workbooks))
    } catch (error) {
      if (!(error instanceof Error)) throw error
      say(`${error.message}\n${waits}`)
    }
  }
  return files
}

/** What waits for a workbook that nothing is delivered to any more. */
function stranded(journal: Journal, destinations: readonly Destination[]): readonly Tally[] {
  const known = new Set(destinations.map(({ name }) => name))
  const isWaiting = ({ state }: Tally) => state === 'queued' || state === 'sending'
  return journal.tally().filter((one) => !known.has(one.destination) && isWaiting(one))
}
