import { counted } from '../../forms/kit/phrases.ts'
import type { Tally } from '../../src/intake/journal.ts'
import type { Aside, JournalState } from '../../src/intake/journal-reading.ts'

/** How the server of a data folder stands. */
export type ServerState = { readonly kind: 'running'; readonly url: string | undefined } | { readonly kind: 'stopped' }

export interface Status {
  readonly server: ServerState
  /** `undefined`: nothing was ever received. */
  readonly journal: JournalState | undefined
}

const isWaiting = ({ state }: Tally) => state === 'queued' || state === 'sending'

/** Whether a person has something to do. */
export function needsSomeone({ server, journal }: Status): boolean {
  if (!journal) return false
  const waits = journal.tally.filter(isWaiting)
  return journal.aside.length > 0 || waits.some(({ error }) => server.kind === 'stopped' || error !== null)
}

/** What an operator reads. No answer and no name of a person is in it. */
export function statusLines({ server, journal }: Status): readonly string[] {
  if (!journal) return [serverLine(server), 'Nothing has been received yet.']
  const added = journal.tally.filter(({ state }) => state === 'done')
  return [
    serverLine(server),
    ...added.map(({ destination, count }) => `Added      ${counted(count, 'submission')} to ${destination}.`),
    ...waitingLines(journal.tally.filter(isWaiting), server),
    ...asideLines(journal.aside),
  ]
}

function serverLine(server: ServerState): string {
  if (server.kind === 'stopped')
    return 'The server is not running: nothing comes in, and nothing is added. Start it: npm start'
  return server.url ? `The server is running at ${server.url}/` : 'The server is starting.'
}

function waitingLines(waiting: readonly Tally[], server: ServerState): readonly string[] {
  if (waiting.length === 0) return ['Waiting    nothing.']
  const lines = waiting.flatMap(({ destination, count, oldest, error }) => [
    `Waiting    ${counted(count, 'submission')} for ${destination}; the oldest came ${oldest.replace('T', ' at ')}.`,
    ...(error === null ? [] : [`           Last problem: ${error}`]),
  ])
  const todo =
    server.kind === 'stopped'
      ? 'They are kept, and are added once the server runs: npm start'
      : 'They are kept and tried again by themselves. If a problem is named, mend it; if a workbook is open somewhere, close it.'
  return [...lines, `           ${todo}`]
}

function asideLines(aside: readonly Aside[]): readonly string[] {
  if (aside.length === 0) return ['Set aside  nothing.']
  return [
    ...aside.flatMap(({ reference, form, destination, received, error }) => [
      `Set aside  ${reference} (${form}, came ${received.replace('T', ' at ')}) for ${destination}.`,
      `           ${error ?? 'No reason is known.'}`,
    ]),
    '           They are kept and keep nobody waiting. Mend what is named, then: npm run status -- --again',
  ]
}
