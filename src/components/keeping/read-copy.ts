// A saved file, read again: as data, never as a page. Nothing in it is run or loaded.
import { isId } from '../../../forms/kit/ids.ts'
import type { Pair } from '../../../forms/kit/pairs.ts'
import type { Saved } from './copy-file.ts'

/** Bytes; the longest form with every field full is far below. */
export const largestCopy = 2_000_000

function isPair(value: unknown): value is Pair {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
}

function isSent(value: unknown): value is Saved['sent'] {
  if (value === undefined) return true
  const { id, reference } = (value ?? {}) as Readonly<Record<string, unknown>>
  return typeof id === 'string' && isId(id) && typeof reference === 'string'
}

function isSaved(value: unknown): value is Saved {
  const { form, version, title, savedAt, pairs, files, sent } = (value ?? {}) as Readonly<Record<string, unknown>>
  return (
    typeof form === 'string' &&
    /^[a-z0-9-]+$/.test(form) &&
    typeof version === 'number' &&
    typeof title === 'string' &&
    typeof savedAt === 'string' &&
    !Number.isNaN(Date.parse(savedAt)) &&
    Array.isArray(pairs) &&
    pairs.every(isPair) &&
    Array.isArray(files) &&
    files.every((name) => typeof name === 'string') &&
    isSent(sent)
  )
}

/**
 * The data holds no `<`, so its end is plain to see: the file is not parsed as HTML, in which the page's own policy
 * would find much to complain about.
 *
 * @returns `undefined` for whatever is no file that this site has saved
 */
export function readCopy(text: string): Saved | undefined {
  const json = /<script\b[^>]*\bid="answers"[^>]*>([^<]*)<\/script>/.exec(text)?.[1] ?? ''
  try {
    const value: unknown = JSON.parse(json)
    return isSaved(value) ? value : undefined
  } catch {
    // No JSON, so no file of ours: what is wrong with it is of no use to the person.
    return undefined
  }
}
