// The words of a content stream.
import type { Run } from './typesetting.ts'

/** A number as pages write it: no more digits than a printer can tell apart. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** @example rgb('#0b5c8a') // '0.043 0.361 0.541' */
export function rgb(hex: string): string {
  return [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ')
}

/** Glyph numbers as two bytes each. */
function glyphs(run: Pick<Run, 'glyphs'>): string {
  return `<${run.glyphs.map((glyph) => glyph.toString(16).padStart(4, '0')).join('')}>`
}

/** Text whose first glyph stands at a place; every run names its font. */
export function textAt(runs: readonly Run[], nameOf: (run: Run) => string, size: number, x: number, y: number): string {
  const shown = runs.map((run) => `/${nameOf(run)} ${n(size)} Tf ${glyphs(run)} Tj`).join(' ')
  return `BT 1 0 0 1 ${n(x)} ${n(y)} Tm ${shown} ET`
}

/** A filled or outlined box, or a rule where it has no height or no width. */
export function shape(
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  look: { readonly fill?: string; readonly stroke?: string },
): string {
  if (width === 0 || height === 0) {
    const stroke = rgb(look.stroke ?? look.fill ?? '#000000')
    return `${stroke} RG 0.75 w ${n(x)} ${n(y)} m ${n(x + width)} ${n(y + height)} l S`
  }
  const fill = look.fill === undefined ? '' : `${rgb(look.fill)} rg ${n(x)} ${n(y)} ${n(width)} ${n(height)} re f`
  const stroke =
    look.stroke === undefined ? '' : `${rgb(look.stroke)} RG 0.75 w ${n(x)} ${n(y)} ${n(width)} ${n(height)} re S`
  return `${fill} ${stroke}`.trim()
}
