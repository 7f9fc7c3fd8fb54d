// Controls as fields of the file: names nested by their dots, every widget known to the page and to the structure.
import { type PDFContext, type PDFDict, PDFHexString, type PDFRef, PDFString } from 'pdf-lib'
import type { Control, DropDownControl, TextControl, TickControl } from '../controls.ts'
import type { Appearances } from './appearances.ts'
import { type Leaf, nested } from './field-tree.ts'
import { colors, sizes } from './looks.ts'
import { rgb } from './operators.ts'
import type { ControlItem } from './pieces.ts'

/** A widget on its page. */
export interface Placed {
  readonly item: ControlItem
  readonly page: PDFRef
  /** From the lower left corner of the paper: left, bottom, right, top. */
  readonly rect: readonly [number, number, number, number]
  /** Its number in the parent tree. */
  readonly structParent: number
  readonly ref: PDFRef
}

const printed = 4
const multiline = 1 << 12
const radio = 1 << 15
const combo = 1 << 17

function rgbArray(hex: string): number[] {
  return rgb(hex).split(' ').map(Number)
}

export interface FieldWriter {
  readonly context: PDFContext
  readonly appearances: Appearances
  readonly shared: Shared
}

/** What many widgets have in common is made once: a log has hundreds of them. */
export interface Shared {
  readonly border: PDFDict
  readonly boxed: PDFDict
  readonly tick: Readonly<Record<'box' | 'radio', PDFDict>>
  /** Font, size and color of what is typed. */
  readonly writing: PDFString
}

/** @param fontName the font that fields are written in, by its name in the file */
export function sharedLooks(fontName: string, context: PDFContext): Shared {
  const colored = (sign: string) => ({
    BC: rgbArray(colors.border),
    BG: [1],
    ...(sign ? { CA: PDFString.of(sign) } : {}),
  })
  return {
    border: context.obj({ W: 1, S: 'S' }),
    boxed: context.obj(colored('')),
    tick: { box: context.obj(colored('4')), radio: context.obj(colored('l')) },
    writing: PDFString.of(`/${fontName} ${sizes.entry} Tf ${rgb(colors.ink)} rg`),
  }
}

/** What every widget says, whatever it is. */
function widget({ item, page, rect, structParent }: Placed, { border }: Shared) {
  return {
    Type: 'Annot',
    Subtype: 'Widget',
    Rect: [...rect],
    F: printed,
    P: page,
    StructParent: structParent,
    BS: border,
    TU: PDFHexString.fromText(item.control.tooltip),
  }
}

/** A list that opens. */
function dropDown(placed: Placed, control: DropDownControl, writer: FieldWriter) {
  const { width, height } = placed.item
  const options = control.options.map(({ value, label }) => [
    PDFHexString.fromText(value),
    PDFHexString.fromText(label),
  ])
  return {
    ...widget(placed, writer.shared),
    FT: 'Ch',
    Ff: combo,
    Opt: [[PDFHexString.fromText(''), PDFHexString.fromText(' ')], ...options],
    DA: writer.shared.writing,
    MK: writer.shared.boxed,
    V: PDFHexString.fromText(control.value),
    AP: { N: writer.appearances.boxed(control, { width, height }) },
  }
}

function textField(placed: Placed, control: TextControl, writer: FieldWriter) {
  const { width, height } = placed.item
  return {
    ...widget(placed, writer.shared),
    FT: 'Tx',
    ...(control.kind === 'area' ? { Ff: multiline } : {}),
    MaxLen: control.most,
    DA: writer.shared.writing,
    MK: writer.shared.boxed,
    V: PDFHexString.fromText(control.value),
    AP: { N: writer.appearances.boxed(control, { width, height }) },
  }
}

function tick(placed: Placed, control: TickControl, writer: FieldWriter) {
  const side = placed.item.width
  const look = (isOn: boolean) => writer.appearances.tick(control.kind, isOn, side)
  return {
    ...widget(placed, writer.shared),
    MK: writer.shared.tick[control.kind],
    AP: { N: { [control.value]: look(true), Off: look(false) } },
    AS: control.isOn ? control.value : 'Off',
  }
}

function fieldOf(placed: Placed, control: Exclude<Control, { kind: 'radio' }>, writer: FieldWriter) {
  switch (control.kind) {
    case 'box':
      return { ...tick(placed, control, writer), FT: 'Btn', V: control.isOn ? control.value : 'Off' }
    case 'dropDown':
      return dropDown(placed, control, writer)
    case 'line':
    case 'area':
      return textField(placed, control, writer)
    default:
      return control satisfies never
  }
}

function leafOf(placed: Placed, control: Exclude<Control, { kind: 'radio' }>, writer: FieldWriter): Leaf {
  const { context } = writer
  const dictionary = context.obj(fieldOf(placed, control, writer))
  context.assign(placed.ref, dictionary)
  return { name: control.name, ref: placed.ref, dictionary }
}

/** Buttons of one name are one field with a widget each. */
function radioLeaf(name: string, buttons: readonly Placed[], writer: FieldWriter): Leaf {
  const { context } = writer
  const ref = context.nextRef()
  for (const placed of buttons) {
    const { control } = placed.item
    if (control.kind === 'radio')
      context.assign(placed.ref, context.obj({ ...tick(placed, control, writer), Parent: ref }))
  }
  const on = buttons.map(({ item }) => item.control).find((control) => control.kind === 'radio' && control.isOn)
  const dictionary = context.obj({
    FT: 'Btn',
    Ff: radio,
    TU: PDFHexString.fromText(groupTooltip(buttons)),
    V: on === undefined ? 'Off' : on.value,
    Kids: buttons.map((placed) => placed.ref),
  })
  context.assign(ref, dictionary)
  return { name, ref, dictionary }
}

/** What the buttons' own names have in common: the question. */
function groupTooltip(buttons: readonly Placed[]): string {
  const [first = '', ...rest] = buttons.map(({ item }) => item.control.tooltip)
  let length = first.length
  while (length > 0 && !rest.every((one) => one.startsWith(first.slice(0, length)))) length--
  const common = rest.length === 0 ? first : first.slice(0, length)
  return common.slice(0, Math.max(common.lastIndexOf(': '), 0)) || common
}

/** Writes every field; returns those at the top of the tree. */
export function writeFields(placed: readonly Placed[], writer: FieldWriter): readonly PDFRef[] {
  const byName = new Map<string, Placed[]>()
  for (const one of placed) {
    const { name } = one.item.control
    byName.set(name, [...(byName.get(name) ?? []), one])
  }
  const leaves = [...byName].map(([name, ones]): Leaf => {
    const [first, second] = ones
    const control = first?.item.control
    if (!first || !control) throw new Error(`No control is called “${name}”.`)
    if (control.kind === 'radio') return radioLeaf(name, ones, writer)
    if (second) throw new Error(`Two controls are called “${name}”. Give each a name of its own.`)
    return leafOf(first, control, writer)
  })
  return nested(leaves, writer.context)
}
