import type { Applied, Change } from '../port.ts'
import { appendRows } from './append.ts'
import type { Book } from './book.ts'
import { checkChange } from './check.ts'
import { prepare } from './prepare.ts'
import { replaceRows } from './replace.ts'
import { setFullCalculation, tabsOf } from './workbook.ts'
import { edit } from './xml.ts'

/** Does all changes in the opened book; `book.isChanged()` says whether there is anything to write then. */
export function applyChanges(book: Book, changes: readonly Change[]): readonly Applied[] {
  for (const change of changes) checkChange(change)
  const applied = changes.map((change) => applyChange(book, change))
  if (book.isChanged()) forgetComputed(book)
  return applied
}

function applyChange(book: Book, change: Change): Applied {
  const { table, rows } = change
  const { place, madeAgain } = prepare(book, table)
  const none = { appended: 0, already: 0, replaced: 0, emptied: 0, kept: 0 }
  const where = { table: table.key, tab: place.tab.title, madeAgain }
  switch (change.kind) {
    case 'append':
      return { ...where, ...none, ...appendRows(book, table, place, rows) }
    case 'replace':
      return { ...where, ...replaceRows(book, table, place, rows, change.gone) }
    default:
      return change satisfies never
  }
}

/** Nobody shall read yesterday's total: formulas lose what was computed, and are computed when opened. */
function forgetComputed(book: Book): void {
  for (const { path } of tabsOf(book)) {
    const xml = book.text(path)
    if (!/<(?:\w+:)?f[\s/>]/.test(xml)) continue
    const { forgetting } = book.sheet(path)
    if (forgetting.length > 0) book.change(path, edit(xml, forgetting))
  }
  setFullCalculation(book)
}
