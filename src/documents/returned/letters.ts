// Which letters a font's codes stand for, as its table for copying says.
import { PDFDict, type PDFObject, PDFRawStream } from 'pdf-lib'
import { contentOf, entryAt } from './objects.ts'

export interface Letters {
  /** Hex digits of one code. */
  readonly digits: number
  /** By code in lower-case hex. */
  readonly byCode: ReadonlyMap<string, string>
}

const mostTable = 1024 * 1024
const mostInRange = 65_536

export function lettersIn(font: PDFObject | undefined): Letters | undefined {
  const table = font instanceof PDFDict ? entryAt(font, 'ToUnicode') : undefined
  if (!(table instanceof PDFRawStream)) return undefined
  const bytes = contentOf(table).subarray(0, mostTable)
  const text = new TextDecoder('latin1').decode(bytes).toLowerCase()
  const digits = /begincodespacerange\s*<([\da-f]+)>/.exec(text)?.[1]?.length ?? 4
  return { digits, byCode: new Map([...singles(text), ...ranges(text), ...lists(text)]) }
}

type Spelling = readonly [code: string, letters: string]

function partsOf(text: string, kind: 'char' | 'range'): string {
  return [...text.matchAll(new RegExp(`beginbf${kind}([\\s\\S]*?)endbf${kind}`, 'g'))]
    .map(([, body]) => body)
    .join('\n')
}

function singles(text: string): readonly Spelling[] {
  return [...partsOf(text, 'char').matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/g)].map(([, code = '', to = '']) => [
    code,
    spelledBy(to),
  ])
}

function ranges(text: string): readonly Spelling[] {
  const found = partsOf(text, 'range').matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/g)
  return [...found].flatMap(([, from = '', to = '', first = '']) => {
    const count = Math.max(0, Math.min(Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1, mostInRange))
    return Array.from({ length: count }, (_, index): Spelling => [later(from, index), spelledBy(later(first, index))])
  })
}

function lists(text: string): readonly Spelling[] {
  const found = partsOf(text, 'range').matchAll(/<([\da-f]+)>\s*<[\da-f]+>\s*\[([^\]]*)\]/g)
  return [...found].flatMap(([, from = '', list = '']) =>
    [...list.matchAll(/<([\da-f]+)>/g)].map(([, one = ''], index): Spelling => [later(from, index), spelledBy(one)]),
  )
}

/** The code that many places later; the last eight digits count. */
function later(code: string, by: number): string {
  const counted = code.slice(-8)
  return code.slice(0, -8) + (Number.parseInt(counted, 16) + by).toString(16).padStart(counted.length, '0')
}

/** Letters from their UTF-16 units in hex. */
function spelledBy(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')
}
