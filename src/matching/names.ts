/** Written around a name, and never part of it. */
const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'mx',
  'miss',
  'dr',
  'prof',
  'hon',
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'phd',
  'md',
])

/** Too common within names to tell anybody by. */
const particles = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'da',
  'dos',
  'du',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
])

/** Letters that Unicode does not take apart into a plain letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** The words of a text as people compare them: no case, accents or punctuation. `Müller-O’Brien` gives muller, obrien. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´ʼ.]/gu, '')
  const letters = plain.replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
  return letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

/** One text for every way of writing an office: `Dept. of Parks & Roads` and `department of parks and roads`. */
export function foldOffice(text: string): string {
  const words = wordsOf(text).map((word) => abbreviations[word] ?? word)
  return words.filter((word) => !fillers.has(word)).join(' ')
}

const abbreviations: Readonly<Record<string, string>> = {
  dept: 'department',
  div: 'division',
  bur: 'bureau',
  ofc: 'office',
}

const fillers = new Set(['a', 'an', 'and', 'the', 'of', 'in', 'for', 'or', 'with', 'to'])

/** The words of a person's name, given name first, titles aside: `Smith, Dr. José` gives jose, smith. */
function nameWords(name: string): readonly string[] {
  const parts = name.split(',').map((part) => wordsOf(part).filter((word) => !titles.has(word)))
  const [family = [], given = [], ...rest] = parts.filter((part) => part.length > 0)
  return [...given, ...family, ...rest.flat()]
}

/** One text for every way of writing a name. */
export function foldName(name: string): string {
  return nameWords(name).join(' ')
}

/** The words by which a name may be recognized: initials and particles tell nobody. */
export function tellingWords(name: string): readonly string[] {
  return nameWords(name).filter(isTelling)
}

function isTelling(word: string): boolean {
  return word.length > 1 && !particles.has(word)
}

/** One text for an e-mail address: letter case and what follows a plus sign aside. */
export function foldEmail(email: string): string {
  const [local = '', ...domain] = email.trim().toLowerCase().split('@')
  return [local.replace(/\+.*$/, ''), ...domain].join('@')
}

/** The words of a place where two can meet: none for those who work from home, as the form tells them to write. */
export function placeWords(location: string): readonly string[] {
  const words = wordsOf(location)
  return /^((working |work )?from )?home\b/.test(words.join(' ')) ? [] : words
}

/** @example cityIn('Greeneville, Annex') // 'Greeneville' */
export function cityIn(location: string): string {
  return location.split(',')[0]?.trim() ?? ''
}

/** The telling words of a technical field: `Tax and fee accounting` gives tax, fee, accounting. */
export function fieldWords(field: string): readonly string[] {
  return wordsOf(field).filter((word) => !fillers.has(word))
}
