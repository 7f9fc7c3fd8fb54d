import { unzipSync, zipSync } from 'fflate'

const centralSignature = 0x02014b50
const endSignature = 0x06054b50
const endLength = 22
const outsize = 0xffffffff

/** One part as it lies in the file: header and compressed bytes, never looked into. */
interface Entry {
  readonly name: string
  readonly header: Uint8Array
  readonly data: Uint8Array
}

/** Names of the parts, in the order of the file. */
export function partNames(zip: Uint8Array): readonly string[] {
  return entriesOf(zip).map((entry) => entry.name)
}

/** One part, decompressed. */
export function readPart(zip: Uint8Array, name: string): Uint8Array | undefined {
  return unzipSync(zip, { filter: (file) => file.name === name })[name]
}

/** A zip from nothing. */
export function zipOf(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts }, { level: 3, mtime: new Date(1980, 0, 1) })
}

/** The same zip with some parts replaced or added; every other part keeps its very bytes, compressed as they are. */
export function withParts(zip: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const fresh = new Map(entriesOf(zipOf(parts)).map((entry) => [entry.name, entry]))
  const kept = entriesOf(zip).map((entry) => {
    const replacement = fresh.get(entry.name)
    fresh.delete(entry.name)
    return replacement ?? entry
  })
  return assemble([...kept, ...fresh.values()])
}

function entriesOf(zip: Uint8Array): readonly Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const { count, directory } = endOf(view)
  const found: { name: string; header: Uint8Array; offset: number }[] = []
  let at = directory
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== centralSignature) throw new RangeError('The list of parts is broken.')
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const end = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const name = new TextDecoder().decode(zip.subarray(at + 46, nameEnd))
    const offset = view.getUint32(at + 42, true)
    if (offset === outsize) throw new RangeError('A part behind 4 GB.')
    found.push({ name, header: zip.subarray(at, end), offset })
    at = end
  }
  return cut(zip, found, directory)
}

/** Each entry's bytes reach to the next entry, so that whatever follows the data travels along. */
function cut(
  zip: Uint8Array,
  found: readonly { name: string; header: Uint8Array; offset: number }[],
  directory: number,
): readonly Entry[] {
  const starts = [...found.map((entry) => entry.offset), directory].sort((one, other) => one - other)
  const next = new Map(starts.map((start, index) => [start, starts[index + 1]]))
  return found.map(({ name, header, offset }) => ({ name, header, data: zip.subarray(offset, next.get(offset)) }))
}

function endOf(view: DataView): { readonly count: number; readonly directory: number } {
  for (let at = view.byteLength - endLength; at >= 0; at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    const directory = view.getUint32(at + 16, true)
    if (directory === outsize) throw new RangeError('A zip of over 4 GB.')
    return { count: view.getUint16(at + 10, true), directory }
  }
  throw new RangeError('No list of parts.')
}

function assemble(entries: readonly Entry[]): Uint8Array {
  const dataLength = total(entries.map((entry) => entry.data))
  const headerLength = total(entries.map((entry) => entry.header))
  const zip = new Uint8Array(dataLength + headerLength + endLength)
  const view = new DataView(zip.buffer)
  let data = 0
  let header = dataLength
  for (const entry of entries) {
    zip.set(entry.data, data)
    zip.set(entry.header, header)
    view.setUint32(header + 42, data, true)
    data += entry.data.length
    header += entry.header.length
  }
  writeEnd(view, { at: header, count: entries.length, length: headerLength, directory: dataLength })
  return zip
}

function writeEnd(view: DataView, end: { at: number; count: number; length: number; directory: number }): void {
  view.setUint32(end.at, endSignature, true)
  view.setUint16(end.at + 8, end.count, true)
  view.setUint16(end.at + 10, end.count, true)
  view.setUint32(end.at + 12, end.length, true)
  view.setUint32(end.at + 16, end.directory, true)
}

function total(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0)
}
