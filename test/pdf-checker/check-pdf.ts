// Every condition of PDF/UA-1 that a program can check, and a few of our own. A file that passes has not been certified:
// whether the reading order makes sense and descriptions help is for people to judge.
import { annotationRules } from './annotation-rules.ts'
import { contentRules } from './content-rules.ts'
import { documentRules } from './document-rules.ts'
import { fontRules } from './font-rules.ts'
import { openPdf, type PdfFile } from './open.ts'
import type { Rule } from './rule.ts'
import { structureRules } from './structure-rules.ts'

export const rules: readonly Rule[] = [
  ...contentRules,
  ...structureRules,
  ...documentRules,
  ...annotationRules,
  ...fontRules,
]

export interface Finding {
  readonly rule: string
  readonly about: string
  readonly problem: string
}

/** What is wrong with a file; nothing where it passes. */
export async function checkPdf(bytes: Uint8Array): Promise<readonly Finding[]> {
  return findingsIn(await openPdf(bytes))
}

export function findingsIn(file: PdfFile): readonly Finding[] {
  return rules.flatMap(({ id, about, problems }) => problems(file).map((problem) => ({ rule: id, about, problem })))
}
