import { expect, test } from 'vitest'
import { menteeApplicationExample } from '../../forms/examples/mentee-application.ts'
import { mentorApplicationExample } from '../../forms/examples/mentor-application.ts'
import type { menteeApplication } from '../../forms/mentee-application.ts'
import { menteesOf, mentorsOf } from '../../src/matching/applicants.ts'
import type { ReadSubmission } from '../../src/records/read-inbox.ts'

type Read = ReadSubmission<typeof menteeApplication>

function read(id: string, received: string, answers: Partial<Read['answers']>, row = 2): Read {
  return {
    id,
    reference: id.toUpperCase(),
    received,
    tab: 'Mentee application',
    row,
    answers: { ...menteeApplicationExample, ...answers },
  }
}

const first = read('first', '2026-11-02T09:00:00', { email: 'Mateo@Agency.Example', hours: 2 })
const second = read('second', '2026-11-03T09:00:00', { email: 'mateo@agency.example', hours: 5 }, 3)

test('a later application by the same person counts, and keeps the key of the first', () => {
  const { candidates, replaced } = menteesOf([second, first])
  expect(candidates.map(({ key, reference, hours }) => ({ key, reference, hours }))).toEqual([
    { key: 'first', reference: 'SECOND', hours: 5 },
  ])
  expect(replaced).toBe(1)
})

test('of two applications in one second, the order of rows does not decide', () => {
  const twin = { ...second, id: 'third', received: first.received }
  expect(menteesOf([first, twin]).candidates).toEqual(menteesOf([twin, first]).candidates)
})

test('a cleared cell that matching needs is told with its row', () => {
  const { email: _, ...answers } = first.answers
  expect(menteesOf([{ ...first, answers }])).toEqual({
    candidates: [],
    replaced: 0,
    missing: [{ tab: 'Mentee application', row: 2, title: 'E-mail' }],
  })
})

test('a cell that is missing from an application that no longer counts does not matter', () => {
  const { hours: _, ...answers } = first.answers
  expect(menteesOf([{ ...first, answers }, second]).missing).toEqual([])
})

test('without a supervisor, a unit or a place an application can still be matched', () => {
  const {
    supervisorName: _,
    supervisorEmail: __,
    unit: ___,
    location: ____,
    avoid: _____,
    ...answers
  } = mentorApplicationExample
  const { candidates, missing } = mentorsOf([{ ...first, answers }])
  expect(missing).toEqual([])
  expect(
    candidates.map(({ supervisor, unit, location, notWanted }) => ({ supervisor, unit, location, notWanted })),
  ).toEqual([{ supervisor: {}, unit: '', location: '', notWanted: [] }])
})

test('what somebody wrote beside the list of skills is not compared', () => {
  const [mentor] = mentorsOf([{ ...first, answers: mentorApplicationExample }]).candidates
  expect([...(mentor?.skills ?? [])]).toEqual([
    'corrective-feedback',
    'oral-presentations',
    'managing-projects',
    'technical-expertise',
  ])
})
