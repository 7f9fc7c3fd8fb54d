// Small shapes of English that page, paper, spreadsheet and commands share.

/** @example counted(1, 'place') // '1 place' */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? singular : plural}`
}

/** @example capitalized('every week') // 'Every week' */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
