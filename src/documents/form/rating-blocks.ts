// A rating grid: what the levels mean, and a row for each thing that is rated.
import type { RatingGridQuestion } from '../../../forms/kit/questions.ts'
import type { Block, Cell } from '../blocks.ts'
import { areaControl, radioControl } from './answer-controls.ts'
import { type Around, openingBlocks } from './around.ts'
import type { Printing } from './printing.ts'

export function ratingBlocks(
  key: string,
  question: RatingGridQuestion,
  around: Around,
  printing: Printing,
): readonly Block[] {
  const { levels, comment } = question
  const explained = levels.flatMap(({ label, hint }) => (hint === undefined ? [] : [{ term: label, text: hint }]))
  const legend: readonly Block[] =
    explained.length === 0
      ? []
      : [
          {
            kind: 'together',
            blocks: [{ kind: 'list', isOrdered: false, look: 'note', leads: true, items: explained }],
          },
        ]
  return [
    ...openingBlocks(around),
    ...legend,
    {
      kind: 'table',
      summary: around.label,
      columns: [
        { title: printing.paper.rated, share: comment === undefined ? 50 : 34, isCentered: false },
        ...levels.map(({ label }) => ({ title: label, share: 10, isCentered: true })),
        ...(comment === undefined ? [] : [{ title: comment, share: 30, isCentered: false }]),
      ],
      rows: question.rows.map((row) => ratingRow(`${key}.${row.key}`, row.label, question, around, printing)),
    },
  ]
}

function ratingRow(
  key: string,
  label: string,
  { levels, comment }: RatingGridQuestion,
  around: Around,
  printing: Printing,
): readonly Cell[] {
  const { option } = printing.paper
  const asked = option(around.label, label)
  return [
    { kind: 'rowHeader', text: label },
    ...levels.map(
      (level): Cell => ({ kind: 'control', control: radioControl(key, level, option(asked, level.label), printing) }),
    ),
    ...(comment === undefined
      ? []
      : [
          {
            kind: 'control',
            control: areaControl(`${key}.comment`, { lines: 2 }, option(asked, comment), printing),
          } as const,
        ]),
  ]
}
