// What is read, signed or handed in: statements, signatures and files.
import type { AttachmentQuestion, SignatureQuestion, StatementQuestion } from '../../../forms/kit/questions.ts'
import type { Block, Field } from '../blocks.ts'
import { boxControl } from './answer-controls.ts'
import { type Around, openingBlocks, tooltipOf } from './around.ts'
import { lineField } from './field-blocks.ts'
import type { Printing } from './printing.ts'

export function signatureBlocks(
  key: string,
  question: SignatureQuestion,
  around: Around,
  printing: Printing,
): readonly Block[] {
  const { paper } = printing
  const named = (label: string): Around => ({ label, notes: [] })
  const tooltip = (label: string) => paper.option(around.label, label)
  const name = { kind: 'text', audience: question.audience, label: paper.signName, noun: question.noun } as const
  const date = { kind: 'date', audience: question.audience, label: paper.signDate, noun: 'the date you sign' } as const
  const nameField = lineField(`${key}.name`, name, named(paper.signName), printing)
  const dateField = lineField(`${key}.date`, date, named(paper.signDate), printing)
  const agreed = boxControl(`${key}.agreed`, `${key}.agreed`, { value: 'yes' }, tooltip(paper.signAgree), printing)
  const retold = (field: Field): Field => ({
    ...field,
    control: { ...field.control, tooltip: tooltip(field.control.tooltip) },
  })
  return [
    {
      kind: 'together',
      blocks: [
        ...openingBlocks(around),
        { kind: 'paragraph', look: 'body', text: question.statement },
        {
          kind: 'beside',
          columns: [
            { share: 5, blocks: [retold(nameField)] },
            { share: 5, blocks: [{ kind: 'writingLine', caption: paper.signature }] },
            { share: 4, blocks: [retold(dateField)] },
          ],
        },
        { kind: 'options', options: [{ control: agreed, label: paper.signAgree }] },
      ],
    },
  ]
}

export function statementBlocks(
  key: string,
  question: StatementQuestion,
  around: Around,
  printing: Printing,
): readonly Block[] {
  const { agree } = question
  const box =
    agree === undefined
      ? []
      : [
          {
            control: boxControl(
              key,
              key,
              { value: 'yes' },
              tooltipOf({ ...around, label: agree, notes: [] }, [], printing),
              printing,
            ),
            label: agree,
          },
        ]
  return [
    ...openingBlocks(around),
    ...question.paragraphs.map((text) => ({ kind: 'paragraph', look: 'body', text }) as const),
    ...(box.length === 0 ? [] : [{ kind: 'options', options: box } as const]),
  ]
}

export function attachmentBlocks(
  question: AttachmentQuestion,
  around: Around,
  { paper, say }: Printing,
): readonly Block[] {
  const aside = around.aside === undefined ? '' : ` ${around.aside}`
  return [
    { kind: 'paragraph', look: 'strong', leads: true, text: `${around.label}${aside}` },
    {
      kind: 'paragraph',
      look: 'note',
      leads: true,
      text: paper.attach(say.fileKinds(question.accept), question.megabytes),
    },
    ...around.notes.map(({ text }) => ({ kind: 'paragraph', look: 'note', leads: true, text }) as const),
  ]
}
