// What `check` accepts, the browser may not refuse: HTML's own rules, written down, held against the schemas.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schemaOf } from '../../forms/kit/schema.ts'
import { words } from '../../forms/kit/words.ts'
import { type LineQuestion, lineAttributes } from '../../src/components/form/attributes.ts'

const say = words('en')
const asked = { label: 'Label', noun: 'the answer', audience: 'program' } as const

/** The rule for type=email in the HTML standard. */
const htmlEmail =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/

/** Whether a browser lets the value through, as the HTML standard has it. */
function passes(question: LineQuestion, typed: string): boolean {
  const { type, pattern, min } = lineAttributes(question)
  const value = type === 'email' ? typed.replace(/[\r\n]/g, '').replace(/^[\t\f ]+|[\t\f ]+$/g, '') : typed
  if (pattern !== undefined && value !== '' && !new RegExp(`^(?:${pattern})$`, 'v').test(value)) return false
  if (type === 'email' && value !== '' && !htmlEmail.test(value)) return false
  return min === undefined || value === '' || value >= String(min)
}

function accepts(question: LineQuestion, typed: string): boolean {
  return schemaOf(question, say).safeParse(typed).success
}

const padding = fc.stringMatching(/^[ \t]{0,2}$/)
const padded = (core: fc.Arbitrary<string>) => fc.tuple(padding, core, padding).map((parts) => parts.join(''))
const digits = (from: string, most: number) => fc.string({ unit: fc.constantFrom(...from), maxLength: most })

const cases: readonly (readonly [LineQuestion, fc.Arbitrary<string>])[] = [
  [{ ...asked, kind: 'text' }, fc.string({ unit: 'grapheme', maxLength: 60 })],
  [{ ...asked, kind: 'email' }, padded(fc.oneof(fc.emailAddress(), digits("ab0.-_@'+", 16)))],
  [{ ...asked, kind: 'phone' }, padded(digits('0123456789 ()+-./', 24))],
  [{ ...asked, kind: 'number', least: 0, most: 60, decimals: 0 }, padded(digits('0123456789-.', 4))],
  [{ ...asked, kind: 'number', least: -5, most: 5, decimals: 2 }, padded(digits('0123456789-.', 5))],
  [
    { ...asked, kind: 'date' },
    fc
      .date({ min: new Date('1890-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ],
  [{ ...asked, kind: 'time' }, fc.stringMatching(/^[0-2]\d:[0-6]\d(:\d\d)?$/)],
]

describe.each(cases.map(([question, values]) => ({ kind: question.kind, question, values })))(
  '$kind',
  ({ question, values }) => {
    test('the browser lets through whatever the schema accepts', () => {
      fc.assert(
        fc.property(values, (typed) => {
          fc.pre(accepts(question, typed))
          expect(passes(question, typed)).toBe(true)
        }),
        { maxSkipsPerRun: 100_000 },
      )
    })
  },
)

test('nothing is cut short by the browser', () => {
  for (const [question] of cases) expect(lineAttributes(question)).not.toHaveProperty('maxlength')
})

test.each([
  ['phone', '423-555-0177', true],
  ['phone', '12-34', false],
  ['phone', 'call me at 4235550177', false],
] as const)('%s: %s passes: %s', (kind, typed, expected) => {
  expect(passes({ ...asked, kind }, typed)).toBe(expected)
})
