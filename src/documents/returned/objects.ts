// Entries of a PDF's dictionaries, as what they should be or not at all.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from 'pdf-lib'

export function entryAt(dictionary: PDFDict, key: string): PDFObject | undefined {
  return dictionary.lookup(PDFName.of(key))
}

export function dictionaryAt(dictionary: PDFDict, key: string): PDFDict | undefined {
  const value = entryAt(dictionary, key)
  return value instanceof PDFDict ? value : value instanceof PDFStream ? value.dict : undefined
}

/** The objects of an array, looked up; none where there is no array. */
export function listAt(dictionary: PDFDict, key: string): readonly PDFObject[] {
  const value = entryAt(dictionary, key)
  if (!(value instanceof PDFArray)) return []
  return Array.from({ length: value.size() }, (_, index) => value.lookup(index)).filter((one) => one !== undefined)
}

/** Text in any of the encodings that programs write: UTF-16, UTF-8 where it says so, or PDF's own. */
export function textOf(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined
  const bytes = value.asBytes()
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return isUtf8 ? new TextDecoder().decode(bytes) : value.decodeText()
}

export function nameOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined
}

export const textAt = (dictionary: PDFDict, key: string): string | undefined => textOf(entryAt(dictionary, key))
export const nameAt = (dictionary: PDFDict, key: string): string | undefined => nameOf(entryAt(dictionary, key))

/** What a stream holds, packed in the one way that was weighed, or not at all; nothing where it is packed otherwise. */
export function contentOf(stream: PDFObject | undefined): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return new Uint8Array()
  const filter = entryAt(stream.dict, 'Filter')
  const names = filter instanceof PDFArray ? filter.asArray().map(nameOf) : filter ? [nameOf(filter)] : []
  const isWeighed = names.length === 0 || (names.length === 1 && names[0] === 'FlateDecode')
  return isWeighed ? decodePDFRawStream(stream).decode() : new Uint8Array()
}
