// What a file is before anything in it is believed: its kind, and how much it would be once unpacked.
import { Inflate } from 'fflate'
import { mostBytes, Refused } from './refusals.ts'

const mostUnpacked = 64 * 1024 * 1024
const mostObjects = 50_000
/** Bytes that are unpacked at a time; they become a thousand times as many at most. */
const chunk = 32 * 1024
/** Bytes before the word `stream` that say what the stream is. */
const longestHead = 1024

/** @throws Refused where it is too large, no PDF, or packed to do harm */
export function weigh(bytes: Uint8Array): void {
  if (bytes.length > mostBytes) throw new Refused({ kind: 'too large' })
  if (!startsAsPdf(bytes)) throw new Refused({ kind: 'no pdf' })
  if (placesOf(bytes, 'obj', mostObjects * 2).length >= mostObjects * 2)
    throw new Refused({ kind: 'hostile', what: 'too many parts' })
  let unpacked = 0
  for (const place of placesOf(bytes, 'stream', mostObjects)) {
    assertPlainlyPacked(bytes, place)
    unpacked += unpackedAt(bytes, place + 'stream'.length, mostUnpacked - unpacked)
    if (unpacked >= mostUnpacked) throw new Refused({ kind: 'hostile', what: 'unpacks to too much' })
  }
}

/**
 * The library unpacks streams of objects when it opens a file. Every program packs those once, in one way; packed twice,
 * or in ways that can't be measured here, they may become anything.
 */
function assertPlainlyPacked(bytes: Uint8Array, place: number): void {
  const before = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, place - longestHead), place))
  const head = before.slice(before.lastIndexOf('obj')).replace(/#([\da-f]{2})/gi, (_, code: string) => letterOf(code))
  if (!/\/(?:ObjStm|XRef)\b/.test(head) || !/\/(?:Filter|F)\b/.test(head)) return
  if (!/\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(head))
    throw new Refused({ kind: 'hostile', what: 'unpacks to too much' })
}

const letterOf = (code: string): string => String.fromCharCode(Number.parseInt(code, 16))

/** The mark stands within the first 1,024 bytes: some mail programs put something before it. */
function startsAsPdf(bytes: Uint8Array): boolean {
  return placesOf(bytes.subarray(0, 1024), '%PDF-', 1).length > 0
}

function placesOf(bytes: Uint8Array, word: string, most: number): readonly number[] {
  const codes = Array.from(word, (letter) => letter.charCodeAt(0))
  const [first = 0] = codes
  const places: number[] = []
  for (let at = bytes.indexOf(first); at >= 0 && places.length < most; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) places.push(at)
  return places
}

/** How many bytes the data behind the word `stream` would be; 0 where it is not packed. */
function unpackedAt(bytes: Uint8Array, end: number, most: number): number {
  const start = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1
  const isPacked = (bytes[start] ?? 0) % 16 === 8 && ((bytes[start] ?? 0) * 256 + (bytes[start + 1] ?? 0)) % 31 === 0
  if (!isPacked) return 0
  let total = 0
  let isOver = false
  const inflate = new Inflate((data, final) => {
    total += data.length
    isOver = final
  })
  try {
    for (let at = start + 2; at < bytes.length && total < most && !isOver; at += chunk)
      inflate.push(bytes.subarray(at, at + chunk))
  } catch {
    // Not packed after all, or broken: the reader that comes next says so.
    return total
  }
  return total
}
