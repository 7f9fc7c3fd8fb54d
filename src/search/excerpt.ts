// A piece of a text around the words that were looked for.

export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

/** Length of an excerpt in characters. */
const length = 220

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Matches words that begin with one of these, whatever follows in the word. */
function pattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})[\\p{L}\\p{N}’']*`, 'giu')
}

/** The text in pieces, those that were looked for set apart. */
export function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  if (words.length === 0) return [{ text, isFound: false }]
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(pattern(words))) {
    pieces.push({ text: text.slice(end, match.index), isFound: false }, { text: match[0], isFound: true })
    end = match.index + match[0].length
  }
  return [...pieces, { text: text.slice(end), isFound: false }].filter((piece) => piece.text !== '')
}

/** Whole words of the text from a little before the first one that was looked for; an ellipsis where it is cut. */
export function excerptOf(text: string, words: readonly string[]): string {
  const found = words.length === 0 ? -1 : text.search(pattern(words))
  const from = found < length / 2 ? 0 : text.indexOf(' ', found - length / 3) + 1
  const cut = text.slice(from, from + length)
  const isCut = from + length < text.length
  const whole = isCut ? cut.slice(0, cut.lastIndexOf(' ')) : cut
  return `${from > 0 ? '… ' : ''}${whole}${isCut ? ' …' : ''}`
}
