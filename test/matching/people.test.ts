import { expect, test } from 'vitest'
import { linesOf } from '../../src/matching/lines.ts'
import { identify, peopleOf } from '../../src/matching/people.ts'

const people = peopleOf([
  { person: 'jane@a.example', name: 'Jane Smith' },
  { person: 'bo@a.example', name: 'Bo Li' },
  { person: 'ana@a.example', name: 'Ana Cruz' },
  { person: 'ana@b.example', name: 'Ana Cruz' },
])

test('an address identifies, whatever name stands beside it', () => {
  expect(identify({ name: 'Ana Cruz', email: 'Bo@A.example' }, people)).toEqual({
    kind: 'person',
    person: 'bo@a.example',
  })
})

test('a name that exactly one applicant has identifies, also beside an address that nobody applied with', () => {
  expect(identify({ name: 'SMITH, Jane' }, people)).toEqual({ kind: 'person', person: 'jane@a.example' })
  expect(identify({ name: 'Jane Smith', email: 'jane@home.example' }, people)).toEqual({
    kind: 'person',
    person: 'jane@a.example',
  })
})

test('a name that several have identifies nobody, and may be any of them', () => {
  expect(identify({ name: 'Ana Cruz' }, people)).toEqual({
    kind: 'unresolved',
    mayBe: new Set(['ana@a.example', 'ana@b.example']),
  })
})

test('part of a name may be those who share a word of it', () => {
  expect(identify({ name: 'J. Smith' }, people)).toEqual({ kind: 'unresolved', mayBe: new Set(['jane@a.example']) })
})

test('a name without a word in common may be nobody in particular', () => {
  expect(identify({ name: 'My last boss' }, people)).toEqual({ kind: 'unresolved', mayBe: new Set() })
})

test('a line is followed upward at any depth, through those who applied', () => {
  const lines = linesOf(
    [
      { person: 'bo@a.example', supervisor: { name: 'Ana', email: 'ana@a.example' } },
      { person: 'ana@a.example', supervisor: { name: 'Jane Smith', email: 'JANE@a.example' } },
      { person: 'jane@a.example', supervisor: { name: 'The Governor', email: 'governor@a.example' } },
    ],
    people,
  )
  expect([...lines.above('bo@a.example')]).toEqual(['ana@a.example', 'jane@a.example', 'governor@a.example'])
  expect(lines.upward('bo@a.example')).toEqual(['Ana', 'Jane Smith', 'The Governor'])
  expect([...lines.above('jane@a.example')]).toEqual(['governor@a.example'])
})

test('a supervisor without a known address is taken by name where exactly one applicant has it', () => {
  const lines = linesOf([{ person: 'bo@a.example', supervisor: { name: 'Smith, Jane' } }], people)
  expect([...lines.above('bo@a.example')]).toEqual(['jane@a.example'])
})

test('where several applicants have the supervisor’s name, each of them may be above', () => {
  const lines = linesOf([{ person: 'bo@a.example', supervisor: { name: 'Ana Cruz' } }], people)
  expect(lines.mayBeAbove('bo@a.example')).toEqual(new Set(['ana@a.example', 'ana@b.example']))
})

test('people who name each other, or themselves, as supervisors make no endless line', () => {
  const lines = linesOf(
    [
      { person: 'bo@a.example', supervisor: { email: 'jane@a.example' } },
      { person: 'jane@a.example', supervisor: { email: 'bo@a.example' } },
      { person: 'ana@a.example', supervisor: { email: 'ana@a.example' } },
    ],
    people,
  )
  expect([...lines.above('bo@a.example')]).toEqual(['jane@a.example'])
  expect(lines.upward('bo@a.example')).toEqual(['jane@a.example'])
  expect([...lines.above('ana@a.example')]).toEqual([])
})

test('both supervisors count where somebody named two, in two applications', () => {
  const lines = linesOf(
    [
      { person: 'bo@a.example', supervisor: { email: 'jane@a.example' } },
      { person: 'bo@a.example', supervisor: { email: 'ana@a.example' } },
    ],
    people,
  )
  expect([...lines.above('bo@a.example')]).toEqual(['jane@a.example', 'ana@a.example'])
})
