// How hard pages are to read: seven published formulas judge each sentence for a reader of 14, about grade 8.
import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { type BuiltPage, builtPages } from './built-pages.ts'

const age = 14
/** Shares of sentences that most of the formulas find too hard; names of people, offices and laws count, too. */
const mostOfAPage = 0.25
const mostOfTheSite = 0.1
/** Words in a sentence, on average over a page. */
const mostWords = 18
/** A page with fewer sentences is too short for a share to mean anything. */
const fewSentences = 15

const judge = unified().use(retextEnglish).use(retextReadability, { age }).use(retextStringify)

interface Reading {
  readonly sentences: number
  readonly words: number
  readonly hard: number
}

interface Tree {
  readonly type: string
  readonly children?: readonly Tree[]
}

function nodes(tree: Tree, type: string): readonly Tree[] {
  return tree.type === type ? [tree] : (tree.children ?? []).flatMap((child) => nodes(child, type))
}

const read = new Map<string, Reading>()

function readingOf(text: string): Reading {
  const known = read.get(text)
  if (known) return known
  const sentences = nodes(judge.parse(text), 'SentenceNode')
  const words = sentences.reduce((sum, sentence) => sum + nodes(sentence, 'WordNode').length, 0)
  const reading = { sentences: sentences.length, words, hard: judge.processSync(text).messages.length }
  read.set(text, reading)
  return reading
}

const proseTags = new Set(['p', 'li', 'dd', 'td', 'blockquote'])

/** Sentences, and not the names, dates and single words of lists and tables. */
function sentencesOn({ blocks }: BuiltPage): Reading {
  const prose = blocks.filter(({ tag, text }) => proseTags.has(tag) && /[.?!][”)]?$/.test(text) && text.includes(' '))
  return prose
    .map(({ text }) => readingOf(text))
    .reduce(
      (sum, one) => ({
        sentences: sum.sentences + one.sentences,
        words: sum.words + one.words,
        hard: sum.hard + one.hard,
      }),
      { sentences: 0, words: 0, hard: 0 },
    )
}

const pages = builtPages()
  .map((page) => ({ path: page.path || 'start page', ...sentencesOn(page) }))
  .filter(({ sentences }) => sentences >= fewSentences)

test('three of four sentences on every page are easy for a reader of 14, and nine of ten on the site', () => {
  expect(pages.length).toBeGreaterThan(80)
  const shares = pages.map(({ path, hard, sentences }) => ({ path, share: hard / sentences }))
  const tooHard = shares.filter(({ share }) => share > mostOfAPage)
  expect(tooHard.map(({ path, share }) => `${path}: ${Math.round(100 * share)} % hard`)).toEqual([])
  const all = pages.reduce(
    (sum, { hard, sentences }) => ({ hard: sum.hard + hard, sentences: sum.sentences + sentences }),
    {
      hard: 0,
      sentences: 0,
    },
  )
  expect(all.hard / all.sentences).toBeLessThan(mostOfTheSite)
})

test('sentences are short', () => {
  const long = pages.map(({ path, words, sentences }) => ({ path, mean: words / sentences }))
  expect(
    long.filter(({ mean }) => mean > mostWords).map(({ path, mean }) => `${path}: ${mean.toFixed(1)} words`),
  ).toEqual([])
})
