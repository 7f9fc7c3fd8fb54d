// The names under which a form's PDF asks, and what each of them sends: `form-blocks.ts` the other way round.
import { type Form, questionsOf } from '../../../forms/kit/form.ts'
import type { Option, Other, Question, RowQuestion } from '../../../forms/kit/questions.ts'
import type { Entry } from '../entries.ts'
import { entryOf } from '../form/answer-controls.ts'

/** What a box of the PDF stands for. */
export interface AskedName {
  /** The wire key. */
  readonly key: string
  readonly entry: Entry
  /** The question that the key belongs to. */
  readonly question: Question
}

type Named = readonly [name: string, key: string, entry: Entry]
type Choosable = { readonly options: readonly Option[]; readonly other?: Other }

/** By name of the field; a file of the same shape has no other, and those of open-ended rows in part. */
export function askedNames(form: Form): ReadonlyMap<string, AskedName> {
  const names = questionsOf(form).flatMap(([key, question]) =>
    namesOf(key, question).map(([name, wire, entry]) => [name, { key: wire, entry, question }] as const),
  )
  return new Map(names)
}

function chosen(key: string, { other }: Choosable): readonly Named[] {
  return [[`${key}.chosen`, key, 'text'], ...(other ? [[`${key}.other`, `${key}.other`, 'text'] as const] : [])]
}

function ticked(key: string, { options, other }: Choosable, hasMost: boolean): readonly Named[] {
  const values = [...options.map(({ value }) => value), ...(other ? ['other'] : [])]
  return [
    ...values.map((value) => [`${key}.chosen.${value}`, key, 'text'] as const),
    ...(hasMost ? values.map((value) => [`${key}.most.${value}`, `${key}.most`, 'text'] as const) : []),
    ...(other ? [[`${key}.other`, `${key}.other`, 'text'] as const] : []),
  ]
}

function rows(key: string, count: number, questions: Readonly<Record<string, RowQuestion>>): readonly Named[] {
  const fields = Object.entries(questions)
  return Array.from({ length: count }, (_, index) =>
    fields.flatMap(([field, question]) => ofValue(`${key}.${index + 1}.${field}`, question)),
  ).flat()
}

function ofValue(key: string, question: RowQuestion): readonly Named[] {
  if (question.kind === 'choice') return chosen(key, question)
  return [[key, key, question.kind === 'longText' ? 'text' : entryOf(question)]]
}

function namesOf(key: string, question: Question): readonly Named[] {
  switch (question.kind) {
    case 'choices':
      return ticked(key, question, question.most !== undefined)
    case 'ratingGrid':
      return question.rows.flatMap((row): readonly Named[] => [
        [`${key}.${row.key}.chosen`, `${key}.${row.key}`, 'text'],
        ...(question.comment === undefined ? [] : [same(`${key}.${row.key}.comment`)]),
      ])
    case 'fixedRows':
      return rows(key, question.count, question.questions)
    case 'openRows':
      return rows(key, question.atMost, question.questions)
    case 'signature':
      return [same(`${key}.name`), [`${key}.date`, `${key}.date`, 'date'], same(`${key}.agreed`)]
    case 'statement':
      return question.agree === undefined ? [] : [same(key)]
    case 'attachment':
      return []
    default:
      return ofValue(key, question)
  }
}

function same(key: string): Named {
  return [key, key, 'text']
}
