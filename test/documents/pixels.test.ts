// What no reader of a file's structure sees: lost letters, and text over other text.
import { expect, test } from 'vitest'
import { margins } from '../../src/documents/pdf/looks.ts'
import { type Layout, layoutOf } from '../../src/documents/pdf/pages.ts'
import type { Item, TextItem } from '../../src/documents/pdf/pieces.ts'
import { pdfOf } from '../../src/documents/pdf.ts'
import { describeWithPoppler } from '../needs.ts'
import { fonts } from './fonts.ts'
import { expectedInk, inkOf, pictures } from './ink.ts'
import { blankPaper, everyForm } from './papers.ts'
import { sampleDocument } from './sample-document.ts'

const cases = everyForm.map((form) => [form.id, form] as const)

interface Box {
  readonly what: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const widthOf = ({ text, weight, size }: TextItem, { setter }: Layout) => setter.width(text.trimEnd(), weight, size)

/** What a reader sees of an item: of text, from the top of its capitals to a little below its line. */
function boxOf(item: Item, layout: Layout): readonly Box[] {
  const { x, y } = item
  switch (item.kind) {
    case 'text':
      return [
        {
          what: item.text,
          left: x,
          right: x + widthOf(item, layout),
          top: y - item.size * 0.72,
          bottom: y + item.size * 0.15,
        },
      ]
    case 'control':
    case 'picture':
      return [
        {
          what: item.kind === 'control' ? item.control.name : 'a picture',
          left: x,
          right: x + item.width,
          top: y,
          bottom: y + item.height,
        },
      ]
    case 'shape':
      return []
    default:
      return item satisfies never
  }
}

const touch = (one: Box, other: Box) =>
  one.left < other.right - 0.5 &&
  other.left < one.right - 0.5 &&
  one.top < other.bottom - 0.5 &&
  other.top < one.bottom - 0.5

test.each(cases)('on %s, nothing lies over anything else, or beyond the margins', (_, form) => {
  for (const paper of ['letter', 'a4'] as const) {
    const layout = layoutOf(blankPaper(form, paper), fonts)
    for (const page of layout.pages) {
      const boxes = page.items.flatMap((item) => boxOf(item, layout))
      const over = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => touch(one, other))
          .map((other) => `${one.what} / ${other.what}`),
      )
      expect(over).toEqual([])
      const beyond = boxes.filter(
        ({ left, right, top, bottom }) =>
          left < margins.left - 0.5 ||
          right > layout.width - margins.right + 0.5 ||
          top < 20 ||
          bottom > layout.height - 20,
      )
      expect(beyond.map(({ what }) => what)).toEqual([])
    }
  }
})

describeWithPoppler('as poppler draws it', () => {
  test.each(cases)('%s has all the ink that its words need: no letter is lost or cut off', async (_, form) => {
    const document = blankPaper(form)
    const layout = layoutOf(document, fonts)
    const drawn = pictures((await pdfOf(document, fonts)).bytes)
    const pale = layout.pages.flatMap((page, index) => {
      const picture = drawn[index]
      const texts = page.items.filter((item) => item.kind === 'text' && item.text.trim() !== '') as readonly TextItem[]
      return texts.flatMap((item) => {
        const share = picture ? inkOf(item, widthOf(item, layout), picture) / expectedInk(item) : 0
        return share > 0.985 && share < 1.03 ? [] : [`${item.text}: ${share.toFixed(2)}`]
      })
    })
    expect(pale).toEqual([])
  })

  test('a lost letter is seen', async () => {
    const document = { ...sampleDocument, blocks: [{ kind: 'heading', level: 1, text: 'Mentor application' }] } as const
    const layout = layoutOf(document, fonts)
    const [picture] = pictures((await pdfOf(document, fonts)).bytes)
    const drawn = layout.pages[0]?.items.find((item) => item.kind === 'text' && item.tag !== undefined)
    if (drawn?.kind !== 'text' || !picture) throw new Error('Nothing was drawn.')
    const share = (text: string) => inkOf(drawn, widthOf(drawn, layout), picture) / expectedInk({ ...drawn, text })
    expect(share('Mentor application')).toBeCloseTo(1, 0)
    expect(share('Mentor application form')).toBeLessThan(0.9)
  })
})
