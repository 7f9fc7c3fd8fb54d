// What is filled in is all on paper, or paper says that there is more.
import { expect, test } from 'vitest'
import { type Control, controlsIn } from '../../src/documents/controls.ts'
import { boxes, margins } from '../../src/documents/pdf/looks.ts'
import { layoutOf } from '../../src/documents/pdf/pages.ts'
import type { ControlItem } from '../../src/documents/pdf/pieces.ts'
import { writtenLines } from '../../src/documents/pdf/written.ts'
import { pdfOf } from '../../src/documents/pdf.ts'
import { checkPdf } from '../pdf-checker/check-pdf.ts'
import { fonts } from './fonts.ts'
import { blankPaper, everyForm, examplePairs, filledPaper } from './papers.ts'
import { application } from './returned-files.ts'

const isArea = ({ kind }: Control) => kind === 'area'
const [area] = controlsIn(blankPaper(application).blocks).filter(isArea)
if (!area) throw new Error('The form has no question of several lines.')

/** The form with this text in its first box of several lines. */
const withText = (text: string) =>
  filledPaper(application, [...examplePairs(application).filter(([key]) => key !== area.key), [area.key, text]])

/** The box of that name as it stands on its page, and the lines in it. */
function placed(document: ReturnType<typeof filledPaper>, name: string) {
  const layout = layoutOf(document, fonts)
  const items = layout.pages.flatMap((page) =>
    page.items.filter((item): item is ControlItem => item.kind === 'control'),
  )
  const item = items.find(({ control }) => control.name === name)
  if (!item || item.control.kind === 'box' || item.control.kind === 'radio') throw new Error(`No box ${name}`)
  return { item, layout, lines: writtenLines(item.control, item, layout.setter) }
}

const lined = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index + 1}`).join('\n')

test('a box grows with what is filled in, as high as it takes', () => {
  expect(placed(withText('Short'), area.name).item.height).toBe(placed(withText(''), area.name).item.height)
  const { item, lines } = placed(withText(lined(40)), area.name)
  expect(item.height).toBeGreaterThan(40 * 13)
  expect(lines.join('\n')).toBe(lined(40))
})

test('what is longer than a page ends with an ellipsis, within the page', async () => {
  const document = withText(lined(100))
  const { item, layout, lines } = placed(document, area.name)
  expect(item.height).toBe(boxes.highest)
  expect(item.y + item.height).toBeLessThanOrEqual(layout.height - margins.bottom)
  expect(lines.at(-1)).toBe(`Line ${lines.length}…`)
  expect(await checkPdf((await pdfOf(document, fonts)).bytes)).toEqual([])
})

test('a line that is too long for its box ends with an ellipsis', () => {
  const name = 'W'.repeat(200)
  const pairs = examplePairs(application).map(([key, value]) => [key, key === 'name' ? name : value] as const)
  const { item, layout, lines } = placed(filledPaper(application, pairs), 'name')
  expect(lines).toEqual([expect.stringMatching(/^W+…$/)])
  expect(layout.setter.width(lines[0] ?? '', 'regular', 10)).toBeLessThanOrEqual(item.width - 8)
})

test('the examples of all forms stand on paper whole', () => {
  const cut = everyForm.flatMap((form) => {
    const layout = layoutOf(filledPaper(form), fonts)
    const items = layout.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'control'))
    return items.flatMap((item) => {
      const { control } = item
      if (control.kind === 'box' || control.kind === 'radio') return []
      return writtenLines(control, item, layout.setter).some((line) => line.endsWith('…'))
        ? [`${form.id} ${control.name}`]
        : []
    })
  })
  expect(cut).toEqual([])
})
