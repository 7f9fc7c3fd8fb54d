// Spelling, US English: every word of the built site, and of the texts for those who work with the repository.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type CSpellReporter, type Issue, lint } from 'cspell'
import { afterAll, expect, test } from 'vitest'
import { program } from '../../src/program.ts'
import { builtPages } from './built-pages.ts'

const root = path.join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'mentoring-words-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Every word once, with the first page that it stands on. */
const words = new Map(
  builtPages()
    .toReversed()
    .flatMap(({ path, blocks }) => blocks.flatMap(({ text }) => wordsIn(text).map((word) => [word, path] as const))),
)

function wordsIn(text: string): readonly string[] {
  const withoutAddresses = text.replace(/\S+@\S+|https?:\S+|\S+\.(example|gov|org)\b/g, '')
  return withoutAddresses.replaceAll('’', "'").match(/\p{L}[\p{L}']*/gu) ?? []
}

async function misspelt(file: string): Promise<readonly Issue[]> {
  const issues: Issue[] = []
  const silent = () => {}
  const reporter = {
    issue: (one: Issue) => void issues.push(one),
    info: silent,
    debug: silent,
    error: silent,
    progress: silent,
    result: silent,
  }
  await lint(
    [file],
    { config: path.join(root, 'cspell.json'), root: path.dirname(file), progress: false, gitignore: false, dot: true },
    reporter satisfies CSpellReporter,
  )
  return issues
}

/** Names are the agency's business. */
const ownNames = new Set(
  JSON.stringify(program)
    .match(/\p{L}+/gu)
    ?.map((word) => word.toLowerCase()),
)

test('no word on the site is misspelt', async () => {
  const file = path.join(folder, 'site.txt')
  writeFileSync(file, [...words.keys()].join('\n'))
  const wrong = (await misspelt(file)).filter(({ text }) => !ownNames.has(text.toLowerCase()))
  expect(words.size).toBeGreaterThan(3000)
  expect(wrong.map(({ text }) => `${text} (${words.get(text) || 'start page'})`)).toEqual([])
})

test.each(['README.md', 'forms/README.md'])('no word of %s is misspelt', async (file) => {
  expect((await misspelt(path.join(root, file))).map(({ text, row }) => `${text}, line ${row}`)).toEqual([])
})
