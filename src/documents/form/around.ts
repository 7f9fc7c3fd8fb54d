// What is said around a question's boxes, and to those who hear one box at a time.
import type { Audience } from '../../../forms/kit/audience.ts'
import { conditionWords } from '../../../forms/kit/condition-words.ts'
import type { Question } from '../../../forms/kit/questions.ts'
import { readers } from '../../../forms/kit/readers.ts'
import type { Block, Note } from '../blocks.ts'
import type { Printing } from './printing.ts'

/** What stands around a question's boxes. */
export interface Around {
  readonly label: string
  readonly aside?: string
  readonly condition?: string
  readonly notes: readonly Note[]
}

/** @param audience who reads the answer, where that is not said for the whole part */
export function aroundOf(question: Question, audience: Audience | undefined, printing: Printing): Around {
  const { form, language, paper, workbooks } = printing
  const hint: Note[] = question.hint === undefined ? [] : [{ look: 'hint', text: question.hint }]
  const who: Note[] = audience === undefined ? [] : [{ look: 'readers', text: readers(audience, workbooks) }]
  return {
    label: question.label,
    ...(question.optional ? { aside: paper.optional } : {}),
    ...(question.when ? { condition: paper.condition(conditionWords(form, question.when, language)) } : {}),
    notes: [...hint, ...who],
  }
}

/** Condition, label and hint, for those who hear one box at a time. */
export function tooltipOf(
  { label, aside, condition, notes }: Around,
  more: readonly string[],
  { paper }: Printing,
): string {
  const question = `${condition === undefined ? '' : `${condition} `}${label}${aside === undefined ? '' : ` ${aside}`}`
  const hints = notes.flatMap(({ look, text }) => (look === 'hint' ? [text.replace(/\.$/, '')] : []))
  return paper.tooltip(question.replace(/[.:]$/, ''), [...hints, ...more])
}

/** Condition, heading and notes of a question that several boxes answer. */
export function openingBlocks({ label, aside, condition, notes }: Around): readonly Block[] {
  return [
    ...(condition === undefined ? [] : [{ kind: 'paragraph', look: 'strong', leads: true, text: condition } as const]),
    { kind: 'heading', level: 3, text: aside === undefined ? label : `${label} ${aside}` },
    ...notes.map(({ text }) => ({ kind: 'paragraph', look: 'note', leads: true, text }) as const),
  ]
}
