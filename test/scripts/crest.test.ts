import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { assertCrest } from '../../scripts/build/crest.ts'

const publicFolder = path.join(import.meta.dirname, '..', '..', 'public')

test('a crest that is not in public/ stops the build before anything is published', () => {
  expect(() => assertCrest({ crest: 'seal.png' }, publicFolder)).toThrowErrorMatchingInlineSnapshot(`
    [CrestMissing: src/program.ts names the crest seal.png, but there is no such file in public/.
    Put the picture there, or take the line out to show none. Nothing was published.]
  `)
})

test('a crest that is there, or none, is all right', () => {
  const [crest = ''] = readdirSync(publicFolder)
  expect(() => assertCrest({ crest }, publicFolder)).not.toThrow()
  expect(() => assertCrest({}, publicFolder)).not.toThrow()
})
