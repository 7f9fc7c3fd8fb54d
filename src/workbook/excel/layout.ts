import type { Column, Table } from '../../records/table.ts'
import { lastRow, letters } from './address.ts'
import { encodeText, escapeXml } from './text.ts'

/** The numbers of a column's cell formats. */
export interface ColumnStyles {
  readonly header: string
  readonly body: string
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const tabColors = { inbox: 'FF4472A8', kit: 'FF8A94A6', coordinator: 'FFE0B040' } as const

/** A new tab: header, frozen; widths, formats, folded columns, a filter, drop-downs, and a page one tab wide. */
export function tabXml(table: Table, styles: readonly ColumnStyles[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}">`,
    `<sheetPr><tabColor rgb="${tabColors[table.owner]}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    `<sheetFormatPr defaultRowHeight="15"${table.columns.some(isFolded) ? ' outlineLevelCol="1"' : ''}/>`,
    `<cols>${columnsXml(table.columns, styles)}</cols>`,
    `<sheetData><row r="1" ht="32" customHeight="1">${headerXml(table, styles)}</row></sheetData>`,
    `<autoFilter ref="A1:${letters(table.columns.length)}1"/>`,
    validationsXml(table),
    '<printOptions gridLines="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('')
}

/**
 * Names of the tab alone: what its filter covers, without which LibreOffice drops the filter (both programs stretch it
 * over the rows below by themselves), and the row that is printed on every page.
 */
export function tabNames(table: Table): ReadonlyMap<string, string> {
  const tab = `'${table.title.replaceAll("'", "''")}'`
  return new Map([
    ['_xlnm._FilterDatabase', `${tab}!$A$1:$${letters(table.columns.length)}$1`],
    ['_xlnm.Print_Titles', `${tab}!$1:$1`],
  ])
}

function isFolded(column: Column): boolean {
  return column.folded === true
}

/** The button that unfolds stands above the column behind the folded ones. */
function columnsXml(columns: readonly Column[], styles: readonly ColumnStyles[]): string {
  const elements = columns.map((column, index) => {
    const isBehind = !isFolded(column) && index > 0 && isFolded(columns[index - 1] ?? column)
    const folding = isFolded(column) ? ' outlineLevel="1" hidden="1"' : isBehind ? ' collapsed="1"' : ''
    return columnXml(index + 1, column, styles[index]?.body, folding)
  })
  const last = columns.at(-1)
  const behind = columns.length + 1
  const button = last && isFolded(last) ? `<col min="${behind}" max="${behind}" width="9" collapsed="1"/>` : ''
  return elements.join('') + button
}

/** A `<col>`; the width leaves room for the filter's button. */
export function columnXml(at: number, column: Column, style = '0', folding = ''): string {
  return `<col min="${at}" max="${at}" width="${column.width + 2}" style="${style}" customWidth="1"${folding}/>`
}

function headerXml(table: Table, styles: readonly ColumnStyles[]): string {
  const cells = table.columns.map(({ title }, index) => {
    const text = `<is><t xml:space="preserve">${encodeText(title)}</t></is>`
    return `<c r="${letters(index + 1)}1" s="${styles[index]?.header ?? '0'}" t="inlineStr">${text}</c>`
  })
  return cells.join('')
}

function validationsXml(table: Table): string {
  const lists = table.columns.flatMap((column, index) => dropDownXml(column, index + 1, 1) ?? [])
  return `<dataValidations>${[aboutXml(table.about), ...lists].join('')}</dataValidations>`
}

/** What the tab is for, shown beside the first header when it is selected; a prompt holds 255 characters. */
function aboutXml(about: string): string {
  const prompt = escapeXml(about.length > 255 ? `${about.slice(0, 254)}…` : about)
  return `<dataValidation allowBlank="1" showInputMessage="1" prompt="${prompt}" sqref="A1"/>`
}

/**
 * A drop-down for all cells below the header. There is none where the options can't be written into the rule itself:
 * it holds 255 characters, divided by commas.
 */
export function dropDownXml({ options, title }: Column, at: number, headerRow: number): string | undefined {
  const list = options?.join(',') ?? ''
  if (!options || list.length > 255 || options.some((option) => option.includes(','))) return undefined
  const cells = `${letters(at)}${headerRow + 1}:${letters(at)}${lastRow}`
  const error = `error="Choose one of the list." errorTitle="${escapeXml(title.slice(0, 32))}"`
  const formula = escapeXml(`"${list.replaceAll('"', '""')}"`)
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" ${error} sqref="${cells}">` +
    `<formula1>${formula}</formula1></dataValidation>`
  )
}
