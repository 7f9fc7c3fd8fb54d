// What waits on this device, whole, until the server has confirmed it. Nothing leaves this store by itself but answers
// that have arrived, and of those the reference stays until the person takes it off the list.
import type { Problem } from '../../../forms/kit/reading.ts'
import type { Failure, Submission } from '../form/send.ts'
import type { Copy } from './copy-file.ts'
import { note } from './device.ts'

/** Answers that have not arrived, as far as is known. */
export interface Unsent {
  readonly kind: 'unsent'
  readonly id: string
  readonly submission: Submission
  readonly copy: Copy
  /** Times are in milliseconds since 1970. */
  readonly keptAt: number
  readonly tries: number
  readonly nextTry: number
  /** Why it is not tried again until the person says so. */
  readonly stopped?: {
    readonly failure: Failure
    readonly reference: string
    readonly said?: string
    readonly problems?: readonly Problem[]
  }
}

/** Answers that have arrived; they themselves are gone from the device. */
export interface Confirmed {
  readonly kind: 'confirmed'
  readonly id: string
  readonly title: string
  readonly reference: string
  readonly late: boolean
  readonly keptAt: number
}

export type Item = Unsent | Confirmed

export function isUnsent(item: Item): item is Unsent {
  return item.kind === 'unsent'
}

const storeName = 'waiting'

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function openStore(): Promise<IDBDatabase> {
  const opening = indexedDB.open(`${import.meta.env.BASE_URL} ${storeName}`, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName, { keyPath: 'id' })
  return settled(opening)
}

/** Resolves once the browser has written it down. */
async function change(how: (store: IDBObjectStore) => void): Promise<void> {
  const database = await openStore()
  try {
    const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' })
    how(transaction.objectStore(storeName))
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
  const left = (await keptItems()).length
  note('waiting', left === 0 ? undefined : `${left} ${Date.now()}`)
}

/** @throws DOMException where the browser keeps nothing for sites, or has no room */
export function keepItem(item: Item): Promise<void> {
  return change((store) => store.put(item))
}

export function dropItem(id: string): Promise<void> {
  return change((store) => store.delete(id))
}

/** The one kept first comes first. */
export async function keptItems(): Promise<readonly Item[]> {
  const database = await openStore()
  try {
    const items = await settled<Item[]>(database.transaction(storeName).objectStore(storeName).getAll())
    return items.sort((one, other) => one.keptAt - other.keptAt)
  } finally {
    database.close()
  }
}
