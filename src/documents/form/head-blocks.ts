// What stands before the first question, and after the last.

import { questionsOf } from '../../../forms/kit/form.ts'
import { capitalized } from '../../../forms/kit/phrases.ts'
import { readers } from '../../../forms/kit/readers.ts'
import type { Window } from '../../../forms/kit/window.ts'
import type { Block } from '../blocks.ts'
import type { FormOnPaper, PrivacyActStatement } from '../form-blocks.ts'
import type { PaperWords } from './paper-words.ts'
import type { Printing } from './printing.ts'

export function headBlocks({ form, program, window }: FormOnPaper, printing: Printing): readonly Block[] {
  const { paper } = printing
  const fact = (term: string, text: string): readonly Block[] => [
    { kind: 'paragraph', look: 'strong', text: term },
    { kind: 'paragraph', look: 'note', text },
  ]
  return [
    { kind: 'paragraph', look: 'note', text: `${program.agency} · ${program.name}` },
    { kind: 'heading', level: 1, text: form.title },
    { kind: 'paragraph', look: 'lead', text: form.summary },
    {
      kind: 'panel',
      look: 'tinted',
      blocks: [
        {
          kind: 'beside',
          columns: [
            { share: 4, blocks: fact(paper.filledBy, form.filledBy) },
            {
              share: 5,
              blocks: fact(
                paper.when,
                window ? capitalized(paper.window(spanOf(window, paper))) : capitalized(form.when),
              ),
            },
            { share: 3, blocks: fact(paper.time, paper.minutes(form.minutes)) },
          ],
        },
        ...fact(paper.ready, form.ready.join(' · ')),
      ],
    },
    ...keptBlocks(printing),
    ...changedBlocks(printing),
    ...(program.privacyActStatement ? privacyBlocks(program.privacyActStatement, paper) : []),
  ]
}

function spanOf({ opens, closes }: Window, { locale }: PaperWords): string {
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return written.formatRange(new Date(`${opens}T00:00:00Z`), new Date(`${closes}T00:00:00Z`))
}

function keptBlocks({ form, paper }: Printing): readonly Block[] {
  if (!questionsOf(form).some(([, { audience }]) => audience === 'pair')) return []
  return [
    {
      kind: 'panel',
      look: 'outlined',
      blocks: [
        { kind: 'paragraph', look: 'strong', text: paper.keptByPair },
        { kind: 'paragraph', look: 'body', text: paper.keptCopy },
      ],
    },
  ]
}

function changedBlocks({ form, paper, workbooks }: Printing): readonly Block[] {
  const changes = form.changedAudiences ?? []
  if (changes.length === 0) return []
  const items = changes.map(({ label, from, to }) => ({
    term: label,
    text: paper.changed(readers(from, workbooks), readers(to, workbooks)),
  }))
  return [
    {
      kind: 'panel',
      look: 'outlined',
      blocks: [
        { kind: 'paragraph', look: 'strong', text: paper.changedReaders },
        { kind: 'list', isOrdered: false, look: 'note', items },
      ],
    },
  ]
}

const privacyParts = ['authority', 'purpose', 'routineUses', 'effects'] as const

function privacyBlocks(statement: PrivacyActStatement, paper: PaperWords): readonly Block[] {
  const items = privacyParts.map((part) => ({ term: paper.privacyActParts[part], text: statement[part] }))
  return [
    {
      kind: 'panel',
      look: 'outlined',
      blocks: [
        { kind: 'heading', level: 2, text: paper.privacyAct },
        { kind: 'list', isOrdered: false, look: 'note', items },
      ],
    },
  ]
}

export function tailBlocks({ form, program }: FormOnPaper, { paper }: Printing): readonly Block[] {
  const { name, phone, email, address } = program.coordinator
  const sending: readonly Block[] = [
    { kind: 'heading', level: 2, text: paper.send },
    { kind: 'paragraph', look: 'body', text: paper.sendBy(email) },
    { kind: 'paragraph', look: 'body', text: address.join(', ') },
    { kind: 'paragraph', look: 'body', text: paper.ask(name, phone) },
    { kind: 'paragraph', look: 'note', text: paper.sendKeep },
  ]
  const following: readonly Block[] = [
    { kind: 'heading', level: 2, text: paper.next },
    { kind: 'list', isOrdered: true, look: 'body', items: form.next.map((text) => ({ text })) },
  ]
  const columns = [
    { share: 3, blocks: sending },
    { share: 2, blocks: following },
  ]
  const panel: Block = { kind: 'panel', look: 'tinted', blocks: [{ kind: 'beside', columns }] }
  return [{ kind: 'together', blocks: [panel, officeBlock(paper)] }]
}

/** Three lines for whoever takes the paper in. */
function officeBlock(paper: PaperWords): Block {
  const named: Block = { kind: 'paragraph', look: 'note', text: paper.office }
  const columns = [paper.received, paper.receivedBy, paper.reference].map((caption) => ({
    share: 1,
    blocks: [{ kind: 'writingLine', caption } as const],
  }))
  return {
    kind: 'panel',
    look: 'outlined',
    blocks: [{ kind: 'beside', columns: [{ share: 0.7, blocks: [named] }, ...columns] }],
  }
}
