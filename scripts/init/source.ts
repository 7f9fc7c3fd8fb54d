// Facts as the text of src/program.ts, laid out as the formatter does.
import type { Program } from '../../src/program-facts.ts'

const head = `// The agency's published facts: what the site, the forms and the spreadsheet say about the program.
// Each fact is explained in program-facts.ts; the build stops and says which one is missing or wrong.
import { programOf } from './program-facts.ts'
`

const widest = 120

/** The whole file. */
export function sourceOf(program: Program): string {
  return `${head}\nexport const program = programOf(${laidOut(program, '', 'export const program = programOf('.length)})\n`
}

function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`
}

/** On one line. */
function inline(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${entriesOf(value)
    .map(([key, one]) => `${key}: ${inline(one)}`)
    .join(', ')} }`
}

function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, one]) => one !== undefined)
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Lists of groups, and groups that hold groups, never stand on one line. */
function isNested(value: object): boolean {
  return Object.values(value).some((one) => isGroup(one) && Object.keys(one).length > 0)
}

/** @param taken the columns of the line that are used before the value */
function laidOut(value: unknown, indent: string, taken: number): string {
  const line = inline(value)
  if (!isGroup(value) || (!isNested(value) && taken + line.length + 1 <= widest)) return line
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((one) => `${inner}${laidOut(one, inner, inner.length)},\n`)
    return `[\n${items.join('')}${indent}]`
  }
  return `{\n${entriesOf(value)
    .map(([key, one]) => `${property(key, one, inner)},\n`)
    .join('')}${indent}}`
}

/** Keys shorter than this are not worth a line of their own. */
const leastKey = 5

/** A text that is too long for the line of its key stands below it. */
function property(key: string, value: unknown, indent: string): string {
  const start = `${indent}${key}: `
  const text = laidOut(value, indent, start.length)
  const isTooLong = typeof value === 'string' && key.length >= leastKey && start.length + text.length + 1 > widest
  return isTooLong ? `${indent}${key}:\n${indent}  ${text}` : start + text
}
