import { describe, expect, test } from 'vitest'
import { mentorApplicationExample } from '../../forms/examples/mentor-application.ts'
import { check } from '../../forms/kit/check.ts'
import type { Pair } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { sampleForm } from './sample-form.ts'

const today = '2026-11-24'

const good: readonly Pair[] = [
  ['name', 'Ana'],
  ['story', 'Once'],
  ['email', 'ana@example.gov'],
  ['phone', '614-555-0142'],
  ['count', '7'],
  ['day', '2026-02-28'],
  ['began', '09:00'],
  ['ended', '09:45'],
  ['platform', 'peer'],
  ['skills', 'writing'],
  ['times', 'am'],
  ['ratings.follows', 'good'],
  ['ratings.teaches', 'poor'],
  ['goals.1.description', 'Lead a project'],
  ['terms', 'yes'],
  ['signature.name', 'Ana'],
  ['signature.date', '2026-11-24'],
  ['signature.agreed', 'yes'],
]

/** The good answers with some of them changed; `null` takes one away. */
function changed(changes: Readonly<Record<string, string | null>>): Pair[] {
  const kept = good.filter(([key]) => !(key in changes))
  const given = Object.entries(changes).flatMap(([key, value]): Pair[] => (value === null ? [] : [[key, value]]))
  return [...kept, ...given]
}

function problems(changes: Readonly<Record<string, string | null>>, more: readonly Pair[] = []) {
  const checked = check(sampleForm, 'en', [...changed(changes), ...more], today)
  return checked.ok ? [] : checked.problems.map(({ key, message }) => `${key}: ${message}`)
}

test('good answers are accepted', () => {
  expect(problems({})).toEqual([])
})

test('what is blank and required is asked for, in the order of the form', () => {
  const checked = check(sampleForm, 'en', [['name', '   ']], today)
  expect(checked.ok ? [] : checked.problems.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "Enter the name",
      "Enter the story",
      "Enter the e-mail",
      "Enter the phone",
      "Enter the count",
      "Enter the day",
      "Enter the began",
      "Enter the ended",
      "Select the platform",
      "Select the skills",
      "Select a rating for “Follows up”",
      "Select a rating for “Teaches”",
      "Enter the description for goal 1",
      "Tick the box to agree to the terms",
      "Type your full name to sign",
      "Enter the date you sign",
      "Tick the box to confirm that you are signing",
      "Give times or a share",
    ]
  `)
})

describe('each wrong answer gets a message that says what to do', () => {
  test.each([
    [
      'a text that is too long',
      { name: 'x'.repeat(201) },
      'name: Shorten the name to 200 characters or fewer; it has 201 now',
    ],
    ['a text of two lines where one is asked', { name: 'a\nb' }, 'name: Enter the name on one line'],
    [
      'a story that is too long',
      { story: 'x'.repeat(10_001) },
      'story: Shorten the story to 10,000 characters or fewer; it has 10,001 now',
    ],
    ['an e-mail without a host', { email: 'ana@' }, 'email: Enter the e-mail in the form name@example.gov'],
    [
      'a phone number of letters',
      { phone: 'call me' },
      'phone: Enter the phone with at least 7 digits, like 614-555-0142; use digits, spaces and + ( ) - . only',
    ],
    ['a number with a fraction', { count: '1.5' }, 'count: Enter the count as a whole number from -5 to 50,000'],
    ['a number that is too large', { count: '50001' }, 'count: Enter the count as a whole number from -5 to 50,000'],
    ['a number in words', { count: 'seven' }, 'count: Enter the count as a whole number from -5 to 50,000'],
    [
      'too many digits after the point',
      { share: '1.234' },
      'share: Enter the share as a number from 0 to 100, with at most 2 digits after the point',
    ],
    ['a day that does not exist', { day: '2026-02-30' }, 'day: Enter the day as a real date, like 3/27/2027'],
    [
      'a day that spreadsheets disagree about',
      { day: '1900-02-28' },
      'day: Enter the day as a date after March 1, 1900',
    ],
    ['a time that does not exist', { began: '24:00' }, 'began: Enter the began as a time, like 2:30 PM'],
    [
      'an option that is not offered',
      { platform: 'captain' },
      'platform: Select the platform from the options on the page',
    ],
    ['"other" without words', { platform: 'other' }, 'platform.other: Enter the other platform'],
    [
      'several options, one of them not offered',
      { skills: 'flying' },
      'skills: Select the skills from the options on the page',
    ],
    [
      'most important without being chosen',
      { 'skills.most': 'people' },
      'skills.most: Mark as most important only what you have ticked',
    ],
    ['a condition that makes a question count', { skills: 'numbers' }, 'numbersWhich: Enter the which numbers'],
    ['a rating that is missing', { 'ratings.teaches': null }, 'ratings.teaches: Select a rating for “Teaches”'],
    [
      'a row begun but not finished',
      { 'goals.2.measurement': '10' },
      'goals.2.description: Enter the description for goal 2',
    ],
    ['an open-ended row without its name', { 'avoid.3.hours': '2' }, 'avoid.3.person: Enter the person for person 3'],
    [
      'a signature in the future',
      { 'signature.date': '2026-11-25' },
      'signature.date: Enter the date you sign as today or a day before',
    ],
    [
      'a signature that is not meant',
      { 'signature.agreed': null },
      'signature.agreed: Tick the box to confirm that you are signing',
    ],
    ['terms not agreed to', { terms: null }, 'terms: Tick the box to agree to the terms'],
    [
      'a file that did not arrive',
      { resume: 'résumé.pdf' },
      'resume: Choose the file for the résumé again; it did not arrive',
    ],
    ['an end before the beginning', { ended: '08:59' }, 'ended: Enter an end that is not before the beginning'],
    [
      'two answers that must differ',
      { skills: 'numbers', numbersWhich: 'ANA' },
      'numbersWhich: Enter numbers, not a name',
    ],
    ['none of several', { times: null }, 'times: Give times or a share'],
    [
      'a question that the form does not have',
      { 'goals.4.description': 'x' },
      'goals.4.description: This form has no question called “goals.4.description”. Open the page again and send once more',
    ],
    [
      'an answer that stays with the pair',
      { reflection: 'private' },
      'reflection: This form has no question called “reflection”. Open the page again and send once more',
    ],
  ] as const)('%s', (_, changes, message) => {
    expect(problems(changes)).toEqual([message])
  })

  test('more marked as most important than allowed', () => {
    const ticked = ['talks', 'numbers', 'people'].map((value): Pair => ['skills', value])
    const most = ['writing', 'talks', 'numbers', 'people'].map((value): Pair => ['skills.most', value])
    expect(problems({ numbersWhich: 'Statistics' }, [...ticked, ...most])).toEqual([
      'skills.most: Mark no more than 3 as most important',
    ])
  })

  test('more open-ended rows than allowed', () => {
    const rows = [1, 2, 3, 4, 5].map((number): Pair => [`avoid.${number}.person`, 'Bo'])
    expect(problems({}, rows)).toEqual(['avoid.5.person: Give no more than 4 of: person'])
  })

  test('two answers to a question that takes one', () => {
    expect(problems({}, [['name', 'Bo']])).toEqual(['name: Give one answer for the name'])
  })
})

test('the longest text is counted before trimming, with a line end as one character', () => {
  expect(problems({ story: `${'x'.repeat(9_998)}\r\n ` })).toEqual([])
  expect(problems({ story: `${' '.repeat(10_001)}x` })).toEqual([
    'story: Shorten the story to 10,000 characters or fewer; it has 10,002 now',
  ])
})

test('words typed beside "other" count as having ticked it', () => {
  const checked = check(sampleForm, 'en', changed({ 'skills.other': 'Sign language' }), today)
  expect(checked.ok && checked.answers['skills']).toEqual({ chosen: ['writing', 'other'], other: 'Sign language' })
})

test('an answer to a question whose condition is not met is kept', () => {
  const checked = check(sampleForm, 'en', changed({ numbersWhich: 'Statistics' }), today)
  expect(checked.ok && checked.answers['numbersWhich']).toBe('Statistics')
})

test('blank open-ended rows are passed over', () => {
  const checked = check(sampleForm, 'en', changed({ 'avoid.1.person': '', 'avoid.3.person': 'Bo' }), today)
  expect(checked.ok && checked.answers['avoid']).toEqual([{ person: 'Bo' }])
})

test('a mentor whose supervisor has the same e-mail address is told so', () => {
  const pairs = pairsOfAnswers(mentorApplication, {
    ...mentorApplicationExample,
    supervisorEmail: mentorApplicationExample.email.toUpperCase(),
  })
  expect(check(mentorApplication, 'en', pairs, today)).toEqual({
    ok: false,
    problems: [{ key: 'supervisorEmail', message: 'Enter your supervisor’s e-mail address; this one is your own' }],
  })
})
