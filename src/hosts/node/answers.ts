// What goes back: JSON or a page, with the headers that every answer carries.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { policyInHeader } from '../../policy.ts'

/**
 * Referrer-Policy is `same-origin` and no stricter: under `no-referrer` a browser sends a form without script
 * with `Origin: null`, and its own page could not be told from another site's.
 */
const everywhere = {
  'Content-Security-Policy': policyInHeader,
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

export function setCommonHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value)
}

type Headers = Readonly<Record<string, string>>

/** What goes back, whole: nothing is sent before it is known to be complete. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

/** What a person sent, or got for it, is kept by no cache. */
const unstored = { 'Cache-Control': 'no-store' }

export function jsonAnswer(status: number, body: object, headers: Headers = {}): Answer {
  return {
    status,
    headers: { ...unstored, ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }
}

export function pageAnswer(status: number, html: string, headers: Headers = {}): Answer {
  return { status, headers: { ...unstored, ...headers, 'Content-Type': 'text/html;charset=utf-8' }, body: html }
}

export function reply(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'Content-Length': String(Buffer.byteLength(body)) })
  response.end(body)
}

/** A browser that follows a link or sends a form asks for a page; a script asks for anything. */
export function wantsPage(request: IncomingMessage): boolean {
  return request.headers.accept?.includes('text/html') ?? false
}
