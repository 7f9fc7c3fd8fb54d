// The columns that a question owns, in the order in which they are laid out at first.
import type { Column } from './column.ts'
import type { ChoiceQuestion, ChoicesQuestion, Option, Other, Question, Questions, RowQuestion } from './questions.ts'

type Look = Pick<Column, 'title' | 'kind' | 'width'> & Partial<Pick<Column, 'options' | 'decimals' | 'folded' | 'link'>>

function titleOf(question: Question): string {
  return question.column ?? question.label
}

/** The labels that a cell of this choice may hold. */
function labelsOf(question: { readonly options: readonly Option[]; readonly other?: Other }): readonly string[] {
  const labels = question.options.map(({ label }) => label)
  return question.other ? [...labels, question.other.label] : labels
}

/** One column of the inbox, for an answer that is sent. */
function column(key: string, question: Question, look: Look): Column {
  const audience = question.audience === 'pair' ? 'coordinator' : question.audience
  return { key, audience, writer: 'kit', ifDeleted: 'make again', ...look }
}

function choiceColumns(key: string, question: ChoiceQuestion | ChoicesQuestion, title: string): readonly Column[] {
  const drop = question.kind === 'choice' ? { options: labelsOf(question) } : {}
  const width = question.kind === 'choice' ? 22 : 44
  const columns = [column(key, question, { title, kind: 'text', width, ...drop })]
  if (question.kind === 'choices' && question.most)
    columns.push(column(`${key}.most`, question, { title: `${title}: most important`, kind: 'text', width: 32 }))
  if (question.other)
    columns.push(column(`${key}.other`, question, { title: `${title}: other`, kind: 'text', width: 28 }))
  return columns
}

function valueColumn(key: string, question: Exclude<RowQuestion, ChoiceQuestion>, title: string): Column {
  switch (question.kind) {
    case 'text':
    case 'phone':
      return column(key, question, { title, kind: 'text', width: 22 })
    case 'email':
      return column(key, question, { title, kind: 'text', width: 30 })
    case 'longText':
      return column(key, question, { title, kind: 'text', width: 50 })
    case 'number':
      return column(key, question, { title, kind: 'number', width: 10, decimals: question.decimals })
    case 'date':
    case 'time':
      return column(key, question, { title, kind: question.kind, width: 12 })
    default:
      return question satisfies never
  }
}

function rowQuestionColumns(key: string, question: RowQuestion, title: string): readonly Column[] {
  return question.kind === 'choice' ? choiceColumns(key, question, title) : [valueColumn(key, question, title)]
}

/** The columns of an open-ended question's own tab. */
export function rowColumns(questions: Questions): readonly Column[] {
  return Object.entries(questions).flatMap(([key, question]) => columnsOf(key, question))
}

/** The columns of one question in its form's inbox; open-ended rows have theirs in a tab of their own. */
export function columnsOf(key: string, question: Question): readonly Column[] {
  const title = titleOf(question)
  switch (question.kind) {
    case 'choices':
      return choiceColumns(key, question, title)
    case 'ratingGrid':
      return question.rows.flatMap((row) => {
        const name = row.column ?? row.label
        const level = column(`${key}.${row.key}`, question, {
          title: name,
          kind: 'text',
          width: 14,
          options: labelsOf({ options: question.levels }),
        })
        const comment = column(`${key}.${row.key}.comment`, question, {
          title: `${name}: comment`,
          kind: 'text',
          width: 40,
        })
        return question.comment === undefined ? [level] : [level, comment]
      })
    case 'fixedRows':
      return Array.from({ length: question.count }, (_, index) =>
        numberedColumns(key, question.row, index + 1, question.questions),
      ).flat()
    case 'openRows':
      return []
    case 'signature':
      return [
        column(`${key}.name`, question, { title, kind: 'text', width: 24 }),
        column(`${key}.date`, question, { title: `${title}: date`, kind: 'date', width: 12 }),
        column(`${key}.agreed`, question, { title: `${title}: agreed`, kind: 'text', width: 10, folded: true }),
      ]
    case 'attachment':
      return [column(key, question, { title, kind: 'text', width: 30, link: true })]
    case 'statement':
      return question.agree === undefined ? [] : [column(key, question, { title, kind: 'text', width: 10 })]
    default:
      return rowQuestionColumns(key, question, title)
  }
}

function numberedColumns(
  key: string,
  row: string,
  number: number,
  questions: Readonly<Record<string, RowQuestion>>,
): readonly Column[] {
  const fields = Object.entries(questions)
  return fields.flatMap(([field, question]) => {
    const title = fields.length === 1 ? `${row} ${number}` : `${row} ${number}: ${titleOf(question)}`
    return rowQuestionColumns(`${key}.${number}.${field}`, question, title)
  })
}
