// Short boxes next to each other: paper is wide and has an end.
import type { Block } from '../blocks.ts'

/** Sixths of the width that a box needs. */
function sixths(block: Block, most: number): number {
  if (block.kind !== 'field' || block.condition !== undefined) return 6
  const { control } = block
  if (control.kind === 'area') return control.lines <= 2 && most === 2 ? 3 : 6
  if (control.kind === 'dropDown') return 3
  return control.entry === 'text' ? 3 : 2
}

function row(fields: readonly Block[], most: number): Block {
  const [first] = fields
  if (first && fields.length === 1 && (sixths(first, most) !== 3 || isArea(first))) return first
  const filled = fields.map((block) => ({ share: sixths(block, most), blocks: [block] }))
  const rest = 6 - filled.reduce((sum, { share }) => sum + share, 0)
  return { kind: 'beside', columns: rest > 0 ? [...filled, { share: rest, blocks: [] }] : filled }
}

function isArea(block: Block): boolean {
  return block.kind === 'field' && block.control.kind === 'area'
}

/**
 * Fields that follow each other, three in a row at most, or two with low areas beside them; everything else takes a row
 * of its own.
 */
export function packed(blocks: readonly Block[], most: 2 | 3): readonly Block[] {
  const rows: Block[][] = []
  let used = 6
  for (const block of blocks) {
    const needed = sixths(block, most)
    const row = rows.at(-1)
    if (row && row.length < most && used + needed <= 6) row.push(block)
    else rows.push([block])
    used = rows.at(-1)?.length === 1 ? needed : used + needed
  }
  return rows.map((one) => row(one, most))
}
