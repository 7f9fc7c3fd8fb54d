// Sends what waits on this device while a page of the site is open. The id stays the same through every try, so that
// the server counts it once however often it comes.
import { type Outcome, send } from '../form/send.ts'
import { type Item, isUnsent, keepItem, keptItems, type Unsent } from './waiting-store.ts'

/** Seconds until the next try: twice as long each time, five minutes at most. */
export function pause(tries: number): number {
  return Math.min(2 ** tries, 300)
}

/** What becomes of an item by a try. */
export function afterTry(item: Unsent, outcome: Outcome, now: number): Item {
  const { id, copy, keptAt } = item
  const { stopped, ...going } = item
  const tries = item.tries + 1
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'confirmed', id, title: copy.title, reference: outcome.reference, late: outcome.late, keptAt }
    case 'problems': {
      const { problems } = outcome
      const said = problems.map(({ message }) => `${message}.`).join(' ')
      return { ...going, tries, stopped: { failure: 'refused', reference: '', said, problems } }
    }
    case 'failed': {
      const { failure, reference, said } = outcome
      const passes = failure === 'offline' || failure === 'busy' || failure === 'unconfirmed'
      if (passes) return { ...going, tries, nextTry: now + pause(tries) * 1000 }
      return { ...going, tries, stopped: { failure, reference, ...(said === undefined ? {} : { said }) } }
    }
    default:
      return outcome satisfies never
  }
}

/**
 * One tab and one try at a time, where the browser can tell; elsewhere the server takes the second for the first. What
 * is asked for meanwhile waits its turn: a person who presses a button is never ignored.
 */
async function alone(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work()
  await navigator.locks.request(`${import.meta.env.BASE_URL} waiting`, work)
}

/** @param changed is told what is being sent, and again once it is known what became of it */
async function tryItem(item: Unsent, changed: (sending?: string) => Promise<void>): Promise<void> {
  const isKept = async () => (await keptItems()).some(({ id }) => id === item.id)
  // It may have been deleted while another was on its way.
  if (!(await isKept())) return
  await changed(item.id)
  const outcome = await send(item.submission)
  if (outcome.kind === 'sent' || (await isKept())) await keepItem(afterTry(item, outcome, Date.now()))
  await changed()
}

export interface Waiting {
  /** Tries at once what may be tried: everything that goes by itself, or one that the person names. */
  sendNow(id?: string): Promise<void>
  /** Looks again at what is due when, after another tab has changed it. */
  follow(): Promise<void>
}

/** @param changed shows what is kept, and which of it is on its way */
export function watchWaiting(changed: (sending?: string) => Promise<void>): Waiting {
  let timer: ReturnType<typeof setTimeout> | undefined

  async function sendThose(isDue: (item: Unsent) => boolean): Promise<void> {
    await alone(async () => {
      for (const item of (await keptItems()).filter(isUnsent).filter(isDue)) await tryItem(item, changed)
    })
    await wait()
  }

  async function wait(): Promise<void> {
    clearTimeout(timer)
    const going = (await keptItems()).filter(isUnsent).filter(({ stopped }) => stopped === undefined)
    if (going.length === 0) return
    const next = Math.min(...going.map(({ nextTry }) => nextTry))
    timer = setTimeout(() => void sendThose(goesNow), Math.max(next - Date.now(), 1000))
  }

  const goesNow = (item: Unsent) => item.stopped === undefined && item.nextTry <= Date.now()
  const sendNow = (id?: string) => sendThose((item) => (id === undefined ? item.stopped === undefined : item.id === id))
  window.addEventListener('online', () => void sendNow())
  return { sendNow, follow: wait }
}
