// Sends answers and believes only a reply that repeats what it has computed itself.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { fileName } from '../../../forms/kit/file-name.ts'
import { digestOf, filePairValue, type Pair, referenceOf, wireOf } from '../../../forms/kit/pairs.ts'
import type { Problem } from '../../../forms/kit/reading.ts'

export interface Submission {
  /** Where it goes. */
  readonly address: string
  readonly form: string
  readonly id: string
  /** The language, and what else is no answer: fields of the page beside them. */
  readonly beside: Readonly<Record<string, string>>
  readonly pairs: readonly Pair[]
  readonly files: readonly (readonly [key: string, file: File])[]
}

/** Why it did not arrive, or may not have. */
export type Failure = 'unconfirmed' | 'offline' | 'changed' | 'large' | 'kind' | 'busy' | 'refused'

export type Outcome =
  | { readonly kind: 'sent'; readonly reference: string; readonly late: boolean }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  /** `said` is the server’s own sentence for people. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly reference: string; readonly said?: string }

const failures: Readonly<Record<number, Failure>> = {
  409: 'changed',
  413: 'large',
  415: 'kind',
  429: 'busy',
}

async function filePairs(files: Submission['files']): Promise<Pair[]> {
  return Promise.all(
    files.map(
      async ([key, file]) =>
        [
          key,
          filePairValue(bytesToHex(sha256(new Uint8Array(await file.arrayBuffer()))), fileName(file.name)),
        ] as const,
    ),
  )
}

function requestOf({ id, beside, pairs, files }: Submission): RequestInit {
  const json = JSON.stringify({ ...beside, id, answers: wireOf(pairs) })
  if (files.length === 0) return { headers: { 'content-type': 'application/json' }, body: json }
  const body = new FormData()
  body.append('submission', json)
  for (const [key, file] of files) body.append(key, file, fileName(file.name))
  return { body }
}

async function jsonOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  try {
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
  } catch {
    // A page of HTML from something in between is an answer too: one that confirms nothing.
    return {}
  }
}

/** What only a server that took in exactly these answers can say. */
type Expected = Readonly<Record<'id' | 'reference' | 'digest', string>>

function isProblem(value: unknown): value is Problem {
  const { key, message } = (value ?? {}) as Partial<Problem>
  return typeof key === 'string' && typeof message === 'string'
}

function failureOf(status: number, body: Readonly<Record<string, unknown>>): Failure {
  if (status >= 500) return 'busy'
  return failures[status] ?? (status >= 400 && typeof body['error'] === 'string' ? 'refused' : 'unconfirmed')
}

function outcomeOf(status: number, body: Readonly<Record<string, unknown>>, expected: Expected): Outcome {
  const { reference } = expected
  const problems = Array.isArray(body['problems']) ? body['problems'].filter(isProblem) : []
  if (status >= 400 && problems.length > 0) return { kind: 'problems', problems }
  const isEcho = Object.entries(expected).every(([key, value]) => body[key] === value)
  if (status >= 200 && status < 300 && isEcho) return { kind: 'sent', reference, late: body['late'] === true }
  const failure = failureOf(status, body)
  return { kind: 'failed', failure, reference, ...(failure === 'refused' ? { said: String(body['error']) } : {}) }
}

/** Never throws for what the network does: every ending is an outcome. */
export async function send(submission: Submission): Promise<Outcome> {
  const { address, form, id } = submission
  const reference = referenceOf(id)
  try {
    const digest = digestOf(form, [...submission.pairs, ...(await filePairs(submission.files))])
    const response = await fetch(address, { ...requestOf(submission), method: 'POST' })
    return outcomeOf(response.status, await jsonOf(response), { id, reference, digest })
  } catch {
    // Also where a file is gone from the disk since it was chosen: it can't be read, and nothing was sent.
    return { kind: 'failed', failure: 'offline', reference }
  }
}
