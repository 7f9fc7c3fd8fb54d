// The smallest files that are what they claim to be.
import { strToU8, zipSync } from 'fflate'

const text = (value: string) => strToU8(value)

export const samplePdf = new File(['%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'], 'My résumé.pdf')

export const sampleDocx = new File(
  [
    zipSync({
      '[Content_Types].xml': text(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      'word/document.xml': text('<document/>'),
    }) as BlobPart,
  ],
  'résumé.docx',
)

export const sampleOdt = new File(
  [
    zipSync({
      mimetype: [text('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': text('<x/>'),
    }) as BlobPart,
  ],
  'résumé.odt',
)

export const sampleZip = new File([zipSync({ 'letter.txt': text('Hello') }) as BlobPart], 'archive.docx')

/** A program that calls itself a PDF. */
export const sampleProgram = new File(
  [new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...Array(60).fill(0)])],
  'cv.pdf',
)

export function largePdf(megabytes: number): File {
  return new File(['%PDF-1.7\n', new Uint8Array(megabytes * 1024 * 1024)], 'large.pdf')
}
