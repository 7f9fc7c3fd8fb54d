// Bytes as a PDF whose parts can be looked at, or why not.
import { EncryptedPDFError, PDFArray, PDFDict, PDFDocument, type PDFObject, PDFStream } from 'pdf-lib'
import { entryAt, nameAt } from './objects.ts'
import { Refused } from './refusals.ts'
import { weigh } from './weighing.ts'

const mostObjects = 50_000
const deepest = 40

/** @throws Refused */
export async function openReturned(bytes: Uint8Array): Promise<PDFDocument> {
  weigh(bytes)
  const document = await loaded(bytes)
  const objects = document.context.enumerateIndirectObjects()
  if (objects.length > mostObjects) throw new Refused({ kind: 'hostile', what: 'too many parts' })
  for (const [, object] of objects) assertHarmless(object, 0)
  return document
}

async function loaded(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, warnOnInvalidObjects: false })
    if (document.getPageCount() === 0) throw new Refused({ kind: 'damaged' })
    return document
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused({ kind: error instanceof EncryptedPDFError ? 'locked' : 'damaged' })
  }
}

/** Filling in a form adds no action: where there is one, somebody put it there. None is ever run here. */
function assertHarmless(object: PDFObject, depth: number): void {
  if (depth > deepest) throw new Refused({ kind: 'hostile', what: 'too many parts' })
  if (object instanceof PDFStream) assertHarmless(object.dict, depth)
  if (object instanceof PDFArray) for (const one of object.asArray()) assertHarmless(one, depth + 1)
  if (!(object instanceof PDFDict)) return
  const action = nameAt(object, 'S')
  if (action === 'JavaScript' || entryAt(object, 'JS') !== undefined)
    throw new Refused({ kind: 'hostile', what: 'script' })
  if (action === 'Launch') throw new Refused({ kind: 'hostile', what: 'program' })
  for (const value of object.values()) assertHarmless(value, depth + 1)
}
