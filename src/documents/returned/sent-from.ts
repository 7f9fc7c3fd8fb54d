// Boxes of the file to the pairs that travel.
import { type Pair, plainText } from '../../../forms/kit/pairs.ts'
import { sentEntry } from '../entries.ts'
import type { AskedName } from './asked-names.ts'
import type { FoundField } from './found-fields.ts'

export interface SentFrom {
  readonly pairs: readonly Pair[]
  readonly pages: ReadonlyMap<string, number>
}

/** What stays with the pair is left out here, whatever the file holds. */
export function sentFrom(boxes: readonly FoundField[], asked: ReadonlyMap<string, AskedName>): SentFrom {
  const known = boxes.flatMap((box) => {
    const name = asked.get(box.name)
    return name ? [{ box, name }] : []
  })
  const pairs = known
    .filter(({ name }) => name.question.audience !== 'pair')
    .flatMap(({ box, name }) => box.values.map((value): Pair => [name.key, travelling(name, value)]))
    .filter(([, value]) => value !== '')
  const pages = new Map<string, number>()
  for (const { box, name } of known) if (box.page !== undefined && !pages.has(name.key)) pages.set(name.key, box.page)
  return { pairs, pages }
}

/** Composed letters, one line end, no space around: as a page would have sent it. */
function travelling({ entry }: AskedName, value: string): string {
  return sentEntry(entry, plainText(value).normalize('NFC'))
}
