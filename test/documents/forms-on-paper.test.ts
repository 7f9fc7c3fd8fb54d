import { describe, expect, test } from 'vitest'
import { namesOf } from '../../forms/kit/answer.ts'
import { questionsOf } from '../../forms/kit/form.ts'
import { canonicalPairs, type Pair } from '../../forms/kit/pairs.ts'
import { type Control, controlsIn } from '../../src/documents/controls.ts'
import { sentEntry } from '../../src/documents/entries.ts'
import { pdfOf } from '../../src/documents/pdf.ts'
import { checkPdf } from '../pdf-checker/check-pdf.ts'
import { fonts } from './fonts.ts'
import { blankPaper, everyForm, examplePairs, filledPaper } from './papers.ts'

/** What a filled-in control sends, as an import reads it. */
function sentBy(control: Control): readonly Pair[] {
  switch (control.kind) {
    case 'line':
      return [[control.key, sentEntry(control.entry, control.value)]]
    case 'area':
    case 'dropDown':
      return [[control.key, control.value]]
    case 'box':
    case 'radio':
      return control.isOn ? [[control.key, control.value]] : []
    default:
      return control satisfies never
  }
}

describe.each(everyForm.map((form) => [form.id, form] as const))('%s on paper', (_, form) => {
  test.each(['letter', 'a4'] as const)('passes every rule that a program can check (%s)', async (paper) => {
    expect(await checkPdf((await pdfOf(blankPaper(form, paper), fonts)).bytes)).toEqual([])
  })

  test('passes them filled in as well', async () => {
    expect(await checkPdf((await pdfOf(filledPaper(form), fonts)).bytes)).toEqual([])
  })

  test('weighs no more than 150 kB, and 25 kB for each page beyond two', async () => {
    const { bytes, pages } = await pdfOf(blankPaper(form), fonts)
    expect(bytes.length).toBeLessThanOrEqual(150_000 + 25_000 * Math.max(0, pages - 2))
  })

  test('is the same file, byte for byte, when it is made again', async () => {
    const [one, other] = [await pdfOf(blankPaper(form), fonts), await pdfOf(blankPaper(form), fonts)]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })

  test('asks for everything that the page asks for, but for files', () => {
    const asked = new Set(controlsIn(blankPaper(form).blocks).map(({ key }) => key.replace(/\.[1-9]\d*\./, '.*.')))
    const wanted = questionsOf(form)
      .filter(([, { kind }]) => kind !== 'attachment')
      .flatMap(([key, question]) => namesOf(key, question).map((name) => name.replace(/\.[1-9]\d*\./, '.*.')))
    expect([...asked].sort()).toEqual([...new Set(wanted)].sort())
  })

  test('filled in from a row, it holds what the row holds', () => {
    const read = controlsIn(filledPaper(form).blocks).flatMap(sentBy)
    const files = questionsOf(form).flatMap(([key, { kind }]) => (kind === 'attachment' ? [key] : []))
    const sent = examplePairs(form).filter(([key]) => !files.includes(key))
    expect(canonicalPairs(read)).toEqual(canonicalPairs(sent))
  })

  test('names every box by its question, and every option by question and option', () => {
    const mute = controlsIn(blankPaper(form).blocks).filter(({ kind, tooltip }) =>
      kind === 'radio' ? !/: ./.test(tooltip) : tooltip === '',
    )
    expect(mute).toEqual([])
    const tooltips = controlsIn(blankPaper(form).blocks).map(({ tooltip }) => tooltip)
    expect(tooltips.filter((one) => /undefined|\.\.|: :/.test(one))).toEqual([])
  })
})

const log = everyForm.find(({ id }) => id === 'activity-log')
const hours = (count: number): readonly Pair[] =>
  Array.from({ length: count }, (_, index) => [`activities.${index + 1}.hours`, '1'] as const)
const linesOf = (pairs: readonly Pair[]) =>
  log ? controlsIn(filledPaper(log, pairs).blocks).filter(({ key }) => key.endsWith('.hours')).length : 0

test.each([
  [0, 66],
  [33, 66],
  [67, 99],
  [99, 99],
])('a log of %i lines has room for %i: 33 a sheet, and one sheet more', (count, room) => {
  expect(linesOf(hours(count))).toBe(room)
})
