// What stands in a box to write in, and how high the box has to be for it.
import type { BoxedControl } from '../controls.ts'
import { boxes, leading, sizes } from './looks.ts'
import type { Typesetter } from './typesetting.ts'

/** Room between a box's border and what is written in it, as viewers keep it. */
export const inset = { x: 4, y: 4 } as const

/** From one line to the next. */
export const step = sizes.entry * leading

/** Of a list, the label of the line that is chosen. */
export function shownValue(control: BoxedControl): string {
  if (control.kind !== 'dropDown') return control.value
  return control.options.find(({ value }) => value === control.value)?.label ?? ''
}

/** As high as handwriting or what is filled in needs, whichever is more, and never higher than a page has room for. */
export function heightOfBox(control: BoxedControl, width: number, setter: Typesetter): number {
  if (control.kind !== 'area') return boxes.line
  const blank = control.lines * boxes.areaLine + boxes.padding
  if (control.value === '') return blank
  return Math.max(blank, Math.min(2 * inset.y + linesOf(control, width, setter).length * step, boxes.highest))
}

/** The lines that there is room for; where there are more, or one is too long, the last ends with an ellipsis. */
export function writtenLines(
  control: BoxedControl,
  { width, height }: { readonly width: number; readonly height: number },
  setter: Typesetter,
): readonly string[] {
  const lines = linesOf(control, width, setter)
  const room = control.kind === 'area' ? Math.floor((height - 2 * inset.y) / step + 0.01) : 1
  const shown = lines.slice(0, room)
  const last = shown.at(-1) ?? ''
  const isWhole = lines.length <= room && setter.width(last, 'regular', sizes.entry) <= width - 2 * inset.x
  return isWhole ? shown : [...shown.slice(0, -1), shortened(last, width - 2 * inset.x, setter)]
}

function linesOf(control: BoxedControl, width: number, setter: Typesetter): readonly string[] {
  const value = shownValue(control)
  if (control.kind !== 'area') return [value.replaceAll('\n', ' ')]
  const lines = setter.lines([{ text: value, weight: 'regular' }], sizes.entry, width - 2 * inset.x)
  return lines.map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  )
}

/** As much of the line as fits with an ellipsis behind it. */
function shortened(line: string, width: number, setter: Typesetter): string {
  const characters = Array.from(line.trimEnd())
  const cut = () => `${characters.join('').trimEnd()}…`
  while (characters.length > 0 && setter.width(cut(), 'regular', sizes.entry) > width) characters.pop()
  return cut()
}
