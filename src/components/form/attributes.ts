// From a question to the HTML attributes of its control. They never refuse what `check` accepts; a test shows it.
// There is no maxlength: it would cut a pasted text short without a word. The script says what is too long.
import {
  type AttachmentQuestion,
  type DateQuestion,
  type EmailQuestion,
  type FileKind,
  longest,
  type NumberQuestion,
  type PhoneQuestion,
  type TextQuestion,
  type TimeQuestion,
} from '../../../forms/kit/questions.ts'

/** Questions that are answered on one line. */
export type LineQuestion = TextQuestion | EmailQuestion | PhoneQuestion | NumberQuestion | DateQuestion | TimeQuestion

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** At least seven digits, among what people write between digits. */
const phonePattern = '(?:[\\s\\(\\)+.\\-\\/]*\\d){7,}[\\s\\(\\)+.\\-\\/]*'

function numberPattern(decimals: number): string {
  return decimals === 0 ? '\\s*-?\\d+\\s*' : `\\s*-?\\d+(?:\\.\\d{1,${decimals}})?\\s*`
}

export function lineAttributes(question: LineQuestion): Attributes {
  switch (question.kind) {
    case 'text':
      return { type: 'text', autocomplete: question.autocomplete, 'data-longest': longest.text }
    case 'email':
      return { type: 'email', autocomplete: question.autocomplete, spellcheck: 'false', 'data-longest': longest.email }
    case 'phone':
      return { type: 'tel', autocomplete: question.autocomplete, pattern: phonePattern, 'data-longest': longest.phone }
    case 'number':
      // Not type=number: a wheel would change it, and what is no number would be lost before anyone could say so.
      return {
        type: 'text',
        inputmode: question.decimals === 0 && question.least >= 0 ? 'numeric' : undefined,
        pattern: numberPattern(question.decimals),
        'data-least': question.least,
        'data-greatest': question.most,
        'data-longest': longest.number,
      }
    case 'date':
      return { type: 'date', autocomplete: question.autocomplete, min: '1900-03-01' }
    case 'time':
      return { type: 'time' }
    default:
      return question satisfies never
  }
}

/** The class that makes a field as wide as the answer expected. */
export function widthOf(question: LineQuestion): string {
  switch (question.kind) {
    case 'text':
      return question.width ?? 'medium'
    case 'email':
      return 'long'
    case 'phone':
    case 'date':
      return 'medium'
    case 'number':
    case 'time':
      return 'short'
    default:
      return question satisfies never
  }
}

const mediaTypes: Readonly<Record<FileKind, readonly string[]>> = {
  pdf: ['.pdf', 'application/pdf'],
  docx: ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  odt: ['.odt', 'application/vnd.oasis.opendocument.text'],
  jpg: ['.jpg', '.jpeg', 'image/jpeg'],
  png: ['.png', 'image/png'],
}

export function fileAttributes(question: AttachmentQuestion): Attributes {
  return {
    type: 'file',
    accept: question.accept.flatMap((kind) => mediaTypes[kind]).join(','),
    'data-bytes': question.megabytes * 1024 * 1024,
  }
}
