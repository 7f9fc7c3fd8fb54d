// How much room an answer by hand needs.
import type { Option, Other, Question, RowQuestion } from '../../../forms/kit/questions.ts'

/** Whether the answer fits on half a line, so that two such questions stand side by side. */
export function isShort({ kind }: Question): boolean {
  return ['text', 'email', 'phone', 'number', 'date', 'time'].includes(kind)
}

/** Ruled lines for an answer in words. */
export function linesFor(question: RowQuestion): number {
  return question.kind === 'longText' ? question.lines : 1
}

interface Choosing {
  readonly options: readonly Option[]
  readonly other?: Other
}

/** The words beside the boxes, the one for words of one's own last. */
export function boxesOf({ options, other }: Choosing): readonly string[] {
  return [...options.map(({ label }) => label), ...(other ? [`${other.label}: ${other.ask}`] : [])]
}

/** How many rows a sheet offers. */
export function rowsOf(question: Extract<Question, { kind: 'fixedRows' | 'openRows' }>): number {
  return question.kind === 'fixedRows' ? question.count : question.offered
}

/** Whether the hint is of use on paper: those of dates and signatures speak of the page that sends them. */
export function helps({ kind, hint }: Question): boolean {
  return hint !== undefined && kind !== 'date' && kind !== 'signature'
}
