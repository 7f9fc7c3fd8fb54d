// A question that one box answers.
import type { LongTextQuestion } from '../../../forms/kit/questions.ts'
import type { Field } from '../blocks.ts'
import { areaControl, type LineQuestion, lineControl } from './answer-controls.ts'
import { type Around, tooltipOf } from './around.ts'
import type { Printing } from './printing.ts'

/** What a line takes that its label does not say. */
export function formatOf(question: LineQuestion, { paper }: Printing): string | undefined {
  switch (question.kind) {
    case 'date':
      return paper.date
    case 'time':
      return paper.clock
    case 'number':
      return question.unit
    case 'text':
    case 'email':
    case 'phone':
      return undefined
    default:
      return question satisfies never
  }
}

function widthOf(question: LineQuestion): Field['width'] {
  switch (question.kind) {
    case 'text':
      return question.width === undefined || question.width === 'long' ? 'full' : question.width
    case 'email':
    case 'phone':
      return 'full'
    case 'number':
    case 'date':
    case 'time':
      return 'short'
    default:
      return question satisfies never
  }
}

export function lineField(key: string, question: LineQuestion, around: Around, printing: Printing): Field {
  const unit = formatOf(question, printing)
  const tooltip = tooltipOf(around, unit === undefined ? [] : [unit], printing)
  const control = lineControl(key, question, tooltip, printing)
  return { kind: 'field', ...around, control, width: widthOf(question), ...(unit === undefined ? {} : { unit }) }
}

export function areaField(
  key: string,
  question: Pick<LongTextQuestion, 'lines'>,
  around: Around,
  printing: Printing,
): Field {
  return {
    kind: 'field',
    ...around,
    control: areaControl(key, question, tooltipOf(around, [], printing), printing),
    width: 'full',
  }
}
