import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allForms, standingForms } from '../../forms/catalog.ts'
import { examples } from '../../forms/examples/all.ts'
import { check } from '../../forms/kit/check.ts'
import { type AnyAnswers, type Form, sentQuestionsOf } from '../../forms/kit/form.ts'
import { canonicalPairs, digestOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import type { Snapshot } from '../../src/records/found.ts'
import { placedRows, type Workbooks } from '../../src/records/inbox.ts'
import { readInbox } from '../../src/records/read-inbox.ts'
import type { Submission } from '../../src/records/submission.ts'
import { answersTo } from './arbitrary-answers.ts'
import { sampleForm } from './sample-form.ts'

const today = '2026-11-24'
const kitForms = [...allForms, ...standingForms]
const forms: readonly Form[] = [sampleForm, ...kitForms]

function submission(form: Form, answers: AnyAnswers): Submission {
  const id = digestOf(form.id, pairsOfAnswers(form, answers))
  return {
    id,
    reference: 'ABCD2345',
    digest: id,
    form: form.id,
    version: form.version,
    language: 'en',
    channel: 'web',
    received: '2026-11-24T09:30:15',
    late: false,
    cohort: 'spring',
    answers,
  }
}

/** The rows of one submission, as an adapter would find them again. */
function snapshots(form: Form, one: Submission, workbooks: Workbooks): Record<'program' | 'confidential', Snapshot> {
  const at = (place: string): Snapshot =>
    Object.fromEntries(
      placedRows(form, one, workbooks)
        .filter(({ destination }) => destination === place)
        .map(({ table, rows }) => [
          table.key,
          { tab: table.title, columns: {}, rows: rows.map((cells, index) => ({ number: index + 2, cells })) },
        ]),
    )
  return { program: at('program'), confidential: at('confidential') }
}

describe.each(forms.map((form) => [form.id, form] as const))('%s', (_, form) => {
  // The sample has every kind; the others show that nothing about a form is special.
  const numRuns = form === sampleForm ? 200 : 20

  test('answers survive the way through what a page sends and its check', () => {
    fc.assert(
      fc.property(answersTo(form), (answers) => {
        const checked = check(
          { ...form, rules: [], sections: form.sections },
          'en',
          pairsOfAnswers(form, answers),
          today,
        )
        fc.pre(checked.ok)
        expect(checked.answers).toEqual(answers)
      }),
      { numRuns },
    )
  })

  test.each(['one', 'two'] as const)('answers survive the way through the cells of %s workbook(s)', (workbooks) => {
    fc.assert(
      fc.property(answersTo(form), (answers) => {
        const read = readInbox(form, workbooks, snapshots(form, submission(form, answers), workbooks))
        expect(read.unreadable).toEqual([])
        expect(read.submissions[0]?.answers).toEqual(answers)
        expect(read.submissions[0]?.received).toBe('2026-11-24T09:30:15')
      }),
      { numRuns },
    )
  })

  test('the digest depends on what was answered, not on the order or the line ends in which it was sent', () => {
    fc.assert(
      fc.property(answersTo(form), (answers) => {
        const pairs = pairsOfAnswers(form, answers)
        const sentByAnother = [...pairs]
          .reverse()
          .map(([key, value]) => [key, ` ${value.replaceAll('\n', '\r\n')} `] as const)
        expect(digestOf(form.id, sentByAnother)).toBe(digestOf(form.id, pairs))
        expect(digestOf(form.id, [...pairs, ['more', 'x']])).not.toBe(digestOf(form.id, pairs))
        expect(canonicalPairs(canonicalPairs(pairs))).toEqual(canonicalPairs(pairs))
      }),
      { numRuns },
    )
  })

  test('at least one in three of the answers tried was acceptable as a whole', () => {
    const tried = fc.sample(answersTo(form), 100)
    const accepted = tried.filter(
      (answers) => check({ ...form, rules: [] }, 'en', pairsOfAnswers(form, answers), today).ok,
    )
    expect(accepted.length).toBeGreaterThan(33)
  })
})

test.each(kitForms.map((form) => [form.id, form] as const))(
  'the worked example of %s is accepted as it is',
  (id, form) => {
    const example = examples[id] ?? {}
    const sent = sentQuestionsOf(form).map(([key]) => key)
    const expected = Object.fromEntries(Object.entries(example).filter(([key]) => sent.includes(key)))
    expect(check(form, 'en', pairsOfAnswers(form, example), today)).toEqual({ ok: true, answers: expected })
  },
)

test('there is a worked example for every form', () => {
  expect(Object.keys(examples).sort()).toEqual(kitForms.map(({ id }) => id).sort())
})
