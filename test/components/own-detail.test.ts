import { expect, test } from 'vitest'
import { ownDetail } from '../../src/components/keeping/own-detail.ts'

const text = { kind: 'text', label: 'x', noun: 'x', audience: 'program' } as const

test.each([
  ['name', 'name', 'name'],
  ['menteeName', 'name', 'name'],
  ['unit', undefined, 'unit'],
  ['supervisorName', 'name', 'name'],
  ['supervisorName', undefined, 'supervisorName'],
])('%s with the autocomplete token %s asks for the person’s own %s', (key, autocomplete, detail) => {
  expect(ownDetail(key, autocomplete === undefined ? text : { ...text, autocomplete })).toBe(detail)
})

test.each(['mentorName', 'recommendedBy', 'technicalField'])('%s asks for nothing of one’s own', (key) => {
  expect(ownDetail(key, text)).toBeUndefined()
})

test('a name that signs is never one of the details', () => {
  expect(ownDetail('signature.name', { ...text, autocomplete: 'name' })).toBeUndefined()
})

test('what stays with the pair is never one of the details', () => {
  expect(ownDetail('name', { ...text, audience: 'pair', autocomplete: 'name' })).toBeUndefined()
})
