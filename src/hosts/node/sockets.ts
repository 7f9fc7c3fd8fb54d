// The server's way to the network, opened and closed.
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { startProblemOf } from './start-problem.ts'

/** Milliseconds. */
const requestPatience = 10_000

/**
 * The address at which the server can be reached from now on.
 * @throws StartProblem where it can't be had
 */
export async function listen(server: Server, { host, port }: { host: string; port: number }): Promise<string> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw startProblemOf(error, host, port)
  }
  const address = server.address() as AddressInfo
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
}

/** Takes no new connection, lets requests end, and cuts off those that take longer than some seconds. */
export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  await Promise.race([closed, pause(requestPatience, undefined, { ref: false })])
  server.closeAllConnections()
}
