import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { decodeText, encodeText } from '../../../src/workbook/excel/text.ts'

/** Any UTF-16, halves of pairs and controls included, with look-alikes of escapes strewn in. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '_',
        'x',
        '_x',
        '_x0041_',
        '_x000D_',
        '_x0007',
        '0041_',
        '_xD83D_',
        '\u0007',
        '\ud83d',
        '\ude00',
        '&lt;',
      ),
    ),
  )
  .map((pieces) => pieces.join(''))

function throughXml(text: string): string {
  let read = ''
  const parser = new SaxesParser()
  parser.on('text', (piece) => {
    read += piece
  })
  parser.write(`<t xml:space="preserve">${encodeText(text)}</t>`).close()
  return decodeText(read)
}

describe('the text of a cell', () => {
  it('comes back from XML as it was, but for line ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(throughXml(text)).toBe(text.replace(/\r\n?/g, '\n'))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['\u0007', '_x0007_'],
    ['_x0007_', '_x005F_x0007_'],
    ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
    ['_x0041\u0007', '_x005F_x0041_x0007_'],
    ['\ud83d', '_xD83D_'],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['a & b < c > "d"', 'a &amp; b &lt; c &gt; &quot;d&quot;'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['snake_case_x12', 'snake_case_x12'],
  ])('writes %j as %j', (text, encoded) => {
    expect(encodeText(text)).toBe(encoded)
  })

  it('reads a carriage return that Excel wrote as a line end', () => {
    expect(decodeText('one_x000D_\ntwo')).toBe('one\ntwo')
  })
})
