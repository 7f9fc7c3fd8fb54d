// A form as a document: the only place where documents know forms.
import { sentOf } from '../../forms/kit/conditions.ts'
import { type Form, questionsOf, type Section } from '../../forms/kit/form.ts'
import type { Pair } from '../../forms/kit/pairs.ts'
import { readers, type Workbooks } from '../../forms/kit/readers.ts'
import { shapeOf } from '../../forms/kit/shape.ts'
import type { Window } from '../../forms/kit/window.ts'
import { type Language, words } from '../../forms/kit/words.ts'
import type { Block, Document, Identity, Paper } from './blocks.ts'
import { headBlocks, tailBlocks } from './form/head-blocks.ts'
import { packed } from './form/packing.ts'
import { paperWords } from './form/paper-words.ts'
import type { Printing } from './form/printing.ts'
import { questionBlocks } from './form/question-blocks.ts'
import { continuationBlocks } from './form/row-blocks.ts'

/** What a form on paper says about the program; the facts in `src/program.ts` have it all. */
export interface ProgramOnPaper {
  readonly name: string
  readonly agency: string
  readonly brand: string
  readonly paper: Paper
  readonly workbooks: Workbooks
  readonly coordinator: {
    readonly name: string
    readonly phone: string
    readonly email: string
    readonly address: readonly string[]
  }
  readonly privacyActStatement?: PrivacyActStatement | undefined
}

export interface PrivacyActStatement {
  readonly authority: string
  readonly purpose: string
  readonly routineUses: string
  readonly effects: string
}

/** What has been filled in, and which row it comes from. */
export interface Filling {
  /** As they travel; those of questions that stay with the pair may be among them. */
  readonly pairs: readonly Pair[]
  /** The reference of the row, or the id of a submission that is in no workbook yet. */
  readonly row?: string
}

export interface FormOnPaper {
  readonly form: Form
  readonly language: Language
  readonly program: ProgramOnPaper
  /** First and last day on which it is taken in time, for a form that has such days. */
  readonly window?: Window | undefined
  /** Nothing is filled in without it. */
  readonly filling?: Filling
}

/** A form, blank or filled in, to print or to fill in on the screen. */
export function formDocument(wanted: FormOnPaper): Document {
  const { form, program } = wanted
  const printing = printingOf(wanted)
  const identity = identityOf(form, wanted.filling?.row)
  const { paper } = printing
  return {
    title: form.title,
    subject: form.summary,
    author: program.agency,
    language: paper.locale,
    paper: program.paper,
    color: program.brand,
    footer: { text: paper.footer(form.id, form.version, shortCode(identity)), page: paper.page },
    identity,
    blocks: [
      ...headBlocks(wanted, printing),
      ...form.sections.flatMap((section) => sectionBlocks(section, printing)),
      ...tailBlocks(wanted, printing),
      ...questionsOf(form).flatMap(([key, question]) => continuationBlocks(key, question, printing)),
    ],
  }
}

/** By which a file, or a printout, is known. */
export function identityOf(form: Form, row: string | undefined): Identity {
  const identity = { form: form.id, version: form.version, shape: shapeOf(form) }
  return row === undefined ? identity : { ...identity, row }
}

/** What a person can read off a printout: the beginning of the shape, and the row where there is one. */
function shortCode({ shape, row }: Identity): string {
  return row === undefined ? shape.slice(0, 8) : `${shape.slice(0, 8)} · ${row}`
}

function printingOf({ form, language, program, filling }: FormOnPaper): Printing {
  const sent = sentOf(filling?.pairs ?? [])
  const rowOf = (key: string, name: string) => Number(/^\.(\d+)/.exec(name.slice(key.length))?.[1] ?? 0)
  return {
    form,
    language,
    workbooks: program.workbooks,
    say: words(language),
    paper: paperWords(language),
    filled: sent.values,
    lastRow: (key) => Math.max(0, ...sent.under(key).map((name) => rowOf(key, name))),
  }
}

/** Who reads the answers is said once where it is the same for all, else beside each question. */
function sectionBlocks(section: Section, printing: Printing): readonly Block[] {
  const questions = Object.entries(section.questions)
  const audiences = new Set(questions.map(([, { audience }]) => audience))
  const [first] = questions
  const shared = audiences.size === 1 ? first?.[1].audience : undefined
  const note = (text: string): Block => ({ kind: 'paragraph', look: 'note', leads: true, text })
  const blocks = questions.flatMap(([key, question]) =>
    questionBlocks(key, question, shared === undefined ? question.audience : undefined, printing),
  )
  return [
    { kind: 'heading', level: 2, text: section.title },
    ...(shared === undefined ? [] : [note(readers(shared, printing.workbooks))]),
    ...(section.intro === undefined
      ? []
      : [{ kind: 'paragraph', look: 'body', leads: true, text: section.intro } as const]),
    ...packed(blocks, 3),
  ]
}
