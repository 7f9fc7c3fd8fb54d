// What travels: pairs of column key and value, their canonical order, digest and ids.
// Runs everywhere, Apps Script included: no zod, no URL, no TextEncoder, no crypto.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { compare } from './compare.ts'

export type Pair = readonly [key: string, value: string]

/** The `answers` of a JSON submission: one value a key, or a list where several were chosen. */
export type Wire = Readonly<Record<string, string | readonly string[]>>

export function pairsOf(wire: Wire): Pair[] {
  return Object.entries(wire).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : value.map((one) => [key, one] as const),
  )
}

/** The same pairs as one object; a key that came more than once holds a list. */
export function wireOf(pairs: readonly Pair[]): Wire {
  const wire: Record<string, string | string[]> = {}
  for (const [key, value] of pairs) {
    const before = wire[key]
    if (before === undefined) wire[key] = value
    else wire[key] = typeof before === 'string' ? [before, value] : [...before, value]
  }
  return wire
}

/** LF for every line end, U+FFFD for half a character: as browsers send form fields. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** The form in which two submissions are compared: plain text, trimmed, empties dropped, sorted. */
export function canonicalPairs(pairs: readonly Pair[]): Pair[] {
  return pairs
    .map(([key, value]) => [key, plainText(value).trim()] as const)
    .filter(([, value]) => value !== '')
    .sort((one, two) => compare(one[0], two[0]) || compare(one[1], two[1]))
}

/** SHA-256, in hex, of form id and canonical pairs. Equal digests mean equal submissions. */
export function digestOf(formId: string, pairs: readonly Pair[]): string {
  return hashOf(JSON.stringify([formId, ...canonicalPairs(pairs)]))
}

/** The canonical value of an attachment: its content and the name it was sent under. */
export function filePairValue(sha256Hex: string, name: string): string {
  return `sha256:${sha256Hex} ${name}`
}

// Without I, O, 0 and 1, which are mistaken for one another on paper and on the phone.
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * Eight letters and digits that a person can read aloud, the same on every route.
 *
 * @example referenceOf('0123456789abcdef') // 'RK2KLPJQ'
 */
export function referenceOf(id: string): string {
  return Array.from(sha256(utf8(id)).subarray(0, 8), (byte) => letters[byte % 32]).join('')
}

/** Whether this is how a reference looks: `RK2KLPJQ`. */
export function isReference(text: string): boolean {
  return text.length === 8 && Array.from(text).every((character) => letters.includes(character))
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8(text)))
}

/** UTF-8 by hand: Apps Script has no TextEncoder. Expects well-formed text. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
  return Uint8Array.from(bytes)
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f)
}
