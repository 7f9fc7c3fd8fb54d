import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isId, newId } from '../../forms/kit/ids.ts'
import { canonicalPairs, digestOf, pairsOf, referenceOf, wireOf } from '../../forms/kit/pairs.ts'

test('the digest is the SHA-256 of form id and canonical pairs as UTF-8', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
      const canonical = JSON.stringify(['a-form', ...canonicalPairs(pairs)])
      expect(digestOf('a-form', pairs)).toBe(createHash('sha256').update(canonical, 'utf8').digest('hex'))
    }),
  )
})

test('half a character becomes what a browser would send for it', () => {
  expect(canonicalPairs([['a', 'x\ud800y']])).toEqual([['a', 'x\ufffdy']])
})

test('a reference has eight letters and digits, none of which look alike', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      expect(isId(newId(bytes))).toBe(true)
      expect(referenceOf(newId(bytes))).toMatch(/^[2-9A-HJ-NP-Z]{8}$/)
    }),
  )
})

test('every route computes the same reference from an id', () => {
  expect(referenceOf('0123456789abcdef')).toBe('ZZKKRLUS')
})

test('pairs and the object that travels are the same thing twice', () => {
  const pairs = [
    ['name', 'Ana'],
    ['skills', 'writing'],
    ['skills', 'people'],
    ['skills', 'numbers'],
  ] as const
  expect(wireOf(pairs)).toEqual({ name: 'Ana', skills: ['writing', 'people', 'numbers'] })
  expect(pairsOf(wireOf(pairs))).toEqual(pairs)
})

test.each(['', 'short', 'has a space in it.', 'x'.repeat(65)])('%j is no id', (text) => {
  expect(isId(text)).toBe(false)
})
