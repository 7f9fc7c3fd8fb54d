import { describe, expect, it } from 'vitest'
import { fits, withCopy, withFormat } from '../../../src/workbook/excel/styles.ts'
import { parseXml } from '../../../src/workbook/excel/xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** One cell format for each code, from number 1 on. */
function stylesOf(...codes: readonly string[]): string {
  const formats = codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`)
  const cells = codes.map((_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0" xfId="0"/>`)
  return (
    `<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${formats.join('')}</numFmts>` +
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    `<cellXfs count="${codes.length + 1}"><xf numFmtId="0"/>${cells.join('')}</cellXfs></styleSheet>`
  )
}

describe('whether a cell format shows a value as what it is', () => {
  it.each([
    ['m/d/yyyy', 'date'],
    ['[$-409]mmmm d, yyyy;@', 'date'],
    ['h:mm AM/PM', 'time'],
    ['[h]:mm:ss', 'time'],
    ['m/d/yyyy h:mm', 'dateTime'],
    ['0.00', 'number'],
    ['#,##0 [Red]', 'number'],
    ['0 &quot;days&quot;', 'number'],
    ['General', 'number'],
  ] as const)('%s is made for a %s', (code, kind) => {
    const root = parseXml(stylesOf(code))
    const kinds = (['date', 'time', 'dateTime', 'number'] as const).filter((candidate) => fits(root, '1', candidate))
    expect(kinds).toContain(kind)
    expect(kinds.includes('number')).toBe(kind === 'number')
    expect(fits(root, '1', 'text')).toBe(true)
  })
})

describe('adding a cell format', () => {
  const alignment = '<alignment wrapText="1"/>'

  it('puts it behind the others, which keep their numbers', () => {
    const before = stylesOf('0.00')
    const { styles, style } = withFormat(before, { alignment, code: 'm/d/yyyy' })
    expect(style).toBe('2')
    expect(styles).toContain('<numFmt numFmtId="201" formatCode="m/d/yyyy"/></numFmts>')
    expect(styles).toContain('<cellXfs count="3">')
    expect(fits(parseXml(styles), style, 'date')).toBe(true)
    expect(fits(parseXml(styles), '1', 'number')).toBe(true)
  })

  it('finds the very same one again', () => {
    const format = { font: '<font><b/></font>', alignment, code: 'm/d/yyyy' }
    const first = withFormat(stylesOf('0.00'), format)
    expect(withFormat(first.styles, format)).toEqual(first)
  })

  it('copies one to show dates, with all else that it says', () => {
    const before = stylesOf('0.00').replace('<xf numFmtId="200"', '<xf numFmtId="200" quotePrefix="1"')
    const { styles, style } = withCopy(before, '1', 'm/d/yyyy')
    expect(style).toBe('2')
    expect(styles).toContain('quotePrefix="1" fontId="0" fillId="0" borderId="0" xfId="0" numFmtId="201"')
  })

  it('makes the list of number formats where there is none', () => {
    const before = stylesOf().replace(/<numFmts.*<\/numFmts>/, '')
    const { styles } = withFormat(before, { alignment, code: 'm/d/yyyy' })
    expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="m/d/yyyy"/></numFmts><fonts')
  })

  it('writes with the prefix of the part', () => {
    const before = stylesOf('0.00')
      .replace(/<(\/?)(?=\w)/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=')
    const { styles, style } = withFormat(before, { alignment, code: 'm/d/yyyy' })
    expect(styles).toContain('<x:alignment wrapText="1"/></x:xf></x:cellXfs>')
    expect(fits(parseXml(styles), style, 'date')).toBe(true)
  })
})
