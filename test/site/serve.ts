// A small server for the built site that answers submissions as a test says: truthfully, or like a proxy that lies.
import { existsSync, readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

export interface Received {
  readonly path: string
  readonly type: string
  readonly body: Buffer
}

export interface Reply {
  readonly status: number
  /** Sent as JSON, unless it is text. */
  readonly body: unknown
}

/** Decides how a submission is answered; `undefined` breaks the connection. */
export type Answering = (received: Received) => Reply | undefined | Promise<Reply | undefined>

export interface Site {
  readonly origin: string
  readonly received: readonly Received[]
  answer(how: Answering): void
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

function sendFile(folder: string, address: string, response: http.ServerResponse): void {
  const file = path.join(folder, decodeURIComponent(address.endsWith('/') ? `${address}index.html` : address))
  const found = existsSync(file)
  response.writeHead(found ? 200 : 404, { 'content-type': types[path.extname(file)] ?? 'text/plain' })
  response.end(found ? readFileSync(file) : 'not found')
}

function sendReply(reply: Reply | undefined, request: http.IncomingMessage, response: http.ServerResponse): void {
  if (reply === undefined) return void request.socket.destroy()
  const text = typeof reply.body === 'string'
  response.writeHead(reply.status, { 'content-type': text ? 'text/html' : 'application/json' })
  response.end(text ? reply.body : JSON.stringify(reply.body))
}

async function bodyOf(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

export async function serveSite(folder: string): Promise<Site> {
  const received: Received[] = []
  let answering: Answering = () => ({ status: 503, body: { error: 'no answer was set' } })
  const server = http.createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname
    if (request.method !== 'POST') return sendFile(folder, address, response)
    const one = { path: address, type: request.headers['content-type'] ?? '', body: await bodyOf(request) }
    received.push(one)
    sendReply(await answering(one), request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    answer: (how) => {
      answering = how
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
