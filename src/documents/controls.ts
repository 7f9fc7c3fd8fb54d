// What a reader of a document can fill in. A control is drawn wherever a block holds it, and knows nothing of forms.
import type { Block, Cell } from './blocks.ts'
import type { Entry } from './entries.ts'

interface Named {
  /**
   * Where the answer lives, in parts between dots: `goals.2.measurement`. Parts become nested fields of the PDF, so no
   * name may be the beginning of another.
   */
  readonly name: string
  /** The wire key of what is entered; several boxes share one. */
  readonly key: string
  /** What assistive technology says: "question: option", with what else one has to know to answer. */
  readonly tooltip: string
}

/** One line that is typed or written. */
export interface LineControl extends Named {
  readonly kind: 'line'
  readonly entry: Entry
  /** Longest text in UTF-16 units. */
  readonly most: number
  /** As people write it, see `entries.ts`; empty where nothing was filled in. */
  readonly value: string
}

/** Several lines. */
export interface AreaControl extends Named {
  readonly kind: 'area'
  readonly most: number
  /** Lines of handwriting that there is room for. */
  readonly lines: number
  readonly value: string
}

/** A list that opens, of which one line can be chosen; its value is what travels. */
export interface DropDownControl extends Named {
  readonly kind: 'dropDown'
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** The value of the line that is chosen, or empty. */
  readonly value: string
}

/** A box that is ticked by itself; its export value is what travels. */
export interface BoxControl extends Named {
  readonly kind: 'box'
  readonly value: string
  readonly isOn: boolean
}

/** One of the buttons that share a name, of which one can be on; its export value is what travels. */
export interface RadioControl extends Named {
  readonly kind: 'radio'
  readonly value: string
  readonly isOn: boolean
}

export type TextControl = LineControl | AreaControl
/** What fills a box of its own. */
export type BoxedControl = TextControl | DropDownControl
export type TickControl = BoxControl | RadioControl
export type Control = BoxedControl | TickControl

function inCell(cell: Cell): readonly Control[] {
  return cell.kind === 'control' ? [cell.control] : []
}

function inBlock(block: Block): readonly Control[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'figure':
    case 'writingLine':
    case 'pageBreak':
      return []
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(inCell))
    case 'field':
      return [block.control]
    case 'options':
      return block.options.flatMap(({ control, mark }) => (mark ? [control, mark] : [control]))
    case 'beside':
      return block.columns.flatMap(({ blocks }) => controlsIn(blocks))
    case 'panel':
    case 'together':
      return controlsIn(block.blocks)
    default:
      return block satisfies never
  }
}

/** Every control of these blocks, in reading order. */
export function controlsIn(blocks: readonly Block[]): readonly Control[] {
  return blocks.flatMap(inBlock)
}
