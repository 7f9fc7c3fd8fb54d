// The one name of an attachment: in the page's digest, on the wire, in the folder and in the cell.

const longestInBytes = 200

/**
 * A file's name that every system can store and nobody can use to point elsewhere: the last part of the path,
 * composed (NFC), without control and direction characters, at most 200 bytes of UTF-8, its ending kept.
 * Names that are like that already come back as they are.
 *
 * @example fileName('C:\\Users\\me\\My résumé?.pdf') // 'My résumé_.pdf'
 */
export function fileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200E\u200F]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
  const whole = trimmed(plain)
  const fitting = trimmed(shortened(reservedOnWindows.test(whole) ? `_${whole}` : whole))
  return fitting === '' ? 'file' : fitting
}

const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** No folder, no hidden file, and nothing at the end that Windows would drop. */
function trimmed(name: string): string {
  return name.replace(/^[\s.]+/, '').replace(/[\s.]+$/, '')
}

function shortened(name: string): string {
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? ''
  const room = longestInBytes - ending.length
  let kept = ''
  let bytes = 0
  for (const character of name.slice(0, name.length - ending.length)) {
    bytes += bytesOf(character)
    if (bytes > room) break
    kept += character
  }
  return kept + ending
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
