import { Temporal } from 'temporal-polyfill'

/**
 * What the clock on the agency's wall shows.
 * @param timeZone an IANA name, `America/New_York`
 * @example localTime('America/New_York', Date.UTC(2026, 10, 24, 18, 5, 9)) // '2026-11-24T13:05:09'
 */
export function localTime(timeZone: string, milliseconds: number): string {
  const local = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone)
  return local.toPlainDateTime().toString({ smallestUnit: 'second' })
}
