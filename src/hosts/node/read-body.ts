// The body of a post, within its limits. Too much is read to its end and thrown away, so that the answer gets through.
import type { IncomingMessage } from 'node:http'
import { Refusal, SenderGone } from './refusal.ts'
import { sentences } from './sentences.ts'

/** Without files: what JSON, URL-encoded fields, or all fields of a multipart body together may hold. */
export const mostText = 256 * 1024
/** Files of one post, and the size of each. */
export const mostFiles = 5
export const mostFileBytes = 7 * 1024 * 1024
/** With files: five of them, the text, and the lines between the parts. */
export const mostBody = mostFiles * mostFileBytes + mostText + 64 * 1024

/** Beyond this, a sender who does not stop is cut off. */
const mostDiscarded = 2 * mostBody

/** @throws Refusal 413, SenderGone */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  const arrived = await new Promise<boolean>((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      bytes += chunk.length
      if (bytes <= mostText) return void chunks.push(chunk)
      request.off('data', take)
      resolve(false)
    }
    request.on('data', take)
    request.once('end', () => resolve(true))
    request.once('close', () => reject(new SenderGone()))
    request.once('error', () => reject(new SenderGone()))
  })
  if (arrived) return Buffer.concat(chunks).toString('utf8')
  await discardRest(request)
  throw new Refusal(413, sentences('en').tooLarge, { Connection: 'close' })
}

/** Resolves when the rest of the body has gone by, or is more than anyone should have to wait for. */
export function discardRest(request: IncomingMessage): Promise<void> {
  let bytes = 0
  return new Promise((resolve) => {
    if (request.readableEnded || request.destroyed) return resolve()
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > mostDiscarded) resolve()
    })
    request.once('end', resolve)
    request.once('close', resolve)
    request.resume()
  })
}
