/** What XML 1.0 can't hold: most control characters, U+FFFE, U+FFFF, and halves of surrogate pairs. */
const forbidden =
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]' +
  '|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]'

/** Also an underscore that would read as the begin of an escape, once what follows it is escaped. */
const toEscape = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${forbidden}))|${forbidden}`, 'g')
const escaped = /_x([0-9A-Fa-f]{4})_/g
const special = /[&<>"]/g
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The most characters (UTF-16 units) a cell can hold. */
export const longestText = 32_767

/** Line ends as the kit writes and reads them. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** The text of a cell as Office Open XML wants it: `\u0007` as `_x0007_`, `_x0007_` as `_x005F_x0007_`. */
export function encodeText(text: string): string {
  const escapeUnit = (unit: string) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
  return escapeXml(withLineFeeds(text).replace(toEscape, escapeUnit))
}

/** Undoes `encodeText`; XML's own entities are already resolved by the parser. */
export function decodeText(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text
  return withLineFeeds(text.replace(escaped, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))))
}

/** For element content and double-quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(special, (character) => entities[character] ?? character)
}
