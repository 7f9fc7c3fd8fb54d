// What a page says before its first question, where the agency has changed who reads an answer, keeps the reflections
// with the pair, and has a Privacy Act statement.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allForms, standingForms } from '../../forms/catalog.ts'
import { type Edits, everyFormOn } from '../variant.ts'
import { type BuiltSite, builtVariant } from './every-form-site.ts'

/** Text that has to be there to be replaced. */
function replacing(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`“${from}” is not there.`)
  return text.replace(from, to)
}

const changed: Edits = {
  'forms/agency.ts': (text) => {
    const everyForm = everyFormOn['forms/agency.ts']?.(text) ?? text
    const audiences = "{ 'mentor-evaluation.noteToMentor': 'program', 'mentor-evaluation.ratings': 'pair' }"
    const read = replacing(
      everyForm,
      'Readonly<Record<string, Audience>> = {}',
      `Readonly<Record<string, Audience>> = ${audiences}`,
    )
    return replacing(read, "reflections: Reflections = 'coordinator'", "reflections: Reflections = 'pair'")
  },
  'src/program.ts': (text) =>
    replacing(
      text,
      '  lastReviewed:',
      `  privacyActStatement: {
    authority: '5 U.S.C. 4103 and Executive Order 11348.',
    purpose: 'To match mentors and mentees.',
    routineUses: 'None outside the agency.',
    effects: 'Answering is voluntary; without answers you can’t be matched.',
  },
  lastReviewed:`,
    ),
}

let site: BuiltSite

beforeAll(() => {
  site = builtVariant(changed)
})

afterAll(() => site?.remove())

const htmlOf = (id: string) => readFileSync(path.join(site.folder, 'forms', id, 'index.html'), 'utf8')
/** The words of a piece of HTML, each run of spaces as one. */
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const beforeQuestions = (id: string) => wordsOf(htmlOf(id).split('<form id="form"')[0] ?? '')

test('a changed audience is said in words, with what it usually is', () => {
  expect(beforeQuestions('mentor-evaluation')).toContain(
    'This agency changed who reads some answers How good was your mentor at this? Usually: Read by the coordinator and by everyone who shares the program’s workbook. Here: Stays between the two of you. It is not sent to anyone. A note to your mentor Usually: Read by the coordinator and by everyone who shares the program’s workbook. Here: Read by the coordinator, the backup coordinator and the steering committee.',
  )
  expect(beforeQuestions('mentor-experience')).not.toContain('This agency changed')
})

test.each(['session-summary', 'midway-evaluation', 'mentor-evaluation'])(
  '%s says that some answers are not sent, and to print first',
  (id) => {
    expect(beforeQuestions(id)).toContain(
      'Some answers stay between the two of you They are marked, and they are not sent. Print this page before you send it if you want to keep them.',
    )
  },
)

test.each([
  ['session-summary', 'learned'],
  ['session-summary', 'place'],
  ['session-summary', 'lastTime.1.activity'],
  ['mentor-evaluation', 'ratings.humor'],
  ['mentor-evaluation', 'ratings.humor.comment'],
])('%s: what stays with the pair has no name that a browser could send it under (%s)', (id, key) => {
  const html = htmlOf(id)
  const valuesOf = (attribute: string) =>
    [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value)
  expect(valuesOf('name')).not.toContain(key)
  expect(valuesOf('data-key')).toContain(key)
  expect(valuesOf('data-message')).toContain(key)
})

test.each([...allForms, ...standingForms])(
  '$id shows the Privacy Act statement before the first question',
  ({ id }) => {
    expect(beforeQuestions(id)).toContain(
      'Privacy Act statement Authority 5 U.S.C. 4103 and Executive Order 11348. Purpose To match mentors and mentees. Routine uses None outside the agency. What happens if you don’t answer Answering is voluntary; without answers you can’t be matched.',
    )
  },
)

test.each([...allForms, ...standingForms])('$id is valid HTML all the same', async ({ id }) => {
  const { default: config } = await import('../../.htmlvalidate.mjs')
  const { results } = await new HtmlValidate(config).validateString(htmlOf(id))
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
})
