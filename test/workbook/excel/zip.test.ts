import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { describe, expect, it } from 'vitest'
import { partNames, readPart, withParts, zipOf } from '../../../src/workbook/excel/zip.ts'

/** As a program writes it that streams: sizes stand behind the data. */
function streamed(parts: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_, chunk) => chunks.push(chunk))
  for (const [name, text] of Object.entries(parts)) {
    const entry = name.endsWith('.bin') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 })
    zip.add(entry)
    entry.push(strToU8(text), true)
  }
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}

const original = streamed({
  'first.xml': '<first/>'.repeat(100),
  'folder/stored.bin': 'PK\u0005\u0006 looks like an end',
  'last.xml': '<last/>'.repeat(100),
})

function texts(zip: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes, true)]))
}

describe('a zip with some parts replaced', () => {
  const changed = withParts(original, { 'last.xml': strToU8('new'), 'added.xml': strToU8('<added/>') })

  it('holds the parts in their order, new ones last', () => {
    expect(partNames(changed)).toEqual(['first.xml', 'folder/stored.bin', 'last.xml', 'added.xml'])
  })

  it('reads as the old parts and the new ones', () => {
    const { 'last.xml': _, ...kept } = texts(original)
    expect(texts(changed)).toEqual({ ...kept, 'last.xml': 'new', 'added.xml': '<added/>' })
  })

  it('keeps the very bytes of the others', () => {
    const last = Buffer.from(original).indexOf('last.xml') - 30
    expect(changed.subarray(0, last)).toEqual(original.subarray(0, last))
  })

  it('is the same zip where nothing is replaced', () => {
    expect(texts(withParts(original, {}))).toEqual(texts(original))
  })

  it('survives being changed again and again', () => {
    let zip = zipOf({ 'a.xml': strToU8('a') })
    for (let round = 0; round < 5; round++) zip = withParts(zip, { [`${round}.xml`]: strToU8(String(round)) })
    expect(texts(zip)).toEqual({ 'a.xml': 'a', '0.xml': '0', '1.xml': '1', '2.xml': '2', '3.xml': '3', '4.xml': '4' })
  })

  it('has no part under a name that is not there', () => {
    expect(readPart(original, 'missing.xml')).toBeUndefined()
  })
})

describe('what is no whole zip', () => {
  it('is refused where its end is cut off', () => {
    expect(() => partNames(original.subarray(0, original.length - 30))).toThrow(RangeError)
  })
})
