// The messages that the browser may need, written beside each control when the site is built.
import { type AttachmentQuestion, type LongTextQuestion, longest } from '../../../forms/kit/questions.ts'
import type { Words } from '../../../forms/kit/words.ts'
import type { Attributes, LineQuestion } from './attributes.ts'

/** What is wrong where a native check fails or a number is out of range. */
function wrong(question: LineQuestion, say: Words): string | undefined {
  switch (question.kind) {
    case 'text':
      return undefined
    case 'email':
      return say.email(question.noun)
    case 'phone':
      return say.phone(question.noun)
    case 'number':
      return say.number(question.noun, question.least, question.most, question.decimals)
    case 'date':
      return say.date(question.noun)
    case 'time':
      return say.time(question.noun)
    default:
      return question satisfies never
  }
}

function longestOf(question: LineQuestion | LongTextQuestion): number {
  return question.kind === 'date' || question.kind === 'time' ? longest.number : longest[question.kind]
}

export function lineMessages(question: LineQuestion, missing: string, say: Words): Attributes {
  return {
    'data-missing': missing,
    'data-wrong': wrong(question, say),
    'data-long': say.tooLongAnyLength(question.noun, longestOf(question)),
    ...(question.kind === 'date' ? { 'data-early': say.dateTooEarly(question.noun) } : {}),
  }
}

export function longTextMessages(question: LongTextQuestion, missing: string, say: Words): Attributes {
  return { 'data-missing': missing, 'data-long': say.tooLongAnyLength(question.noun, longest.longText) }
}

export function fileMessages(question: AttachmentQuestion, say: Words): Attributes {
  return {
    'data-missing': say.missing(question),
    'data-wrong': say.fileKind(question.noun, question.accept),
    'data-large': say.fileTooLarge(question.noun, question.megabytes),
    'data-empty': say.fileEmpty(question.noun),
  }
}
