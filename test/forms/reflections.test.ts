// One switch decides whether what a pair writes about its meetings is sent to the coordinator or stays with the two.
import { describe, expect, test } from 'vitest'
import { namesOf } from '../../forms/kit/answer.ts'
import { check } from '../../forms/kit/check.ts'
import { questionsOf, sentQuestionsOf } from '../../forms/kit/form.ts'
import { midwayEvaluationFor } from '../../forms/midway-evaluation.ts'
import { sessionSummaryFor } from '../../forms/session-summary.ts'
import { inboxTables } from '../../src/records/inbox.ts'

describe.each([
  [
    'session summary',
    sessionSummaryFor,
    ['menteeName', 'mentorName', 'date', 'began', 'ended', 'planned', 'menteeSignature', 'mentorSignature'],
  ],
  [
    'midway evaluation',
    midwayEvaluationFor,
    ['menteeName', 'mentorName', 'metOn', 'areasReceived', 'areasPassedOn', 'nextSteps'],
  ],
] as const)('%s', (_, formFor, sentByPairs) => {
  test('for the pair alone, only what they did and plan is sent', () => {
    expect(sentQuestionsOf(formFor('pair')).map(([key]) => key)).toEqual(sentByPairs)
  })

  test('for the pair alone, a reflection has no name, no column, and is refused if it comes all the same', () => {
    const form = formFor('pair')
    const kept = questionsOf(form).filter(([, { audience }]) => audience === 'pair')
    expect(kept.length).toBeGreaterThan(3)
    const columns = inboxTables(form, 'two').flatMap((table) => table.columns.map(({ key }) => key))
    for (const [key, question] of kept) {
      expect(columns).not.toContain(key)
      const [name = key] = namesOf(key, question)
      const checked = check(form, 'en', [[name, 'x']], '2026-11-24')
      const messages = checked.ok
        ? []
        : checked.problems.filter((problem) => problem.key === name).map(({ message }) => message)
      expect(messages).toEqual([`This form has no question called “${name}”. Open the page again and send once more`])
    }
  })

  test('for the coordinator, every reflection is sent and lands in the confidential workbook', () => {
    const form = formFor('coordinator')
    expect(sentQuestionsOf(form)).toHaveLength(questionsOf(form).length)
    const tables = inboxTables(form, 'two')
    const keys = (key: string) =>
      tables.filter((table) => table.key === key).flatMap(({ columns }) => columns.map((column) => column.key))
    const reflections = questionsOf(formFor('pair'))
      .filter(([, { audience }]) => audience === 'pair')
      .flatMap(([key, question]) => namesOf(key, question))
    expect(reflections.filter((key) => !keys(`${form.id}.confidential`).includes(key) && !key.includes('*'))).toEqual(
      [],
    )
    expect(reflections.filter((key) => keys(form.id).includes(key))).toEqual([])
  })
})
