import { expect, test } from 'vitest'
import { mentorApplicationExample } from '../../forms/examples/mentor-application.ts'
import { digestOf, type Pair, referenceOf } from '../../forms/kit/pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { judge, type Known } from '../../scripts/import-pdf/judge.ts'
import { formDocument } from '../../src/documents/form-blocks.ts'
import { pdfOf } from '../../src/documents/pdf.ts'
import { program } from '../../src/program.ts'
import { fonts } from '../documents/fonts.ts'
import { examplePairs } from '../documents/papers.ts'

const form = mentorApplication
const pairs = examplePairs(form)
const id = 'fresh-row-of-its-own-1'
const moment = { received: '2026-11-24T13:05:09', cohort: 'spring-2027', late: false }
const nothing: Known = { forms: [form], rows: () => [], digestOf: () => undefined, now: () => ({ moment }) }

async function bytesOf(answers: readonly Pair[], row: string): Promise<Uint8Array> {
  return (await pdfOf(formDocument({ form, language: 'en', program, filling: { pairs: answers, row } }), fonts)).bytes
}

/** Answers that only the e-mail address sets apart. */
const other = pairs.map(([key, value]): Pair => [key, key === 'email' ? 'other@franklin.example' : value])

test('a file with an id of its own is taken in under it, once, and corrected by what comes later under it', async () => {
  const first = await judge(await bytesOf(pairs, id), nothing)
  if (first.kind !== 'new') throw new Error(first.kind)
  expect(first.handed.id).toBe(id)
  const digest = digestOf(form.id, first.handed.pairs)
  const after: Known = { ...nothing, digestOf: (one) => (one === id ? digest : undefined) }
  expect(await judge(await bytesOf(pairs, id), after)).toMatchObject({ kind: 'same', reference: undefined })
  expect(await judge(await bytesOf(other, id), after)).toMatchObject({ kind: 'new', handed: { replaces: id } })
})

test('files of the row that it corrects stay, and only what is answered otherwise is named', async () => {
  const row = { id, reference: referenceOf(id), answers: mentorApplicationExample }
  const known: Known = { ...nothing, rows: () => [row] }
  const same = await judge(await bytesOf(pairs, row.reference), known)
  expect(same).toMatchObject({ kind: 'same', reference: row.reference })
  expect(await judge(await bytesOf(other, row.reference), known)).toMatchObject({
    kind: 'differs',
    keys: ['email'],
    handed: { replaces: row.reference },
  })
})

test('before its window opens, a form comes too early', async () => {
  const early: Known = { ...nothing, now: () => ({ moment, opens: '2026-12-01' }) }
  expect(await judge(await bytesOf(pairs, id), early)).toMatchObject({ kind: 'not yet', opens: '2026-12-01' })
})
