// From a question of one value to the control that takes it.
import { type LongTextQuestion, longest, type Option, type RowQuestion } from '../../../forms/kit/questions.ts'
import type { AreaControl, BoxControl, LineControl, RadioControl } from '../controls.ts'
import type { Entry } from '../entries.ts'
import { type Printing, shown } from './printing.ts'

export type LineQuestion = Exclude<RowQuestion, { kind: 'choice' | 'longText' }>

export function entryOf({ kind }: LineQuestion): Entry {
  return kind === 'date' || kind === 'time' || kind === 'number' ? kind : 'text'
}

function mostOf({ kind }: LineQuestion): number {
  switch (kind) {
    case 'text':
      return longest.text
    case 'email':
      return longest.email
    case 'phone':
      return longest.phone
    case 'number':
    case 'date':
    case 'time':
      return longest.number
    default:
      return kind satisfies never
  }
}

export function lineControl(key: string, question: LineQuestion, tooltip: string, printing: Printing): LineControl {
  const entry = entryOf(question)
  return { kind: 'line', name: key, key, tooltip, entry, most: mostOf(question), value: shown(printing, key, entry) }
}

export function areaControl(
  key: string,
  { lines }: Pick<LongTextQuestion, 'lines'>,
  tooltip: string,
  printing: Printing,
): AreaControl {
  return { kind: 'area', name: key, key, tooltip, lines, most: longest.longText, value: shown(printing, key, 'text') }
}

/** Under this name a choice's buttons live, beside `other` and `comment` which live under names of their own. */
export function radioControl(
  key: string,
  { value }: Pick<Option, 'value'>,
  tooltip: string,
  printing: Printing,
): RadioControl {
  return { kind: 'radio', name: `${key}.chosen`, key, tooltip, value, isOn: printing.filled(key)[0] === value }
}

export function boxControl(
  key: string,
  name: string,
  { value }: Pick<Option, 'value'>,
  tooltip: string,
  printing: Printing,
): BoxControl {
  return { kind: 'box', name, key, tooltip, value, isOn: printing.filled(key).includes(value) }
}
