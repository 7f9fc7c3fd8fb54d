import { expect, test } from 'vitest'
import { localTime } from '../../src/hosts/node/clock.ts'

test.each([
  ['America/New_York', '2026-11-24T18:05:09Z', '2026-11-24T13:05:09'],
  ['America/New_York', '2026-07-01T03:30:00Z', '2026-06-30T23:30:00'],
  ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T01:30:00'],
  ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T01:30:00'],
  ['Pacific/Kiritimati', '2026-12-31T10:00:00.999Z', '2027-01-01T00:00:00'],
  ['Asia/Kathmandu', '2026-11-24T18:15:00Z', '2026-11-25T00:00:00'],
])('the clock on the wall in %s at %s shows %s', (timeZone, instant, shown) => {
  expect(localTime(timeZone, Date.parse(instant))).toBe(shown)
})
