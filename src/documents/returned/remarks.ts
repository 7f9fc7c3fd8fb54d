// What is worth knowing about a file that could be read.
import { PDFDict, type PDFDocument } from 'pdf-lib'
import { type Form, questionsOf } from '../../../forms/kit/form.ts'
import type { Identity } from '../blocks.ts'
import type { AskedName } from './asked-names.ts'
import type { FoundField } from './found-fields.ts'
import { dictionaryAt, nameAt } from './objects.ts'

export type Remark =
  /** It asks other questions than the form does now; those of both are read by their keys. */
  | {
      readonly kind: 'other version'
      readonly version: number
      /** Labels of what the form asks and the file does not. */
      readonly added: readonly string[]
      /** Names of boxes that the form does not know any more. */
      readonly removed: readonly string[]
    }
  /** Answered boxes that no version of this form has: somebody put them there. */
  | { readonly kind: 'unknown boxes'; readonly names: readonly string[] }
  /** Labels of answers that stay with the pair: they were left out. */
  | { readonly kind: 'kept by the pair'; readonly labels: readonly string[] }
  /** Files are attached to it, which nobody opened. */
  | { readonly kind: 'attached files' }

export interface ReadParts {
  readonly form: Form
  readonly identity: Identity
  readonly boxes: readonly FoundField[]
  readonly asked: ReadonlyMap<string, AskedName>
  readonly document: PDFDocument
  /** Whether the file has the shape that the form has now. */
  readonly isSame: boolean
}

export function remarksOn(parts: ReadParts): readonly Remark[] {
  return [...versionRemarks(parts), ...pairRemarks(parts), ...fileRemarks(parts)]
}

function versionRemarks({ form, identity, boxes, asked, isSame }: ReadParts): readonly Remark[] {
  const unknown = boxes.filter(({ name }) => !asked.has(name))
  if (isSame) {
    const names = unknown.filter(({ values }) => values.some((value) => value.trim() !== '')).map(({ name }) => name)
    return names.length === 0 ? [] : [{ kind: 'unknown boxes', names }]
  }
  const present = new Set(boxes.map(({ name }) => asked.get(name)?.question))
  const inForm = new Set([...asked.values()].map(({ question }) => question))
  const added = questionsOf(form).filter(([, question]) => inForm.has(question) && !present.has(question))
  return [
    {
      kind: 'other version',
      version: identity.version,
      added: added.map(([, { label }]) => label),
      removed: [...new Set(unknown.map(({ name }) => name.replace(/\.chosen(\..*)?$/, '')))],
    },
  ]
}

function pairRemarks({ boxes, asked }: ReadParts): readonly Remark[] {
  const labels = boxes.flatMap(({ name, values }) => {
    const question = asked.get(name)?.question
    return question?.audience === 'pair' && values.some((value) => value.trim() !== '') ? [question.label] : []
  })
  return labels.length === 0 ? [] : [{ kind: 'kept by the pair', labels: [...new Set(labels)] }]
}

function fileRemarks({ document }: ReadParts): readonly Remark[] {
  const names = dictionaryAt(document.catalog, 'Names')
  const hasFiles =
    (names && dictionaryAt(names, 'EmbeddedFiles') !== undefined) ||
    document.context
      .enumerateIndirectObjects()
      .some(([, object]) => object instanceof PDFDict && nameAt(object, 'Subtype') === 'FileAttachment')
  return hasFiles ? [{ kind: 'attached files' }] : []
}
