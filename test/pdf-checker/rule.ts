import type { PdfFile } from './open.ts'

/** One condition, named as in the Matterhorn Protocol 1.1 where it has a number there, else by our own letters. */
export interface Rule {
  readonly id: string
  readonly about: string
  /** What breaks it, each with its place; none in a good file. */
  readonly problems: (file: PdfFile) => readonly string[]
}
