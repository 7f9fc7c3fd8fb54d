// What a command on this machine asks of the server that runs: only the server writes its journal. A command shows that
// it may read the data folder, where the address and the secret are.
import { timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { z } from 'zod'
import { type Answer, jsonAnswer } from './answers.ts'
import { type Handed, type HandedIn, handed, handedIn } from './handed.ts'
import { readText } from './read-body.ts'
import { Refusal } from './refusal.ts'
import { type Sign, signerIn } from './secret.ts'

export const deskPath = '/desk/again'
const acceptPath = '/desk/accept'

/** Whether a path is one of the desk’s. */
export function isDeskPath(pathname: string): boolean {
  return pathname === deskPath || pathname === acceptPath
}

export interface Desk {
  readonly sign: Sign
  /** Queues again what was set aside, of one reference or, for an empty one, all; says how many deliveries that are. */
  again(reference: string): number
  /** Checks and keeps a form that a command hands in. */
  accept(form: Handed): Promise<HandedIn>
}

/** @throws Refusal 404 to whoever does not know the secret: to them there is nothing here */
export async function answerDesk(desk: Desk, pathname: string, request: IncomingMessage): Promise<Answer> {
  const text = await readText(request)
  if (request.method !== 'POST' || !isEqual(request.headers.authorization ?? '', bearer(desk.sign, pathname, text)))
    throw new Refusal(404, 'Not found')
  if (pathname === deskPath) return jsonAnswer(200, { again: desk.again(text) })
  return jsonAnswer(200, await desk.accept(handed.parse(JSON.parse(text))))
}

/** Good for one path and one text. */
const bearer = (sign: Sign, pathname: string, text: string): string => `Bearer ${sign(`desk ${pathname}`, text)}`

function isEqual(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}

const addressFile = (dataDir: string) => path.join(dataDir, 'server.address')

/** Leaves the server's address where commands find it; gone when it stops in order. */
export function noteAddress(dataDir: string, url: string): () => void {
  writeFileSync(addressFile(dataDir), url, { mode: 0o600 })
  return () => rmSync(addressFile(dataDir), { force: true })
}

/** Where the server of this folder was last reached; it may have been killed since. */
export function notedAddress(dataDir: string): string | undefined {
  const file = addressFile(dataDir)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

const answered = z.object({ again: z.number() })

/**
 * Asks the running server to queue again what was set aside.
 * @param reference empty for all
 * @throws Error where the server can't be reached or is another one's
 */
export async function askAgain(dataDir: string, url: string, reference: string): Promise<number> {
  return answered.parse(await ask(dataDir, url, deskPath, reference)).again
}

/**
 * Hands a form to the running server.
 * @throws Error where the server can't be reached, is another one's, or can't keep it
 */
export async function askAccept(dataDir: string, url: string, form: Handed): Promise<HandedIn> {
  return handedIn.parse(await ask(dataDir, url, acceptPath, JSON.stringify(form)))
}

async function ask(dataDir: string, url: string, pathname: string, body: string): Promise<unknown> {
  const headers = { Authorization: bearer(signerIn(dataDir), pathname, body) }
  const response = await fetch(new URL(pathname, url), { method: 'POST', headers, body })
  if (!response.ok) throw new Error(`The server at ${url} answered ${response.status}.`)
  return response.json()
}
