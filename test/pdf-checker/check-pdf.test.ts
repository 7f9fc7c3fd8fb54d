import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { pdfChecks } from '../../src/content/pdf-checks.ts'
import { pdfOf } from '../../src/documents/pdf.ts'
import { fonts } from '../documents/fonts.ts'
import { sampleDocument } from '../documents/sample-document.ts'
import type { Break } from './break-tools.ts'
import { breaks } from './breaking.ts'
import { checkPdf, findingsIn, rules } from './check-pdf.ts'
import { openPdf } from './open.ts'

const good = await pdfOf(sampleDocument, fonts)

async function broken(how: Break): Promise<Uint8Array> {
  const document = await PDFDocument.load(good.bytes, { updateMetadata: false })
  how(document)
  return document.save({ updateFieldAppearances: false, addDefaultPage: false })
}

const rulesIn = async (bytes: Uint8Array) => [...new Set((await checkPdf(bytes)).map(({ rule }) => rule))]

test('a document with every kind of block passes', async () => {
  expect(await checkPdf(good.bytes)).toEqual([])
  expect(await rulesIn(await broken(() => undefined))).toEqual([])
})

test('there is a broken file for every rule', () => {
  expect(rules.map(({ id }) => id).filter((id) => !(id in breaks) && id !== '26-002')).toEqual([])
  expect(Object.keys(breaks).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([])
})

test('26-002 is reported where assistive technology may not read what is locked', async () => {
  const file = await openPdf(good.bytes)
  const { context } = file.document
  context.trailerInfo.Encrypt = context.obj({ Filter: 'Standard', P: 4 })
  expect(findingsIn(file).map(({ rule }) => rule)).toEqual(['26-002'])
})

test('the site says which rules its PDFs pass, and no others', () => {
  expect(Object.fromEntries(rules.map(({ id, about }) => [id, about]))).toEqual(pdfChecks)
})

const cases = rules.flatMap((rule) => (breaks[rule.id] ?? []).map((how) => [rule.id, rule.about, how] as const))

test.each(cases)('%s, and nothing else, is reported where it is broken: %s', async (id, _, how) => {
  expect(await rulesIn(await broken(how))).toEqual([id])
})
