// How options are laid out: which scales fit a bar, how a list groups what it offers.
import { expect, test } from 'vitest'
import { allForms } from '../../forms/catalog.ts'
import { questionsOf } from '../../forms/kit/form.ts'
import { mentorRating, truth } from '../../forms/scales.ts'
import { fitsBar } from '../../src/components/form/fits-bar.ts'
import { optionGroups } from '../../src/components/form/option-groups.ts'

const option = (label: string, hint?: string) => ({ value: label.toLowerCase(), label, ...(hint ? { hint } : {}) })

test('scales of short words stand beside each other on a phone', () => {
  expect(fitsBar(mentorRating)).toBe(true)
  expect(fitsBar(truth)).toBe(true)
})

test('long words, many levels and whole sentences are a list there', () => {
  expect(fitsBar(['Unsatisfactory', 'Satisfactory', 'Extraordinary'].map((label) => option(label)))).toBe(false)
  expect(
    fitsBar(['Terrible', 'Very bad', 'Bad', 'Neutral', 'Good', 'Very good', 'Perfect'].map((label) => option(label))),
  ).toBe(false)
  expect(fitsBar([option('Not at all, ever'), option('Now and then')])).toBe(false)
})

test('options that follow each other under one explanation are a group', () => {
  expect(optionGroups([option('A'), option('B', 'Letters'), option('C', 'Letters'), option('D')])).toEqual([
    { title: undefined, options: [option('A')] },
    { title: 'Letters', options: [option('B', 'Letters'), option('C', 'Letters')] },
    { title: undefined, options: [option('D')] },
  ])
})

test('an explanation that is for one option alone stands in its label', () => {
  expect(optionGroups([option('Technical expertise', 'Accounting, for example')])).toEqual([
    {
      title: undefined,
      options: [{ value: 'technical expertise', label: 'Technical expertise (Accounting, for example)' }],
    },
  ])
})

test('the twenty forms ask for a choice of at most eight by radio buttons', () => {
  const long = allForms.flatMap((form) =>
    questionsOf(form).flatMap(([key, question]) => {
      const fields = 'questions' in question ? Object.entries(question.questions) : [[key, question] as const]
      return fields.flatMap(([field, asked]) =>
        asked.kind === 'choice' && asked.options.length + (asked.other ? 1 : 0) > 8 ? [`${form.id}: ${field}`] : [],
      )
    }),
  )
  expect(long).toEqual(['development-plan: competency', 'completion-survey: area', 'early-closure: reason'])
})
