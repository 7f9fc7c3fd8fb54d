// Strings that break programs: the big list of them, and what it lacks.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sharedData } from '../needs.ts'

const unit = (code: number) => String.fromCharCode(code)

/** Control characters, halves of characters, what looks like an escape or a formula, and lengths around every limit. */
export const ownStrings: readonly string[] = [
  ...Array.from({ length: 32 }, (_, code) => `a${unit(code)}b`),
  ...[0x7f, 0x85, 0xa0, 0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff, 0xd800, 0xdfff].map((code) => `a${unit(code)}b`),
  '_x0041_',
  '_x005F_x0041_',
  '_x000D__x000A_',
  `_x0041${unit(7)}`,
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1+1',
  ' =1+1 ',
  "'=1+1",
  '=HYPERLINK("http://example.gov","x")',
  'one\r\ntwo\rthree\nfour\n',
  '\nbegins with a line end',
  'a; b; c',
  '1e400',
  '0x1F',
  '１２',
  '12',
  '12.5',
  '2026-11-24',
  'TRUE',
  '#REF!',
  '&#7;&amp;<![CDATA[x]]>',
  '614-555-0142 ',
  ' someone@example.gov ',
  'x'.repeat(200),
  'x'.repeat(201),
  'x'.repeat(10_000),
  'x'.repeat(10_001),
  `${' '.repeat(10_000)}x`,
  '🙂'.repeat(5_000),
  'x'.repeat(40_000),
]

/** The big list and our own, each once. */
export function naughtyStrings(): readonly string[] {
  const big: readonly string[] = JSON.parse(readFileSync(path.join(sharedData, 'blns', 'blns.json'), 'utf8'))
  return [...new Set([...big, ...ownStrings])]
}
