// The tabs into which a form's submissions are appended: one for the form, one for each open-ended question,
// and where the agency keeps two workbooks, apart for what only the coordinator may read.
import { type Destination, destinationOf } from '../../forms/kit/audience.ts'
import { dateTimeSerial } from '../../forms/kit/column.ts'
import { columnsOf, rowColumns } from '../../forms/kit/columns.ts'
import { type Form, sentQuestionsOf } from '../../forms/kit/form.ts'
import type { OpenRowsQuestion, Question } from '../../forms/kit/questions.ts'
import { cellsOf, rowCells } from '../../forms/kit/to-cells.ts'
import type { Submission } from './submission.ts'
import type { Cell, Column, Row, Table } from './table.ts'

/** One workbook for all, or a second one for what only the coordinator may read. */
export type Workbooks = 'one' | 'two'

/** A tab of a form: its inbox, or the tab of one of its open-ended questions. */
export interface Inbox {
  readonly destination: Destination
  readonly table: Table
  /** What lands here, by key. */
  readonly questions: readonly (readonly [key: string, question: Question])[]
  /** The open-ended question whose rows these are. */
  readonly rowsOf?: readonly [key: string, question: OpenRowsQuestion]
}

/** Rows for one tab, on the way to one workbook. */
export interface Placed {
  readonly destination: Destination
  readonly table: Table
  readonly rows: readonly Row[]
}

const meta = (key: string, title: string, more: Partial<Column> = {}): Column => ({
  key,
  title,
  kind: 'text',
  width: 14,
  writer: 'kit',
  audience: 'program',
  ifDeleted: 'make again',
  ...more,
})

const received = meta('received', 'Received', { kind: 'dateTime', width: 18, ifDeleted: 'stop' })
const reference = meta('reference', 'Reference', { ifDeleted: 'stop' })

const folded = (key: string, title: string, more: Partial<Column> = {}) => meta(key, title, { folded: true, ...more })

/** The technical columns at the right end of every inbox, grouped. */
const technical: readonly Column[] = [
  folded('id', 'Id', { ifDeleted: 'stop', width: 36 }),
  folded('form', 'Form'),
  folded('version', 'Form version', { kind: 'number', decimals: 0 }),
  folded('language', 'Language'),
  folded('channel', 'Channel'),
  folded('paperDate', 'Date on paper', { kind: 'date' }),
  folded('late', 'Late'),
  folded('cohort', 'Cohort'),
  folded('person', 'Person', { writer: 'coordinator' }),
  folded('pair', 'Pair', { writer: 'coordinator' }),
  folded('replaces', 'Replaces', { writer: 'coordinator' }),
]

function destination(question: Question, workbooks: Workbooks): Destination {
  if (workbooks === 'one' || question.audience === 'pair') return 'program'
  return destinationOf(question.audience)
}

/** Every tab that a form's submissions land in, the confidential ones first. */
export function inboxesOf(form: Form, workbooks: Workbooks): readonly Inbox[] {
  const inboxes = (['confidential', 'program'] as const).flatMap((place) => inboxesIn(form, place, workbooks))
  return inboxes.filter(({ questions }) => questions.length > 0)
}

export function inboxTables(form: Form, workbooks: Workbooks): readonly Table[] {
  return inboxesOf(form, workbooks).map(({ table }) => table)
}

function inboxesIn(form: Form, place: Destination, workbooks: Workbooks): readonly Inbox[] {
  const here = sentQuestionsOf(form).filter(([, question]) => destination(question, workbooks) === place)
  const main: Inbox = { destination: place, table: mainTable(form, here, place), questions: here }
  const rows = here.flatMap(([key, question]): Inbox[] =>
    question.kind === 'openRows'
      ? [
          {
            destination: place,
            table: rowsTable(form, key, question),
            questions: [[key, question]],
            rowsOf: [key, question],
          },
        ]
      : [],
  )
  return [main, ...rows]
}

function nameColumns(form: Form): readonly Column[] {
  const [name] = sentQuestionsOf(form).filter(([key]) => key === form.nameOf)
  return name ? columnsOf(...name).slice(0, 1) : []
}

function mainTable(form: Form, questions: Inbox['questions'], place: Destination): Table {
  const name = nameColumns(form)
  const own = questions.flatMap(([key, question]) => columnsOf(key, question))
  const rest = own.filter((column) => !name.some(({ key }) => key === column.key))
  const plain = rest.filter((column) => !column.folded)
  const columns = [received, ...name, reference, ...plain, ...rest.filter((column) => column.folded), ...technical]
  return {
    key: place === 'program' ? form.id : `${form.id}.confidential`,
    title: tabTitle(form.tab ?? form.title),
    owner: 'inbox',
    columns,
    identity: ['id'],
    about: `Answers to “${form.title}”, one row each, as they come in. Sort, color, move and add columns as you like.`,
  }
}

function rowsTable(form: Form, key: string, question: OpenRowsQuestion): Table {
  const number = meta('row', 'Row', { kind: 'number', decimals: 0, width: 6, ifDeleted: 'stop' })
  const id = folded('id', 'Id', { ifDeleted: 'stop', width: 36 })
  return {
    key: `${form.id}.${key}`,
    title: tabTitle(`${form.tab ?? form.title}: ${question.column ?? question.label}`),
    owner: 'inbox',
    columns: [received, ...nameColumns(form), reference, number, ...rowColumns(question.questions), id],
    identity: ['id', 'row'],
    about: `“${question.column ?? question.label}” of “${form.title}”, one row for each entry.`,
  }
}

/** A tab's name: no more than 31 characters, none of those that spreadsheets forbid. */
function tabTitle(text: string): string {
  const plain = text.replace(/[[\]*?/\\]/g, ' ').replace(/\s*:\s*/g, ' – ')
  return plain.length <= 31 ? plain : `${plain.slice(0, 30).trimEnd()}…`
}

/** The rows of one submission, by tab; the confidential ones first. */
export function placedRows(form: Form, submission: Submission, workbooks: Workbooks): readonly Placed[] {
  return inboxesOf(form, workbooks).map((inbox) => ({
    destination: inbox.destination,
    table: inbox.table,
    rows: inbox.rowsOf ? openRows(form, inbox.rowsOf, submission) : [mainRow(form, inbox, submission)],
  }))
}

function leading(form: Form, submission: Submission): Row {
  const [key, question] = sentQuestionsOf(form).find(([one]) => one === form.nameOf) ?? []
  const answer = key === undefined ? undefined : submission.answers[key]
  const name = key === undefined || question === undefined || answer === undefined ? {} : cellsOf(key, question, answer)
  return { received: dateTimeSerial(submission.received), ...name, reference: submission.reference, id: submission.id }
}

function mainRow(form: Form, inbox: Inbox, submission: Submission): Row {
  const own = inbox.questions.map(([key, question]): Row => {
    const answer = submission.answers[key]
    return answer === undefined ? {} : cellsOf(key, question, answer)
  })
  const technicalCells: Record<string, Cell> = {
    form: submission.form,
    version: submission.version,
    language: submission.language,
    channel: submission.channel,
    late: submission.late ? 'late' : null,
    cohort: submission.cohort,
    replaces: submission.replaces ?? null,
  }
  return Object.assign({ ...leading(form, submission) }, ...own, technicalCells)
}

function openRows(form: Form, [key, question]: readonly [string, OpenRowsQuestion], submission: Submission): Row[] {
  const answer = submission.answers[key]
  if (!Array.isArray(answer)) return []
  return answer.map((row, index) => ({
    ...leading(form, submission),
    row: index + 1,
    ...rowCells('', question.questions, row),
  }))
}
