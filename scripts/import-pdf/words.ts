// What an operator reads: a line for each file, and below it what has to be known.
import { counted } from '../../forms/kit/phrases.ts'
import type { Remark } from '../../src/documents/returned/remarks.ts'
import type { Mend, Verdict } from './judge.ts'
import { labelOf } from './labels.ts'
import { refusalWords } from './refusal-words.ts'

/** A file of the folder and what came of it. */
export interface Judged {
  readonly file: string
  readonly verdict: Verdict
  /** What became of it when it was handed in; absent in a dry run. */
  readonly done?: string
}

const none = '–'
const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

/** Text from a file can hold anything; a terminal shows letters only. */
function shownText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD')
}

export function tableOf(judged: readonly Judged[]): readonly string[] {
  const rows = judged.map(({ file, verdict, done }) => [
    shownText(file),
    verdict.kind === 'refused' || verdict.person === '' ? none : shownText(verdict.person),
    verdict.kind === 'refused' ? none : verdict.form.title,
    done ?? resultWords(verdict),
  ])
  const all = [['File', 'Person', 'Form', 'Result'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const [head = '', ...rest] = lines
  return [head, ...rest.flatMap((line, index) => [line, ...(judged[index] ? detailsOf(judged[index].verdict) : [])])]
}

function resultWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'refused':
      return `refused, ${refusalWords(verdict.refusal)}`
    case 'blank':
      return 'blank: nothing is filled in. Ask for the file as it was saved after filling it in.'
    case 'to mend':
      return `${counted(verdict.mends.length, 'answer')} to mend`
    case 'not yet':
      return `comes too early: it is taken from ${verdict.opens} on`
    case 'new':
      return 'new'
    case 'same':
      return verdict.reference === undefined ? 'received before' : `as before: ${verdict.reference}`
    case 'differs':
      return `corrects ${verdict.reference}`
    default:
      return verdict satisfies never
  }
}

function detailsOf(verdict: Verdict): readonly string[] {
  if (verdict.kind === 'refused') return []
  const { form, remarks } = verdict
  const mends = verdict.kind === 'to mend' ? verdict.mends.map((mend) => mendWords(mend, labelOf(form, mend.key))) : []
  const differs =
    verdict.kind === 'differs' ? [`Answered otherwise: ${quoted(verdict.keys.map((key) => labelOf(form, key)))}.`] : []
  return [...mends, ...differs, ...remarks.flatMap((remark) => remarkWords(remark, form.version))].map(
    (line) => `    ${shownText(line)}`,
  )
}

function mendWords({ page, message }: Mend, label: string): string {
  return `${page === undefined ? '' : `Page ${page}, `}“${label}”: ${message}`
}

function remarkWords(remark: Remark, version: number): readonly string[] {
  switch (remark.kind) {
    case 'other version':
      return [
        `It is version ${remark.version} of the form; this program has version ${version}. Answers were read by their keys.`,
        ...(remark.added.length === 0 ? [] : [`It does not ask: ${quoted(remark.added)}.`]),
        ...(remark.removed.length === 0 ? [] : [`No longer asked, so left out: ${quoted(remark.removed)}.`]),
      ]
    case 'unknown boxes':
      return [`Left out, since our form has no such boxes: ${quoted(remark.names)}.`]
    case 'kept by the pair':
      return [`Left out, since it stays with the pair: ${quoted(remark.labels)}.`]
    case 'attached files':
      return ['Files are attached to it; they were neither opened nor taken over.']
    default:
      return remark satisfies never
  }
}

/** What lies in the folder and was not looked into; nothing where there is nothing. */
export function othersLine(others: readonly string[]): readonly string[] {
  if (others.length === 0) return []
  return [
    `Left alone, since ${others.length === 1 ? 'it is no PDF' : 'they are no PDFs'}: ${others.map(shownText).join(', ')}`,
  ]
}

/** Whether a person has something to do about a file. */
export function needsSomeone({ verdict }: Judged): boolean {
  return !['new', 'same', 'differs'].includes(verdict.kind)
}

export function countsOf(judged: readonly Judged[]): string {
  const ofKind = (kinds: readonly Verdict['kind'][]) =>
    judged.filter(({ verdict }) => kinds.includes(verdict.kind)).length
  const parts = [
    [ofKind(['new']), 'new'],
    [ofKind(['differs']), 'to correct'],
    [ofKind(['same']), 'as before'],
    [ofKind(['blank']), 'blank'],
    [ofKind(['to mend']), 'to mend'],
    [ofKind(['not yet']), 'too early'],
    [ofKind(['refused']), 'refused'],
  ] as const
  const found = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)
  return `${counted(judged.length, 'file')}: ${found.join(', ')}.`
}
