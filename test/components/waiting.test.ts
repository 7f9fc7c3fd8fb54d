import { describe, expect, test } from 'vitest'
import type { Copy } from '../../src/components/keeping/copy-file.ts'
import { afterTry, pause } from '../../src/components/keeping/waiting.ts'
import type { Unsent } from '../../src/components/keeping/waiting-store.ts'

const copy: Copy = {
  form: 'mentor-application',
  version: 1,
  title: 'Mentor application',
  language: 'en',
  savedAt: '2026-11-24T15:15:00.000Z',
  page: 'https://example.gov/forms/mentor-application/',
  pairs: [['name', 'Ada Quill']],
  files: [],
  sections: [],
}
const id = '0123456789abcdef0123456789abcdef'
const submission = { address: '/submit/x', form: 'x', id, beside: {}, pairs: copy.pairs, files: [] }
const item: Unsent = { kind: 'unsent', id, submission, copy, keptAt: 1000, tries: 2, nextTry: 2000 }

test('the pause between tries doubles up to five minutes', () => {
  expect([1, 2, 3, 8, 9, 50].map(pause)).toEqual([2, 4, 8, 256, 300, 300])
})

describe('after a try', () => {
  test.each(['offline', 'busy', 'unconfirmed'] as const)('%s waits for the next one', (failure) => {
    const after = afterTry(item, { kind: 'failed', failure, reference: 'RK2KLPJQ' }, 10_000)
    expect(after).toEqual({ ...item, tries: 3, nextTry: 18_000 })
  })

  test.each(['changed', 'large', 'kind', 'refused'] as const)('%s stops until the person says so', (failure) => {
    const after = afterTry(item, { kind: 'failed', failure, reference: 'RK2KLPJQ', said: 'Why.' }, 10_000)
    expect(after).toEqual({ ...item, tries: 3, stopped: { failure, reference: 'RK2KLPJQ', said: 'Why.' } })
  })

  test('that succeeds after it had stopped, nothing of the answers is kept', () => {
    const stopped: Unsent = { ...item, stopped: { failure: 'refused', reference: '' } }
    const after = afterTry(stopped, { kind: 'sent', reference: 'RK2KLPJQ', late: false }, 10_000)
    expect(after).toEqual({
      kind: 'confirmed',
      id,
      title: 'Mentor application',
      reference: 'RK2KLPJQ',
      late: false,
      keptAt: 1000,
    })
  })

  test('that fails in passing after it had stopped, it goes on by itself', () => {
    const stopped: Unsent = { ...item, stopped: { failure: 'refused', reference: '' } }
    expect(afterTry(stopped, { kind: 'failed', failure: 'busy', reference: '' }, 0)).not.toHaveProperty('stopped')
  })
})
