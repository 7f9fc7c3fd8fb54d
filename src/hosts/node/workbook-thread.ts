// Workbooks as seen from the server's own thread: each call travels to the worker and back.
import { Worker } from 'node:worker_threads'
import type { Table } from '../../records/table.ts'
import {
  type Applied,
  type Change,
  type Snapshot,
  type Workbook,
  WorkbookBusy,
  WorkbookStop,
} from '../../workbook/port.ts'

type Ask =
  | { readonly method: 'read'; readonly tables: readonly Table[] }
  | { readonly method: 'apply'; readonly changes: readonly Change[] }

export interface WorkbookCall {
  readonly number: number
  readonly file: string
  readonly ask: Ask
}

interface Failure {
  readonly name: string
  readonly message: string
  readonly code: string | undefined
}

export type WorkbookReply =
  | { readonly number: number; readonly result: Snapshot | readonly Applied[] }
  | { readonly number: number; readonly error: Failure }

export interface WorkbookThread {
  workbook(file: string): Workbook
  /** Ends the thread; a call that is under way fails. */
  end(): Promise<void>
}

interface Waiting {
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
}

export function startWorkbookThread(): WorkbookThread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let last = 0
  let ended = false

  const failAll = (error: Error): void => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./workbook-worker.ts', import.meta.url))
    started.on('message', (reply: WorkbookReply) => {
      const one = waiting.get(reply.number)
      waiting.delete(reply.number)
      if ('error' in reply) one?.reject(errorOf(reply.error))
      else one?.resolve(reply.result as never)
    })
    started.on('error', (error) => failAll(interrupted(error)))
    started.on('exit', () => worker === started && failAll(interrupted(undefined)))
    return started
  }
  const call = <T>(file: string, ask: Ask): Promise<T> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(interrupted(undefined))
      worker ??= start()
      last += 1
      waiting.set(last, { resolve, reject })
      worker.postMessage({ number: last, file, ask } satisfies WorkbookCall)
    })

  return {
    workbook: (file) => ({
      read: (tables) => call(file, { method: 'read', tables }),
      apply: (changes) => call(file, { method: 'apply', changes }),
    }),
    end: async () => {
      ended = true
      await worker?.terminate()
    },
  }
}

/** Whether the last write was done is unknown then: it is sent again, and rows that are there are left alone. */
function interrupted(cause: unknown): WorkbookBusy {
  return new WorkbookBusy('Writing to the workbook was interrupted; it is tried again.', { cause })
}

function errorOf({ name, message, code }: Failure): Error {
  if (name === 'WorkbookBusy') return new WorkbookBusy(message)
  if (name === 'WorkbookStop') return new WorkbookStop(message)
  return Object.assign(new Error(message), { name }, code === undefined ? {} : { code })
}
