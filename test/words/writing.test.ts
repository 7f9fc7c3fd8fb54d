// What every reader notices and few writers do: marks, slips of a template, words of the trade.
import { expect, test } from 'vitest'
import { builtPages } from './built-pages.ts'

const blocks = builtPages().flatMap(({ path, blocks }) => blocks.map((block) => ({ ...block, path })))

/** Where the pattern is found, with the words around it. */
function found(pattern: RegExp): readonly string[] {
  const places = blocks.flatMap(({ path, text }) => {
    const match = pattern.exec(text)
    return match ? [`${path || 'start page'}: ${text.slice(Math.max(0, match.index - 40), match.index + 40)}`] : []
  })
  return [...new Set(places)]
}

test.each([
  ['straight quotation marks', /"/],
  ['straight apostrophes', /\p{L}'\p{L}|\s'\p{L}|\p{L}'\s/u],
  ['hyphens instead of dashes', /\s--?\s|\w--\w/],
  ['three full stops instead of one sign', /\.\.\./],
  ['a mark twice, or a space before one', /[^.]\.\.(?!\.)|,,|;;|\s[,;.?!](\s|$)/],
  ['something that a template left behind', /\bundefined\b|\bnull\b|\bNaN\b|\[object|\{[a-z]\w*[.}]|\$\{/],
  ['loose ends of writers', /\bTODO\b|\bTBD\b|\blorem\b|\bxxx\b/i],
  ['“and/or”, “e.g.”, “i.e.”, “etc.”', /\band\/or\b|\be\.g\.|\bi\.e\.|\betc\./i],
  [
    '“shall”, “utilize”, “leverage” and the like',
    /\bshall\b(?! (we|I)\b)|\butiliz|\bleverag(?!ing diversity)|\bprior to\b|\bfacilitate\b/i,
  ],
  ['“research shows”, which proves nothing', /\b(research|studies) (shows?|proves?)\b/i],
  ['“please note”, “needless to say”', /\bplease note\b|\bneedless to say\b|\bobviously\b/i],
  [
    'British spellings',
    /\b(colour|behaviour|organis|recognis|programme(?!r)|centre|favour|labour|judgement|counsell)/i,
  ],
])('nowhere: %s', (_, pattern) => {
  expect(found(pattern)).toEqual([])
})
