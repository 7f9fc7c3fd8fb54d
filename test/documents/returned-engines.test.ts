import { expect, test } from 'vitest'
import { canonicalPairs } from '../../forms/kit/pairs.ts'
import { fillWithPdfium } from './fill-with-pdfium.ts'
import { fillWithPdfjs } from './fill-with-pdfjs.ts'
import { application, blankBytes, entriesOf, hardPairs, onPaper, readBack, texts } from './returned-files.ts'

const pairs = hardPairs(application)
const entries = entriesOf(application, pairs)

test.each([
  ['Firefox', fillWithPdfjs],
  ['Chrome', fillWithPdfium],
])(
  'what the engine of %s saves comes back complete: letters of every script, quotes, lines, ticks',
  async (_, fill) => {
    const read = await readBack(await fill(await blankBytes(application), entries))
    expect(canonicalPairs(read.pairs)).toEqual(onPaper(application, pairs))
    expect(read.remarks).toEqual([])
    for (const text of texts) expect(read.pairs.map(([, value]) => value)).toContain(text)
  },
)
