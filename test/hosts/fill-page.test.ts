import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { forms } from '../../forms/catalog.ts'
import { type AnyAnswers, type Form, sentQuestionsOf } from '../../forms/kit/form.ts'
import { canonicalPairs, type Pair, plainText } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { fillPage, refusalPage } from '../../src/hosts/node/fill-page.ts'
import { attribute, elementsIn, textOf } from '../../src/hosts/node/html-tree.ts'
import { ValueWithoutControl } from '../../src/hosts/node/page-controls.ts'
import { thanksPage } from '../../src/hosts/node/thanks-page.ts'
import { answersTo } from '../forms/arbitrary-answers.ts'
import { describeWithSharedData, sharedData } from '../needs.ts'
import { siteFolder } from '../site/build.ts'
import { byId, elementsOf, sentFrom, sentUnder, summaryOf, titleOf } from './read-page.ts'

const small = `<!doctype html><title>Small</title><main>
  <div data-when="asking">
    <div id="problems" hidden><h2>There is a problem</h2><ul></ul></div>
    <form id="form" data-form="small"><input type="hidden" name="id" value=""><input name="line" id="line">
      <textarea name="story" id="story"></textarea>
      <select name="pick" id="pick"><option value="">None</option><option value="a">A</option></select>
      <p id="line-message" data-message="line" hidden></p>
    </form>
  </div></main>`

let dist: string
const pageOf = (id: string) => readFileSync(path.join(dist, 'forms', id, 'index.html'), 'utf8')
const mentor = () => pageOf('mentor-application')

beforeAll(() => {
  dist = siteFolder()
})

/** What HTML can hold of a text. */
const shown = (text: string) => plainText(text).replaceAll('\0', '\uFFFD')
const typedOnly = (pairs: readonly Pair[]) => pairs.filter(([key]) => !['id', 'language', 'opened'].includes(key))

function withoutFiles(form: Form, answers: AnyAnswers): AnyAnswers {
  const files = new Set(sentQuestionsOf(form).flatMap(([key, { kind }]) => (kind === 'attachment' ? [key] : [])))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !files.has(key)))
}

describe('values', () => {
  test.each(forms.map((form) => [form.id, form] as const))(
    'of any answers to %s are sent again as they were',
    (id, form) => {
      const page = pageOf(id)
      fc.assert(
        fc.property(answersTo(form), (answers) => {
          const pairs = pairsOfAnswers(form, withoutFiles(form, answers))
          const expected = canonicalPairs(pairs.map(([key, value]) => [key, shown(value)] as const))
          expect(canonicalPairs(typedOnly(sentFrom(fillPage(page, { values: pairs }))))).toEqual(expected)
        }),
        { numRuns: 30 },
      )
    },
  )

  test('of any characters come back as they were, and add nothing to the page', () => {
    const elements = elementsOf(small).length
    const text = fc.string({ unit: 'binary', maxLength: 60 })
    fc.assert(
      fc.property(text, text, (line, story) => {
        const filled = fillPage(small, {
          values: [
            ['line', line.replace(/[\r\n]/g, '')],
            ['story', story],
          ],
        })
        expect(sentUnder(filled, 'line')).toEqual([shown(line.replace(/[\r\n]/g, ''))])
        expect(sentUnder(filled, 'story')).toEqual([shown(story)])
        expect(elementsOf(filled)).toHaveLength(elements)
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['</textarea><script>alert(1)</script>', '"><img src=x>', "'", '&amp;', '&lt;b&gt;', '\n\nfirst', '<!--'])(
    'such as %j are text and nothing else',
    (value) => {
      const filled = fillPage(small, { values: [['story', value]], problems: [{ key: 'line', message: value }] })
      expect(sentUnder(filled, 'story')).toEqual([value])
      expect(textOf(byId(filled, 'line-message'))).toBe(value)
      expect(summaryOf(filled)).toEqual([`#line ${value}`])
      expect(elementsOf(filled).map(({ tagName }) => tagName)).not.toContain('script')
    },
  )

  test('under a name without a control are never dropped', () => {
    expect(() => fillPage(small, { values: [['shoeSize', '43']] })).toThrow(
      new ValueWithoutControl('The page has no control that could show the value of “shoeSize”.'),
    )
    expect(() =>
      fillPage(small, {
        values: [
          ['line', 'a'],
          ['line', 'b'],
        ],
      }),
    ).toThrow(ValueWithoutControl)
    expect(() => fillPage(small, { values: [['pick', 'c']] })).toThrow(ValueWithoutControl)
    expect(() => fillPage(small, { values: [['line', 'one\ntwo']] })).toThrow(ValueWithoutControl)
  })

  test('that are blank need no control', () => {
    expect(sentUnder(fillPage(small, { values: [['shoeSize', '']] }), 'line')).toEqual([''])
  })

  test('in rows that only a script shows make those rows seen', () => {
    const filled = fillPage(mentor(), { values: [['avoid.4.person', 'Grace Adeyemi']] })
    const rows = elementsOf(filled).filter((element) => attribute(element, 'data-open-row') !== undefined)
    const hidden = rows.filter((row) => attribute(row, 'hidden') !== undefined)
    expect(sentUnder(filled, 'avoid.4.person')).toEqual(['Grace Adeyemi'])
    expect(hidden.map((row) => attribute(row, 'data-open-row'))).not.toContain('4')
    expect(hidden.length).toBeGreaterThan(0)
  })
})

describeWithSharedData('the big list of naughty strings', () => {
  test('comes back from a text area string by string', () => {
    const strings: string[] = JSON.parse(readFileSync(path.join(sharedData, 'blns', 'blns.json'), 'utf8'))
    expect(strings.length).toBeGreaterThan(500)
    for (const one of strings) {
      const filled = fillPage(small, { values: [['story', one]] })
      expect(sentUnder(filled, 'story')).toEqual([shown(one)])
      expect(elementsOf(filled)).toHaveLength(elementsOf(small).length)
    }
  })
})

describe('the id', () => {
  test('goes into the hidden field and changes nothing else', () => {
    const filled = fillPage(mentor(), { id: 'f'.repeat(32) })
    expect(sentUnder(filled, 'id')).toEqual(['f'.repeat(32)])
    expect(typedOnly(sentFrom(filled))).toEqual(typedOnly(sentFrom(mentor())))
    expect(summaryOf(filled)).toEqual([])
  })
})

describe('problems', () => {
  const problems = [
    { key: 'name', message: 'Enter your full name' },
    { key: 'platform', message: 'Select the kind of partnership' },
    { key: 'qualities.2.quality', message: 'Enter the quality for quality 2' },
    { key: 'shoeSize', message: 'This form has no question called “shoeSize”' },
  ]

  test('are listed above the form and link to the first control of each', () => {
    expect(summaryOf(fillPage(mentor(), { problems }))).toEqual([
      '#name Enter your full name',
      '#platform-senior-to-junior Select the kind of partnership',
      '#qualities.2.quality Enter the quality for quality 2',
      'This form has no question called “shoeSize”',
    ])
  })

  test('stand beside their control, which says that it is wrong', () => {
    const filled = fillPage(mentor(), { problems })
    expect(textOf(byId(filled, 'name-message'))).toBe('Enter your full name')
    expect(attribute(byId(filled, 'name-message'), 'hidden')).toBeUndefined()
    expect(attribute(byId(filled, 'name'), 'aria-invalid')).toBe('true')
    expect(attribute(byId(filled, 'name'), 'aria-describedby')).toContain('name-message')
    expect(attribute(byId(filled, 'email-message'), 'hidden')).toBe('')
    expect(attribute(byId(filled, 'email'), 'aria-invalid')).toBeUndefined()
  })

  test('of one control share its message', () => {
    const two = [...problems, { key: 'name', message: 'Give one answer for your full name' }]
    expect(textOf(byId(fillPage(mentor(), { problems: two }), 'name-message'))).toBe(
      'Enter your full name. Give one answer for your full name',
    )
  })

  test('are announced by the title and take the focus', () => {
    const filled = fillPage(mentor(), { problems })
    expect(titleOf(filled)).toBe(`Error: ${titleOf(mentor())}`)
    expect(attribute(byId(filled, 'problems'), 'autofocus')).toBe('')
  })
})

const receipt = { id: 'f'.repeat(32), reference: 'RK2KLPJQ', late: false, pairs: [], files: [] }

describe('thanks', () => {
  test('take the place of the form, with the reference', () => {
    const thanks = thanksPage(mentor(), receipt)
    const parts = elementsOf(thanks).filter((element) => attribute(element, 'data-when') !== undefined)
    const seen = parts.filter((part) => attribute(part, 'hidden') === undefined)
    expect(seen.map((part) => attribute(part, 'data-when'))).toEqual(['sent'])
    expect(textOf(seen[0] ?? byId(thanks, 'form'))).toContain('RK2KLPJQ')
    expect(titleOf(thanks)).toBe('Mentor application sent')
  })

  test('show nothing as the answers where the page has no place for all of them', () => {
    const thanks = thanksPage(mentor(), {
      ...receipt,
      pairs: [
        ['name', 'Rosalind Okafor'],
        ['shoeSize', '43'],
      ],
    })
    expect(textOf(byId(thanks, 'main'))).not.toContain('Rosalind Okafor')
  })
})

test('what came late is said where the page has a place for it', () => {
  const page = small.replace('</main>', '<p data-slot="late" hidden>Late</p></main>')
  const isShown = (late: boolean) => {
    const thanks = thanksPage(page, { ...receipt, late })
    return elementsOf(thanks).some(
      (one) => attribute(one, 'data-slot') === 'late' && attribute(one, 'hidden') === undefined,
    )
  }
  expect([isShown(false), isShown(true)]).toEqual([false, true])
})

test('the hidden fields carry what the server knows; a copy of the page that lacks them is filled all the same', () => {
  const filling = { id: 'a'.repeat(16), opened: '1.ab', replaces: 'RK2KLPJQ' }
  const page = small.replace(
    '<input name="line"',
    '<input type="hidden" name="opened"><input type="hidden" name="replaces"><input name="line"',
  )
  const filled = fillPage(page, filling)
  expect(Object.entries(filling).map(([key]) => sentUnder(filled, key))).toEqual(
    Object.values(filling).map((one) => [one]),
  )
  expect(sentUnder(fillPage(small, filling), 'id')).toEqual([filling.id])
})

describe('a refusal', () => {
  test('shows its sentences and no form', () => {
    const refusal = refusalPage(mentor(), ['It is too large.', 'Go back.'])
    expect(summaryOf(refusal)).toEqual(['It is too large.', 'Go back.'])
    expect(attribute(byId(refusal, 'form'), 'hidden')).toBe('')
    expect(elementsIn(byId(refusal, 'form')).length).toBeGreaterThan(0)
  })
})
