import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allForms, standingForms } from '../../forms/catalog.ts'
import { mentorApplicationExample } from '../../forms/examples/mentor-application.ts'
import type { AnyAnswers, Form } from '../../forms/kit/form.ts'
import { canonicalPairs, digestOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import type { FoundRow } from '../../src/records/found.ts'
import { fitsHeld, held, heldRow, heldRows, readHeld } from '../../src/records/held.ts'
import type { Submission } from '../../src/records/submission.ts'
import type { Row } from '../../src/records/table.ts'
import { answersTo } from '../forms/arbitrary-answers.ts'

function submissionOf(form: Form, answers: AnyAnswers, more: Partial<Submission> = {}): Submission {
  return {
    id: 'a'.repeat(32),
    reference: 'RK2KLPJQ',
    digest: digestOf(form.id, []),
    form: form.id,
    version: form.version,
    language: 'en',
    channel: 'web',
    received: '2026-11-24T13:05:09',
    late: false,
    cohort: 'spring-2027',
    held: ['unseen field'],
    answers,
    ...more,
  }
}

const mentor = submissionOf(mentorApplication, mentorApplicationExample)
const found = (row: Row, number = 2): FoundRow => ({ number, cells: row })

describe('a held submission', () => {
  test('is a row that says what came, when, and why it is held', () => {
    expect(heldRow(mentorApplication, { ...mentor, held: ['unseen field', 'too fast'], late: true })).toMatchObject({
      form: 'mentor-application',
      reference: 'RK2KLPJQ',
      why: 'Something was written into a field that people do not see. It was sent within a second of opening the page.',
      answers: expect.stringMatching(/^\{"name":"Rosalind Okafor",/),
      id: 'a'.repeat(32),
      late: 'late',
      replaces: null,
    })
  })

  test('has no cell that the tab has no column for, and is told by its id', () => {
    const columns = held.columns.map(({ key }) => key)
    expect(Object.keys(heldRow(mentorApplication, mentor)).filter((key) => !columns.includes(key))).toEqual([])
    expect(new Set(columns).size).toBe(columns.length)
    expect(held.identity).toEqual(['id'])
    expect(held.about.length).toBeLessThanOrEqual(255)
  })

  test('leaves the coordinator’s note and the day of release blank', () => {
    const row = heldRow(mentorApplication, mentor)
    expect([row['note'], row['released']]).toEqual([undefined, undefined])
    expect(held.columns.filter(({ writer }) => writer === 'coordinator').map(({ key }) => key)).toEqual(['note'])
  })

  test('comes back from its row as it was sent', () => {
    const more = { replaces: 'RK2KLPJR', late: true }
    const { answers: _answers, digest: _digest, held: _held, ...rest } = { ...mentor, ...more }
    expect(readHeld(found(heldRow(mentorApplication, { ...mentor, ...more }), 7))).toEqual({
      ...rest,
      pairs: expect.any(Array),
      row: 7,
      isReleased: false,
    })
  })

  test.each([...allForms, ...standingForms].map((form) => [form.id, form] as const))(
    'any answers to %s are the same after the way through the tab',
    (_, form) => {
      fc.assert(
        fc.property(answersTo(form), (answers) => {
          const read = readHeld(found(heldRow(form, submissionOf(form, answers))))
          if ('unreadable' in read) throw new Error(read.unreadable)
          expect(canonicalPairs(read.pairs)).toEqual(canonicalPairs(pairsOfAnswers(form, answers)))
        }),
        { numRuns: 10 },
      )
    },
  )

  test('is spread over cells that all can be written, cut between characters', () => {
    const long = { ...mentorApplicationExample, qualifications: '🙂'.repeat(5000), experience: '\u0001'.repeat(10_000) }
    const submission = { ...mentor, answers: long }
    const row = heldRow(mentorApplication, submission)
    const cells = held.columns.flatMap(({ key }) => (key.startsWith('answers') ? [String(row[key] ?? '')] : []))
    expect(cells.every((cell) => cell.length <= 32_000 && cell.isWellFormed())).toBe(true)
    expect(cells.filter((cell) => cell !== '').length).toBe(3)
    const read = readHeld(found(row))
    expect('pairs' in read && read.pairs).toContainEqual(['experience', '\u0001'.repeat(10_000)])
  })

  test('that would not fit is known before it is kept', () => {
    const endless = { ...mentorApplicationExample, qualifications: 'x'.repeat(288_000) }
    expect(fitsHeld(mentorApplication, mentor)).toBe(true)
    expect(fitsHeld(mentorApplication, { ...mentor, answers: endless })).toBe(false)
    expect(() => heldRow(mentorApplication, { ...mentor, answers: endless })).toThrow('RK2KLPJQ')
  })
})

describe('a row of the tab', () => {
  const row = heldRow(mentorApplication, mentor)

  test('is found by its reference and by its id, in whatever row it stands', () => {
    const table = { tab: 'Held', columns: {}, rows: [found({ note: 'mine' }), found(row, 3)] }
    expect(heldRows(table, 'RK2KLPJQ').map(({ number }) => number)).toEqual([3])
    expect(heldRows(table, 'a'.repeat(32)).map(({ number }) => number)).toEqual([3])
    expect(heldRows(table, 'RK2KLPJR')).toEqual([])
    expect(heldRows(undefined, 'RK2KLPJQ')).toEqual([])
  })

  test.each([
    ['received', 'last week'],
    ['language', 'xx'],
    ['version', null],
    ['answers', '{"name":'],
    ['answers', '[]'],
    ['answers', '{"name":7}'],
  ])('whose cell %s holds %j can’t be read', (key, cell) => {
    expect(readHeld(found({ ...row, [key]: cell }))).toEqual({ unreadable: key })
  })

  test('with a day of release is released', () => {
    expect(readHeld(found({ ...row, released: 46_350 }))).toMatchObject({ isReleased: true })
  })
})
