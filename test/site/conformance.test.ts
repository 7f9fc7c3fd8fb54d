import { expect, test } from 'vitest'
import { criteria } from '../../src/content/conformance.ts'

test('each of the 55 criteria of WCAG 2.2 at levels A and AA has a row, in order', () => {
  const numbers = criteria.map(({ number }) => number)
  const inOrder = numbers.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  expect(numbers).toEqual(inOrder)
  expect(new Set(numbers).size).toBe(55)
  expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31)
  expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24)
})

test('each row says in a line what was done, and none claims more than that', () => {
  expect(criteria.filter(({ how }) => how.length < 5 || how.length > 120 || !how.endsWith('.'))).toEqual([])
  expect(criteria.filter(({ how }) => /conform|complian/i.test(how))).toEqual([])
})
