import { describe, expect, test } from 'vitest'
import { formsInUse } from '../../forms/agency.ts'
import { allForms, formById, forms, standingForms } from '../../forms/catalog.ts'
import { namesOf } from '../../forms/kit/answer.ts'
import { keysIn } from '../../forms/kit/conditions.ts'
import { type Form, questionsOf, reservedKeys } from '../../forms/kit/form.ts'
import type { Option, Question } from '../../forms/kit/questions.ts'
import { shapeOf } from '../../forms/kit/shape.ts'
import { between } from '../../forms/kit/to-cells.ts'
import { shapes } from '../../forms/versions.ts'
import { inboxTables } from '../../src/records/inbox.ts'
import { sampleForm } from './sample-form.ts'

const everyForm: readonly Form[] = [...allForms, ...standingForms, sampleForm]

/** A question and the questions in its rows. */
function withRows(question: Question): readonly Question[] {
  return 'questions' in question ? [question, ...Object.values(question.questions)] : [question]
}

function optionsOf(question: Question): readonly Option[] {
  if (question.kind === 'ratingGrid') return question.levels
  return 'options' in question ? question.options : []
}

test('the forms in use are forms that there are, with those that are never switched off', () => {
  const inUse = allForms.filter(({ id }) => formsInUse.includes(id))
  expect(formsInUse.filter((id) => !allForms.some((form) => form.id === id))).toEqual([])
  expect(forms).toEqual([...inUse, ...standingForms])
  expect(formById('no-such-form')).toBeUndefined()
})

test('no two forms share an id, and one to withdraw any of them is always there', () => {
  const ids = [...allForms, ...standingForms].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(standingForms.map(({ id }) => id)).toEqual(['withdrawal'])
  expect(standingForms.filter(({ id }) => formsInUse.includes(id))).toEqual([])
})

test('only applications have a window', () => {
  const withWindow = allForms.filter(({ window }) => window !== undefined).map(({ id }) => id)
  expect(withWindow).toEqual(['mentor-application', 'mentee-application', 'peer-application'])
})

describe.each(everyForm.map((form) => [form.id, form] as const))('%s', (_, form) => {
  const questions = questionsOf(form)
  const keys = questions.map(([key]) => key)

  test('every key is used once, is no reserved name and is spelled in camelCase', () => {
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => (reservedKeys as readonly string[]).includes(key))).toEqual([])
    expect(keys.filter((key) => !/^[a-z][a-zA-Z0-9]*$/.test(key))).toEqual([])
    expect(keys.filter((key) => key === 'name' && form.nameOf !== 'name')).toEqual([])
  })

  test('every key that a condition, a rule or the row’s name uses is a question of the form', () => {
    const conditions = questions.flatMap(([, question]) => (question.when ? keysIn(question.when) : []))
    const rules = form.rules.flatMap((rule) => (rule.kind === 'atLeastOne' ? rule.of : [rule.first, rule.second]))
    expect([form.nameOf, ...conditions, ...rules].filter((key) => !keys.includes(key))).toEqual([])
  })

  test('every label can stand in a cell with others, and no two options of a question are alike', () => {
    for (const [, question] of questions)
      for (const one of withRows(question)) {
        const labels = optionsOf(one).flatMap((option) => [option.label, ...(option.formerly ?? [])])
        expect(labels.filter((label) => label.includes(between.trim()))).toEqual([])
        expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length)
        expect(new Set(optionsOf(one).map(({ value }) => value)).size).toBe(optionsOf(one).length)
      }
  })

  test.each(['one', 'two'] as const)(
    'the columns of its tabs have keys and titles of their own (%s workbook/s)',
    (workbooks) => {
      for (const { columns, identity, title } of inboxTables(form, workbooks)) {
        expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
        expect(new Set(columns.map((column) => column.title)).size).toBe(columns.length)
        expect(identity.filter((key) => !columns.some((column) => column.key === key))).toEqual([])
        expect(columns.slice(0, 3).map(({ key }) => key)).toEqual(['received', form.nameOf, 'reference'])
        expect(title.length).toBeLessThanOrEqual(31)
      }
    },
  )

  test('every name that it sends is the key of a column', () => {
    const columns = inboxTables(form, 'one').flatMap((table) => table.columns.map(({ key }) => key))
    const sent = questions
      .filter(([, { audience }]) => audience !== 'pair')
      .flatMap(([key, question]) => namesOf(key, question))
    const missing = sent.filter((name) => !columns.includes(name.replace(/^.*\.\*\./, '')))
    expect(missing).toEqual([])
  })

  test('only the coordinator’s workbook holds what is for the coordinator', () => {
    const program = inboxTables(form, 'two').filter(({ key }) => !key.endsWith('.confidential') && !key.includes('.'))
    expect(program.flatMap(({ columns }) => columns.filter(({ audience }) => audience === 'coordinator'))).toEqual([])
  })
})

test('no form changed its keys, kinds, options or conditions without a new version', () => {
  const every = [...allForms, ...standingForms]
  const now = Object.fromEntries(every.map((form) => [form.id, `version ${form.version}: ${shapeOf(form)}`]))
  expect(now).toEqual(shapes)
})
