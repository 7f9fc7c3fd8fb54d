// How much ink text should leave on a page, and how much it left.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { create, type Font } from 'fontkit'
import type { TextItem } from '../../src/documents/pdf/pieces.ts'
import { fonts } from './fonts.ts'

const opened = { regular: create(fonts.regular as Buffer) as Font, strong: create(fonts.strong as Buffer) as Font }

type Point = readonly [number, number]

/** Twice the area on one side of a stretch from one point to the next. */
const cross = ([ax, ay]: Point, [bx, by]: Point) => ax * by - ay * bx

/** The area within an outline, in ems squared. */
function areaOf(font: Font, character: string): number {
  const path = font.glyphForCodePoint(character.codePointAt(0) ?? 0).path
  let [start, at]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  let sum = 0
  const to = (point: Point) => {
    sum += cross(at, point)
    at = point
  }
  for (const { command, args } of path.commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args
    if (command === 'moveTo')
      [start, at] = [
        [a, b],
        [a, b],
      ]
    else if (command === 'lineTo') to([a, b])
    else if (command === 'quadraticCurveTo') {
      const [x, y] = at
      for (const t of [0.25, 0.5, 0.75, 1])
        to([(1 - t) ** 2 * x + 2 * t * (1 - t) * a + t * t * c, (1 - t) ** 2 * y + 2 * t * (1 - t) * b + t * t * d])
    } else if (command === 'closePath') to(start)
    else throw new Error(`An outline has a ${command}, which TrueType does not know.`)
  }
  return Math.abs(sum) / 2 / font.unitsPerEm ** 2
}

const areas = { regular: new Map<string, number>(), strong: new Map<string, number>() }

/** In square points. */
export function expectedInk({ text, weight, size }: TextItem): number {
  const known = areas[weight]
  const area = (character: string) => {
    const found = known.get(character) ?? areaOf(opened[weight], character)
    known.set(character, found)
    return found
  }
  return Array.from(text.normalize('NFC')).reduce((sum, character) => sum + area(character), 0) * size * size
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly dots: Uint8Array
}

const dotsAPoint = 2

/** Every page in shades of gray, by poppler. */
export function pictures(pdf: Uint8Array): readonly Picture[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'kit-ink-'))
  try {
    writeFileSync(path.join(folder, 'form.pdf'), pdf)
    execFileSync('pdftoppm', [
      '-r',
      String(72 * dotsAPoint),
      '-gray',
      path.join(folder, 'form.pdf'),
      path.join(folder, 'page'),
    ])
    const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'))
    return pages.sort().map((name) => pictureOf(readFileSync(path.join(folder, name))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function pictureOf(file: Buffer): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'))
  if (!head) throw new Error('poppler made a picture that is not a PGM.')
  return { width: Number(head[1]), height: Number(head[2]), dots: file.subarray(head[0].length) }
}

const luminance = (hex: string) =>
  [0.299, 0.587, 0.114].reduce(
    (sum, part, at) => sum + (part * Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16)) / 255,
    0,
  )

/** In square points: what is darker than the ground around the text, as far as its color is. */
export function inkOf({ x, y, size, color }: TextItem, width: number, picture: Picture): number {
  const [left, right] = [Math.floor(x * dotsAPoint) - 1, Math.ceil((x + width) * dotsAPoint) + 1]
  const [top, bottom] = [Math.floor((y - size * 0.95) * dotsAPoint), Math.ceil((y + size * 0.26) * dotsAPoint)]
  const dots: number[] = []
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) dots.push(picture.dots[row * picture.width + column] ?? 255)
  const ground = Math.max(...dots)
  const dark = dots.reduce((sum, dot) => sum + (ground - dot), 0)
  return dark / (ground - 255 * luminance(color)) / dotsAPoint ** 2
}
