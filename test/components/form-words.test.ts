import { describe, expect, test } from 'vitest'
import { conditionWords } from '../../forms/kit/condition-words.ts'
import type { Condition } from '../../forms/kit/questions.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { pageWords } from '../../src/components/form/page-words.ts'

const page = pageWords('en')

describe('a condition in words', () => {
  const technical = { question: 'skills', includes: 'technical-expertise' } as const
  const remote = { question: 'meeting', is: 'remote' } as const
  const conditions: readonly (readonly [Condition, string])[] = [
    [technical, 'you ticked “Technical expertise”'],
    [{ question: 'skills', includes: 'other' }, 'you ticked “Other”'],
    [remote, 'you chose “By phone or video” under “How do you want to meet?”'],
    [{ question: 'fax', answered: true }, 'you answered “Fax”'],
    [
      { any: [remote, { question: 'meeting', is: 'either' }] },
      'you chose “By phone or video” or “Either one” under “How do you want to meet?”',
    ],
    [{ not: remote }, 'you did not choose “By phone or video” under “How do you want to meet?”'],
    [{ not: { question: 'fax', answered: true } }, 'it is not so that you answered “Fax”'],
    [
      { all: [technical, { question: 'fax', answered: true }] },
      'you ticked “Technical expertise” and you answered “Fax”',
    ],
    [
      { any: [technical, { question: 'fax', answered: true }] },
      'you ticked “Technical expertise” or you answered “Fax”',
    ],
  ]
  test.each(conditions)('%o', (condition, expected) => {
    expect(conditionWords(mentorApplication, condition, 'en')).toBe(expected)
  })

  test('on a question that is not there stops the build', () => {
    expect(() => conditionWords(mentorApplication, { question: 'shoes', answered: true }, 'en')).toThrow(
      'The form mentor-application has a condition on “shoes”, and no such question.',
    )
  })
})

describe('who reads an answer', () => {
  test('with one workbook, nobody is told that only the coordinator reads it', () => {
    expect(page.audience('coordinator', 'one')).toBe(
      'Read by the coordinator and by everyone who shares the program’s workbook.',
    )
  })

  test('with two, the coordinator’s is apart', () => {
    expect(page.audience('coordinator', 'two')).toBe('Read by the coordinator and the backup coordinator only.')
  })
})
