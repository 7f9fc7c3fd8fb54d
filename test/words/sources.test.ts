// Facts carry over from the sources, wording doesn't: no eight words in a row are theirs.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { describeWithSources, sources } from '../needs.ts'
import { builtPages } from './built-pages.ts'

const run = 8

function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .match(/[a-z0-9']+/g) ?? []
  )
}

function runsIn(text: string): readonly string[] {
  const words = wordsIn(text)
  return words.slice(0, Math.max(0, words.length - run + 1)).map((_, at) => words.slice(at, at + run).join(' '))
}

describeWithSources('words of others', () => {
  test('no page takes over eight words in a row', () => {
    const documents = readdirSync(path.join(sources, 'seeds')).map((file) => path.join('seeds', file))
    const texts = [...documents, 'program.md'].map((file) => readFileSync(path.join(sources, file), 'utf8'))
    const theirs = new Set(texts.flatMap(runsIn))
    expect(theirs.size).toBeGreaterThan(10_000)
    const taken = builtPages().flatMap(({ path, blocks }) =>
      blocks.flatMap(({ text }) => {
        const first = runsIn(text).find((one) => theirs.has(one))
        return first === undefined ? [] : [`${path || 'start page'}: ${first}`]
      }),
    )
    expect([...new Set(taken)]).toEqual([])
  })
})
