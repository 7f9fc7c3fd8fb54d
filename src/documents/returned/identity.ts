// By which a file says what form it is. It may say anything: only what has the right shape counts.
import { PDFDict, type PDFDocument } from 'pdf-lib'
import { isId } from '../../../forms/kit/ids.ts'
import { isReference } from '../../../forms/kit/pairs.ts'
import type { Identity } from '../blocks.ts'
import { identityPlaces } from '../identity-places.ts'
import type { FoundField } from './found-fields.ts'
import { dictionaryAt, textAt } from './objects.ts'

/** The first of the places where it is written that still holds it. */
export function identityIn(document: PDFDocument, fields: readonly FoundField[]): Identity | undefined {
  const information = document.context.lookup(document.context.trailerInfo.Info)
  const pieces = dictionaryAt(document.catalog, 'PieceInfo')
  const ours = pieces && dictionaryAt(pieces, identityPlaces.piece)
  const kept = ours && dictionaryAt(ours, 'Private')
  const written = [
    fields.find(({ name }) => name === identityPlaces.field)?.values[0],
    information instanceof PDFDict ? textAt(information, identityPlaces.information) : undefined,
    kept && textAt(kept, 'Form'),
  ]
  return written.map(parsed).find((one) => one !== undefined)
}

function parsed(text: string | undefined): Identity | undefined {
  if (text === undefined || text.length > 1000 || !text.startsWith('{')) return undefined
  try {
    return identityOf(JSON.parse(text))
  } catch {
    return undefined
  }
}

function identityOf(value: Readonly<Record<string, unknown>>): Identity | undefined {
  const { form, version, shape, row } = value
  if (typeof form !== 'string' || !/^[a-z][a-z0-9-]{0,60}$/.test(form)) return undefined
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return undefined
  if (typeof shape !== 'string' || !/^[0-9a-f]{16}$/.test(shape)) return undefined
  if (row === undefined) return { form, version, shape }
  return typeof row === 'string' && (isId(row) || isReference(row)) ? { form, version, shape, row } : undefined
}
