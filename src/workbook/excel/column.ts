import type { Column } from '../../records/table.ts'
import { columnXml, dropDownXml } from './layout.ts'
import type { Sheet } from './sheet.ts'
import { attribute, child, type Edit, type Element, edit, parseXml, setAttribute } from './xml.ts'

/** What the format wants between the rows and the drop-downs. */
export const beforeValidations = [
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
]

/** The sheet's text with width, format and drop-down for a new column at its right end. */
export function withColumn(xml: string, sheet: Sheet, column: Column, at: number, style: string, row: number): string {
  return aroundRows(xml, sheet, (shell) => {
    const sized = edit(shell, columnEdits(shell, prefixed(sheet.prefix, columnXml(at, column, style)), at))
    const dropDown = dropDownXml(column, at, row)
    return dropDown === undefined ? sized : edit(sized, dropDownEdits(sized, prefixed(sheet.prefix, dropDown)))
  })
}

/** The sheet's text with everything but its rows changed: rows are too many to be parsed as a tree. */
export function aroundRows(xml: string, { data, prefix }: Sheet, change: (shell: string) => string): string {
  const rows = xml.slice(data.start, data.end)
  const place = `<${prefix}sheetData/>`
  const [head = '', tail = ''] = change(xml.slice(0, data.start) + place + xml.slice(data.end)).split(place)
  return head + rows + tail
}

export function prefixed(prefix: string, xml: string): string {
  return xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`)
}

function columnEdits(shell: string, entry: string, at: number): readonly Edit[] {
  const root = parseXml(shell)
  const list = child(root, 'cols')
  if (!list) {
    const start = child(root, 'sheetData')?.start ?? root.openEnd
    return [{ start, end: start, text: `<${root.prefix}cols>${entry}</${root.prefix}cols>` }]
  }
  const covering = list.children.find((element) => bound(element, 'min') <= at && at <= bound(element, 'max'))
  if (covering) return [{ start: covering.start, end: covering.end, text: split(shell, covering, entry, at) }]
  const next = list.children.find((element) => bound(element, 'min') > at)
  const start = next?.start ?? list.closeStart
  return [{ start, end: start, text: entry }]
}

function bound(element: Element, name: 'min' | 'max'): number {
  return Number(attribute(element, name))
}

/** A range of columns around a new one keeps what it says of the others. */
function split(shell: string, element: Element, entry: string, at: number): string {
  const text = shell.slice(element.start, element.end)
  const bounded = (min: number, max: number) => {
    return min > max ? '' : text.replace(/\bmin="\d+"/, `min="${min}"`).replace(/\bmax="\d+"/, `max="${max}"`)
  }
  return bounded(bound(element, 'min'), at - 1) + entry + bounded(at + 1, bound(element, 'max'))
}

function dropDownEdits(shell: string, entry: string): readonly Edit[] {
  const root = parseXml(shell)
  const list = child(root, 'dataValidations')
  if (list) {
    const opening = setAttribute(shell.slice(list.start, list.openEnd), 'count', undefined)
    return [
      { start: list.start, end: list.openEnd, text: opening },
      { start: list.closeStart, end: list.closeStart, text: entry },
    ]
  }
  const start = root.children.filter(({ name }) => beforeValidations.includes(name)).at(-1)?.end ?? root.closeStart
  const tag = `${root.prefix}dataValidations`
  return [{ start, end: start, text: `<${tag}>${entry}</${tag}>` }]
}
