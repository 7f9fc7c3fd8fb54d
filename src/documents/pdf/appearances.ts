// How a control looks before anyone touches it. Equal looks are one object in the file.
import type { PDFContext, PDFRef } from 'pdf-lib'
import type { BoxedControl } from '../controls.ts'
import type { Embedder } from './embedding.ts'
import { colors, sizes } from './looks.ts'
import { n, rgb, textAt } from './operators.ts'
import type { Typesetter } from './typesetting.ts'
import { inset, shownValue, step, writtenLines } from './written.ts'

interface Size {
  readonly width: number
  readonly height: number
}

export interface Appearances {
  boxed(control: BoxedControl, size: Size): PDFRef
  tick(kind: 'box' | 'radio', isOn: boolean, side: number): PDFRef
}

export function appearancesIn(context: PDFContext, embedder: Embedder, setter: Typesetter): Appearances {
  const made = new Map<string, PDFRef>()
  const form = ({ width, height }: Size, content: string): PDFRef => {
    const key = `${n(width)} ${n(height)} ${content}`
    const found = made.get(key)
    if (found) return found
    const fonts = Object.fromEntries(content.includes(' Tf ') ? embedder.all().map(({ name, ref }) => [name, ref]) : [])
    const dictionary = {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, Number(n(width)), Number(n(height))],
      Resources: content.includes(' Tf ') ? { Font: fonts } : {},
    }
    // As they are: they are short, and each would take a compressor of its own.
    const ref = context.register(context.stream(content, dictionary))
    made.set(key, ref)
    return ref
  }
  return {
    boxed: (control, size) => form(size, textContent(control, size, embedder, setter)),
    tick: (kind, isOn, side) => form({ width: side, height: side }, tickContent(kind, isOn, side)),
  }
}

function textContent(control: BoxedControl, size: Size, embedder: Embedder, setter: Typesetter): string {
  const { width, height } = size
  const border = `1 g ${rgb(colors.border)} RG 1 w 0.5 0.5 ${n(width - 1)} ${n(height - 1)} re B`
  if (shownValue(control) === '') return `${border} /Tx BMC EMC`
  const lines = writtenLines(control, size, setter)
  const first = control.kind !== 'area' ? height / 2 - sizes.entry * 0.36 : height - inset.y - sizes.entry
  const shown = lines.map((line, index) => {
    const runs = setter.runs(line, 'regular')
    return textAt(runs, ({ face }) => embedder.of(face).name, sizes.entry, inset.x, first - index * step)
  })
  const clip = `1 1 ${n(width - 2)} ${n(height - 2)} re W n`
  return `${border} /Tx BMC q ${clip} ${rgb(colors.ink)} rg ${shown.join(' ')} Q EMC`
}

function tickContent(kind: 'box' | 'radio', isOn: boolean, side: number): string {
  const ink = rgb(colors.ink)
  const outline = `1 g ${rgb(colors.border)} RG 1 w`
  if (kind === 'radio') {
    const dot = isOn ? ` ${ink} rg ${circle(side / 2, side * 0.26)} f` : ''
    return `${outline} ${circle(side / 2, side / 2 - 0.5)} B${dot}`
  }
  const cross = `${n(side * 0.24)} ${n(side * 0.5)} m ${n(side * 0.42)} ${n(side * 0.28)} l ${n(side * 0.78)} ${n(side * 0.74)} l S`
  return `${outline} 0.5 0.5 ${n(side - 1)} ${n(side - 1)} re B${isOn ? ` ${ink} RG 1.6 w 1 J ${cross}` : ''}`
}

/** Four curves around a middle that is as far right as up. */
function circle(middle: number, radius: number): string {
  const k = radius * 0.5523
  const at = (x: number, y: number) => `${n(middle + x)} ${n(middle + y)}`
  return [
    `${at(radius, 0)} m`,
    `${at(radius, k)} ${at(k, radius)} ${at(0, radius)} c`,
    `${at(-k, radius)} ${at(-radius, k)} ${at(-radius, 0)} c`,
    `${at(-radius, -k)} ${at(-k, -radius)} ${at(0, -radius)} c`,
    `${at(k, -radius)} ${at(radius, -k)} ${at(radius, 0)} c h`,
  ].join(' ')
}
