import { describe, expect, it } from 'vitest'
import { withCells } from '../../../src/workbook/excel/cells.ts'
import { scanSheet } from '../../../src/workbook/excel/sheet.ts'
import { sharedStrings } from '../../../src/workbook/excel/strings.ts'
import { edit } from '../../../src/workbook/excel/xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const strings = ['zero', 'one']

function sheetOf(rows: string): string {
  return `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`
}

function scan(xml: string) {
  return scanSheet(xml, (index) => strings[index] ?? '')
}

function values(xml: string) {
  return scan(xml).rows.flatMap((row) => row.cells.map(({ column, value }) => [row.number, column, value]))
}

function write(xml: string, row: number, column: number, value: string | number | boolean | null, style?: string) {
  return withCells(xml, scan(xml), new Map([[row, new Map([[column, { value, style }]])]]))
}

describe('reading a sheet', () => {
  it.each([
    ['a number', '<c r="A1"><v>1.5E3</v></c>', 1500],
    ['a shared string', '<c r="A1" t="s"><v>1</v></c>', 'one'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>a &amp; b&#10;c</t></is></c>', 'a & b\nc'],
    [
      'formatted runs',
      '<c r="A1" t="inlineStr"><is><r><t>for</t></r><r><rPr><b/></rPr><t>matted</t></r></is></c>',
      'formatted',
    ],
    [
      'a text without its phonetic hint',
      '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>',
      '東京',
    ],
    ['an escaped control character', '<c r="A1" t="inlineStr"><is><t>a_x0007_b</t></is></c>', 'a\u0007b'],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['the last value of a formula', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>yx</v></c>', 'yx'],
    ['nothing for a formula without a value', '<c r="A1"><f>B1</f></c>', null],
    ['nothing for a cell with a format alone', '<c r="A1" s="3"/>', null],
    ['nothing for an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
  ])('finds %s', (_, cell, value) => {
    expect(values(sheetOf(`<row r="1">${cell}</row>`))).toEqual([[1, 1, value]])
  })

  it('counts rows and cells that do not say where they are', () => {
    const xml = sheetOf(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="9"/><row><c><v>4</v></c></row>',
    )
    expect(values(xml)).toEqual([
      [1, 1, 1],
      [1, 4, 2],
      [1, 5, 3],
      [10, 1, 4],
    ])
  })

  it('reads a sheet whose elements have a prefix', () => {
    const row = '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>text</x:t></x:is></x:c></x:row>'
    const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData>${row}</x:sheetData></x:worksheet>`
    expect(values(xml)).toEqual([[2, 2, 'text']])
    expect(values(write(xml, 3, 1, 'below'))).toEqual([
      [2, 2, 'text'],
      [3, 1, 'below'],
    ])
  })

  it('reads shared strings, their runs joined and hints left out', () => {
    const items = '<si><t>one</t></si><si><r><t xml:space="preserve">two </t></r><r><t>words</t></r></si><si/>'
    const hinted = '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'
    expect(sharedStrings(`<sst xmlns="${main}">${items}${hinted}</sst>`)).toEqual(['one', 'two words', '', '東京'])
  })
})

describe('writing to a sheet', () => {
  it('changes nothing but the cell', () => {
    const before = sheetOf(
      '<row r="1" ht="20" customHeight="1"><c r="A1" s="2"><v>1</v></c><c r="C1" s="9" cm="1"><v>3</v></c></row>',
    )
    expect(write(before, 1, 2, 'two', '4')).toBe(
      before.replace(
        '<c r="C1"',
        '<c r="B1" s="4" t="inlineStr"><is><t xml:space="preserve">two</t></is></c><c r="C1"',
      ),
    )
    expect(write(before, 1, 3, true)).toBe(before.replace(/<c r="C1".*?<\/c>/, '<c r="C1" t="b"><v>1</v></c>'))
    expect(write(before, 1, 1, null, '2')).toBe(before.replace(/<c r="A1".*?<\/c>/, '<c r="A1" s="2"/>'))
  })

  it.each([
    ['<sheetData/>', '<sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData>'],
    ['<sheetData></sheetData>', '<sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData>'],
    [
      '<sheetData><row r="3" s="4" /><row r="5"/></sheetData>',
      '<sheetData><row r="3" s="4"><c r="B3"><v>1</v></c></row><row r="5"/></sheetData>',
    ],
    [
      '<sheetData><row r="2"/><row r="5"/></sheetData>',
      '<sheetData><row r="2"/><row r="3"><c r="B3"><v>1</v></c></row><row r="5"/></sheetData>',
    ],
    [
      '<sheetData><row r="3" spans="1:1"><c r="A3"><v>9</v></c></row></sheetData>',
      '<sheetData><row r="3"><c r="A3"><v>9</v></c><c r="B3"><v>1</v></c></row></sheetData>',
    ],
  ])('puts a cell into %s', (before, after) => {
    const wrapped = (data: string) => `<worksheet xmlns="${main}">${data}<pageMargins/></worksheet>`
    expect(write(wrapped(before), 3, 2, 1)).toBe(wrapped(after))
  })

  it('stretches what the sheet says about its size', () => {
    const sized = (size: string) => `<worksheet xmlns="${main}"><dimension ref="${size}"/><sheetData/></worksheet>`
    expect(write(sized('B2'), 7, 4, 1)).toContain('<dimension ref="B2:D7"/>')
    expect(write(sized('A1:AA90'), 7, 4, 1)).toContain('<dimension ref="A1:AA90"/>')
  })
})

describe('forgetting what formulas gave', () => {
  it('takes the value and its type, and leaves the formula', () => {
    const xml = sheetOf(
      '<row r="1"><c r="A1" s="1" t="str"><f>B1</f><v>old</v></c><c r="B1" t="s"><v>0</v></c>' +
        '<c r="C1"><f t="shared" ref="C1:C2" si="0">B1</f><v>2</v></c><c r="D1"><f t="shared" si="0"/><v/></c></row>',
    )
    expect(edit(xml, scan(xml).forgetting)).toBe(
      sheetOf(
        '<row r="1"><c r="A1" s="1"><f>B1</f></c><c r="B1" t="s"><v>0</v></c>' +
          '<c r="C1"><f t="shared" ref="C1:C2" si="0">B1</f></c><c r="D1"><f t="shared" si="0"/></c></row>',
      ),
    )
  })
})
