import type { Column } from '../../records/table.ts'
import type { Format } from './styles.ts'

const edge = '<border><left/><right/><top/><bottom style="thin"><color rgb="FF8A94A6"/></bottom><diagonal/></border>'
const bold = '<font><b/><sz val="11"/><color rgb="FF1B2A41"/><name val="Calibri"/><family val="2"/></font>'

/** Header fills: what the kit writes, and what is the coordinator's to fill in. */
const fills = { kit: 'FFDCE6F2', coordinator: 'FFFFF2CC' } as const

export function headerFormat(column: Column): Format {
  const color = `<fgColor rgb="${fills[column.writer]}"/><bgColor indexed="64"/>`
  return {
    font: bold,
    fill: `<fill><patternFill patternType="solid">${color}</patternFill></fill>`,
    border: edge,
    alignment: '<alignment vertical="center" wrapText="1"/>',
    code: 'General',
  }
}

export function bodyFormat(column: Column): Format {
  return { alignment: `<alignment ${sides[column.kind]}vertical="top" wrapText="1"/>`, code: numberCode(column) }
}

/** Dates stand under the left end of their header, as texts do; numbers keep off the column at their right. */
const sides = {
  text: '',
  number: 'horizontal="right" indent="1" ',
  date: 'horizontal="left" ',
  time: 'horizontal="left" ',
  dateTime: 'horizontal="left" ',
} as const

/** Text of the kit's is shown as text, so that a cell opened and closed again does not become a date or a formula. */
export function numberCode(column: Column): string {
  switch (column.kind) {
    case 'text':
      return column.writer === 'kit' ? '@' : 'General'
    case 'number':
      return column.decimals === undefined
        ? 'General'
        : column.decimals === 0
          ? '0'
          : `0.${'0'.repeat(column.decimals)}`
    case 'date':
      return 'm/d/yyyy'
    case 'time':
      return 'h:mm AM/PM'
    case 'dateTime':
      return 'm/d/yyyy h:mm'
    default:
      return column.kind satisfies never
  }
}
