// Words into lines: which glyphs of which font, how wide, and where a line ends.
import { type Face, faceOf } from './face.ts'

/** Font files, pre-subset. `others` are asked, in order, for characters that the first two lack. */
export interface Fonts {
  readonly regular: Uint8Array
  readonly strong: Uint8Array
  readonly others: readonly Uint8Array[]
}

export type Weight = 'regular' | 'strong'

/** Glyphs of one font that follow each other. */
export interface Run {
  readonly face: Face
  readonly glyphs: readonly number[]
  /** In thousandths of the type size. */
  readonly width: number
}

export interface Span {
  readonly text: string
  readonly weight: Weight
}

/** A part of a line, from `x` points behind its beginning. */
export interface Segment extends Span {
  readonly x: number
}

export type Line = readonly Segment[]

export interface Typesetter {
  runs(text: string, weight: Weight): readonly Run[]
  /** In points. */
  width(text: string, weight: Weight, size: number): number
  /** Lines no wider than `width`; a word that is longer is broken. A line end in the text stays one. */
  lines(spans: readonly Span[], size: number, width: number): readonly Line[]
  readonly face: Readonly<Record<Weight, Face>>
}

const known = new WeakMap<Fonts, Typesetter>()

/** The same fonts give the same typesetter, which remembers how wide words are. */
export function typesetterOf(fonts: Fonts): Typesetter {
  const setter = known.get(fonts) ?? newTypesetter(fonts)
  known.set(fonts, setter)
  return setter
}

/** Enough for the words of many forms; values of strangers may not fill the memory. */
const mostRemembered = 20_000

function newTypesetter(fonts: Fonts): Typesetter {
  const face = { regular: faceOf(fonts.regular), strong: faceOf(fonts.strong) }
  const others = fonts.others.map(faceOf)
  const chain = { regular: [face.regular, ...others], strong: [face.strong, face.regular, ...others] }
  const remembered = { regular: new Map<string, readonly Run[]>(), strong: new Map<string, readonly Run[]>() }
  const runs = (text: string, weight: Weight): readonly Run[] => {
    const memory = remembered[weight]
    const found = memory.get(text)
    if (found) return found
    const made = runsOf(text, chain[weight])
    if (memory.size < mostRemembered) memory.set(text, made)
    return made
  }
  const width = (text: string, weight: Weight, size: number) =>
    runs(text, weight).reduce((sum, run) => sum + run.width, 0) * (size / 1000)
  return { face, runs, width, lines: (spans, size, most) => linesOf(spans, size, most, width) }
}

/** A character that no font has is written as its number: U+674E. */
function spelled(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} `
}

/** Composed; every kind of space a plain one, and nothing that only directs other programs. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Zs}\t\n]/gu, ' ')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')
}

function runsOf(text: string, faces: readonly Face[]): readonly Run[] {
  const runs: { face: Face; glyphs: number[]; width: number }[] = []
  const put = (face: Face, glyph: number): void => {
    const last = runs.at(-1)
    const run = last?.face === face ? last : { face, glyphs: [], width: 0 }
    if (run !== last) runs.push(run)
    run.glyphs.push(glyph)
    run.width += face.width(glyph)
  }
  const write = (character: string, isSpelled: boolean): void => {
    const code = character.codePointAt(0) ?? 0
    const face = faces.find((one) => one.glyph(code) !== undefined)
    const glyph = face?.glyph(code)
    if (face && glyph !== undefined) put(face, glyph)
    else if (!isSpelled) for (const sign of spelled(character)) write(sign, true)
  }
  for (const character of plain(text)) write(character, false)
  return runs
}

type Width = (text: string, weight: Weight, size: number) => number

/** A stretch that no line end may part, with the spaces behind it. */
interface Word extends Span {
  readonly isEnd: boolean
}

function wordsOf(spans: readonly Span[]): readonly Word[] {
  return spans.flatMap(({ text, weight }) =>
    text.split(/(\n)/).flatMap((part): readonly Word[] => {
      if (part === '\n') return [{ text: '', weight, isEnd: true }]
      return (part.match(/\s*\S+\s*|\s+/g) ?? []).map((word) => ({ text: word, weight, isEnd: false }))
    }),
  )
}

function linesOf(spans: readonly Span[], size: number, most: number, width: Width): readonly Line[] {
  const lines: Segment[][] = [[]]
  let x = 0
  const newLine = () => {
    lines.push([])
    x = 0
  }
  for (const word of wordsOf(spans)) {
    if (word.isEnd) newLine()
    else
      for (const part of fitting(word, size, most, width)) {
        const isOver = x > 0 && x + width(part.text.trimEnd(), word.weight, size) > most
        if (isOver) newLine()
        const text = isOver ? part.text.trimStart() : part.text
        append(lines.at(-1) ?? [], { text, weight: word.weight, x })
        x += width(text, word.weight, size)
      }
  }
  return lines
}

/** Words of the same weight become one segment. */
function append(line: Segment[], segment: Segment): void {
  const last = line.at(-1)
  if (last?.weight === segment.weight) line[line.length - 1] = { ...last, text: last.text + segment.text }
  else line.push(segment)
}

/** The word, or the parts it has to be broken into. */
function fitting(word: Word, size: number, most: number, width: Width): readonly Span[] {
  if (width(word.text.trimEnd(), word.weight, size) <= most) return [word]
  const parts: string[] = ['']
  for (const character of word.text) {
    const grown = parts.at(-1) + character
    if (width(grown.trimEnd(), word.weight, size) > most && parts.at(-1) !== '') parts.push(character)
    else parts[parts.length - 1] = grown
  }
  return parts.map((text) => ({ text, weight: word.weight }))
}
