// How many posts are taken in a minute. Counts live in memory, for a minute, and nowhere else.
import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export interface Rates {
  /** Posts a minute to one form from one address. */
  readonly perAddress: number
  /** Posts a minute to one form from everywhere. */
  readonly perForm: number
  /** The server stands behind one proxy, whose word on where a request comes from is taken. */
  readonly trustProxy: boolean
}

/** What `npm start` sets where nothing else is asked for. */
export const usualRates: Rates = { perAddress: 20, perForm: 120, trustProxy: false }

/**
 * What is set where only this computer is served and no proxy is trusted: everyone then comes from one address, which
 * tells nobody from anybody, and a limit would stop a whole agency.
 */
const localRates: Rates = { perAddress: 999_999, perForm: 999_999, trustProxy: false }

/** The rates that hold unless the operator names others. */
export function ratesFor(host: string, trustProxy: boolean): Rates {
  const isLocal = ['127.0.0.1', '::1', 'localhost'].includes(host)
  return isLocal && !trustProxy ? localRates : { ...usualRates, trustProxy }
}

/** Counts a post; gives the seconds to wait where it is one too many. */
export type Limit = (formId: string, request: IncomingMessage) => Promise<number | undefined>

/** Who is stopped by the limit of an address does not use up the form's. */
export function limitOf({ perAddress, perForm, trustProxy }: Rates): Limit {
  const byAddress = new RateLimiterMemory({ points: perAddress, duration: 60 })
  const byForm = new RateLimiterMemory({ points: perForm, duration: 60 })
  return async (formId, request) =>
    (await secondsToWait(byAddress, `${formId} ${addressOf(request, trustProxy)}`)) ??
    (await secondsToWait(byForm, formId))
}

async function secondsToWait(limiter: RateLimiterMemory, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key)
    return undefined
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return Math.max(1, Math.ceil(error.msBeforeNext / 1000))
  }
}

/** A proxy adds the address it sees at the end; whatever stands before it, the sender may have made up. */
function addressOf({ headers, socket }: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? [headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim() : undefined
  return forwarded || (socket.remoteAddress ?? '')
}
