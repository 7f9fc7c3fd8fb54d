import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openingsOf } from '../../src/hosts/node/opening.ts'
import { signerIn } from '../../src/hosts/node/secret.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kit-secret-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** A clock that a test sets, in seconds. */
function openingsAt(clock: { seconds: number }) {
  return openingsOf(signerIn(folder), () => clock.seconds * 1000)
}

describe('a page', () => {
  test.each([
    [0, true],
    [1, false],
    [3600, false],
    [-5, false],
  ])('that was opened %i seconds ago is sent too fast: %s', (age, tooFast) => {
    const clock = { seconds: 1_800_000_000 }
    const openings = openingsAt(clock)
    const stamp = openings.stamp('milestone')
    clock.seconds += age
    expect(openings.isTooFast('milestone', stamp)).toBe(tooFast)
  })

  test('of another form, of another installation, or of no server says nothing', () => {
    const clock = { seconds: 1_800_000_000 }
    const stamp = openingsAt(clock).stamp('milestone')
    expect(openingsAt(clock).isTooFast('activity-log', stamp)).toBe(false)
    expect(openingsAt(clock).isTooFast('milestone', '')).toBe(false)
    rmSync(path.join(folder, 'secret'))
    expect(openingsAt(clock).isTooFast('milestone', stamp)).toBe(false)
  })

  test('whose stamp was changed anywhere says nothing', () => {
    const openings = openingsAt({ seconds: 1_800_000_000 })
    const stamp = openings.stamp('milestone')
    const place = fc.nat({ max: stamp.length - 1 })
    fc.assert(
      fc.property(place, fc.string({ minLength: 1, maxLength: 1 }), (at, other) => {
        const changed = stamp.slice(0, at) + other + stamp.slice(at + 1)
        expect(openings.isTooFast('milestone', changed)).toBe(changed === stamp)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the secret', () => {
  test('is made once, for its owner’s eyes only', () => {
    const first = signerIn(folder)('opened', 'x')
    expect(signerIn(folder)('opened', 'x')).toBe(first)
    const file = path.join(folder, 'secret')
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}$/)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('signs for each purpose apart', () => {
    const sign = signerIn(folder)
    expect(sign('opened', 'x')).not.toBe(sign('link', 'x'))
  })

  test('that is something else stops the start', () => {
    const file = path.join(folder, 'secret')
    writeFileSync(file, 'password')
    expect(() => signerIn(folder)).toThrow(
      `The file ${file} is not the secret that the kit wrote. Delete it: a new one is made.`,
    )
  })
})
