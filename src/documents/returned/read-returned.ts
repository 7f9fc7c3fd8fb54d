// A PDF that came back, as what a page would have sent. Nothing in it is believed, and nothing in it is run.
import type { PDFDocument } from 'pdf-lib'
import type { Form } from '../../../forms/kit/form.ts'
import type { Pair } from '../../../forms/kit/pairs.ts'
import type { Identity } from '../blocks.ts'
import { identityOf } from '../form-blocks.ts'
import { identityPlaces } from '../identity-places.ts'
import { askedNames } from './asked-names.ts'
import { type FoundField, foundFields } from './found-fields.ts'
import { identityIn } from './identity.ts'
import { openReturned } from './open.ts'
import { shownOn } from './page-text.ts'
import { type Refusal, Refused } from './refusals.ts'
import { type Remark, remarksOn } from './remarks.ts'
import { sentFrom } from './sent-from.ts'

/** What was read. `check` has not seen it yet. */
export interface ReadPdf {
  readonly kind: 'read'
  readonly form: Form
  readonly identity: Identity
  readonly pairs: readonly Pair[]
  /** The page that each wire key's first box is on, from 1. */
  readonly pages: ReadonlyMap<string, number>
  readonly remarks: readonly Remark[]
}

export type Returned = ReadPdf | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * Reads a returned form. Bad bytes are refused, whatever they hold.
 *
 * @param forms those that the agency uses
 */
export async function readReturned(bytes: Uint8Array, forms: readonly Form[]): Promise<Returned> {
  try {
    return readOpened(await openReturned(bytes), forms)
  } catch (error) {
    // Behind a mark of a PDF there can be anything: what makes the library stumble is a damaged file.
    return { kind: 'refused', refusal: error instanceof Refused ? error.refusal : { kind: 'damaged' } }
  }
}

/** @throws Refused */
function readOpened(document: PDFDocument, forms: readonly Form[]): ReadPdf {
  const fields = foundFields(document)
  const identity = identityIn(document, fields)
  const boxes = fields.filter(({ name }) => name !== identityPlaces.field)
  if (boxes.length === 0) throw new Refused(withoutBoxes(document, identity, forms))
  if (!identity) throw new Refused({ kind: 'foreign' })
  const form = forms.find(({ id }) => id === identity.form)
  if (!form) throw new Refused({ kind: 'unknown form', form: identity.form })
  return readForm(form, identity, boxes, document)
}

function withoutBoxes(document: PDFDocument, identity: Identity | undefined, forms: readonly Form[]): Refusal {
  const { text, hasPictures } = shownOn(document)
  const isOurs = forms.some(({ id }) => new RegExp(`(?:^|[^a-z-])${id}·version\\d+·[0-9a-f]{8}`).test(text))
  if (identity || isOurs) return { kind: 'printed' }
  return { kind: text === '' && hasPictures ? 'scanned' : 'foreign' }
}

function readForm(form: Form, identity: Identity, boxes: readonly FoundField[], document: PDFDocument): ReadPdf {
  const asked = askedNames(form)
  const { pairs, pages } = sentFrom(boxes, asked)
  const isSame = identityOf(form, undefined).shape === identity.shape
  const remarks = remarksOn({ form, identity, boxes, asked, document, isSame })
  return { kind: 'read', form, identity, pairs, pages, remarks }
}
