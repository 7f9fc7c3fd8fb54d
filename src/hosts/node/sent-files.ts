// Files against the questions they came for.

import { type Form, sentQuestionsOf } from '../../../forms/kit/form.ts'
import { filePairValue, type Pair } from '../../../forms/kit/pairs.ts'
import type { AttachmentQuestion, FileKind } from '../../../forms/kit/questions.ts'
import type { Problem } from '../../../forms/kit/reading.ts'
import type { Words } from '../../../forms/kit/words.ts'
import type { SentFile } from './read-multipart.ts'

/** The attachments that a form asks for, by key. */
export function attachmentsOf(form: Form): ReadonlyMap<string, AttachmentQuestion> {
  return new Map(
    sentQuestionsOf(form).flatMap(([key, question]) =>
      question.kind === 'attachment' ? [[key, question] as const] : [],
    ),
  )
}

/** How a file stands among the canonical pairs. */
export function filePair({ key, sha256, name }: SentFile): Pair {
  return [key, filePairValue(sha256, name)]
}

/** What is wrong with the files, and with text that claims to be one. */
export function fileProblems(form: Form, typed: readonly Pair[], files: readonly SentFile[], say: Words): Problem[] {
  const asked = attachmentsOf(form)
  const claimed = typed.flatMap(([key, value]) => {
    const question = value.trim() === '' ? undefined : asked.get(key)
    return question ? [{ key, message: say.fileMissing(question.noun) }] : []
  })
  return [...claimed, ...files.flatMap((file) => problemOf(file, asked.get(file.key), say))]
}

/** A file that is more than its question takes; what else came with it may still be shown. */
export function isTooLarge(form: Form, file: SentFile): boolean {
  const question = attachmentsOf(form).get(file.key)
  return file.cut || (question !== undefined && file.bytes > question.megabytes * 1024 * 1024)
}

function problemOf(file: SentFile, question: AttachmentQuestion | undefined, say: Words): readonly Problem[] {
  const { key } = file
  if (!question) return [{ key, message: say.unknown(key) }]
  const { noun, accept, megabytes } = question
  if (file.bytes === 0) return [{ key, message: say.fileEmpty(noun) }]
  if (file.cut || file.bytes > megabytes * 1024 * 1024) return [{ key, message: say.fileTooLarge(noun, megabytes) }]
  return accept.includes(file.kind as FileKind) ? [] : [{ key, message: say.fileKind(noun, accept) }]
}
