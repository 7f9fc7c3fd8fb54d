/** The most columns and rows a tab can have. */
export const lastColumn = 16_384
export const lastRow = 1_048_576

/** Column letters from a number: 1 is A, 27 is AA. */
export function letters(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** Column number from letters; anything behind the letters is left out: `AA12` is 27. */
export function columnOf(reference: string): number {
  let column = 0
  for (let index = 0; index < reference.length; index++) {
    const letter = (reference.charCodeAt(index) | 32) - 96
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column
}

/** One cell of one tab. */
export interface Target {
  readonly tab: string
  readonly column: number
  readonly row: number
}

const quoted = /^'((?:[^']|'')+)'!\$?([A-Z]{1,3})\$?([1-9]\d*)$/i
const plain = /^([^'!:#[\]]+)!\$?([A-Z]{1,3})\$?([1-9]\d*)$/i

/** What a defined name such as `'Mentor applications'!$F$1` points at; undefined if that is no single cell. */
export function parseTarget(text: string): Target | undefined {
  const match = quoted.exec(text.trim()) ?? plain.exec(text.trim())
  const [, tab, column, row] = match ?? []
  if (tab === undefined || column === undefined || row === undefined) return undefined
  return { tab: tab.replaceAll("''", "'"), column: columnOf(column), row: Number(row) }
}

/** Undoes `parseTarget`. */
export function formatTarget({ tab, column, row }: Target): string {
  return `'${tab.replaceAll("'", "''")}'!$${letters(column)}$${row}`
}
