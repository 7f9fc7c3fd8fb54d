// The blank PDF of each form, made once a build and kept for the next one.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type { Form } from '../../../forms/kit/form.ts'
import { windowOf } from '../../../forms/kit/window.ts'
import type { Document } from '../../documents/blocks.ts'
import others from '../../documents/fonts/noto-sans-greek-cyrillic.ttf?inline'
import regular from '../../documents/fonts/public-sans-regular.ttf?inline'
import strong from '../../documents/fonts/public-sans-semibold.ttf?inline'
import { formDocument } from '../../documents/form-blocks.ts'
import { paperName } from '../../documents/paper-name.ts'
import { type Pdf, pdfOf } from '../../documents/pdf.ts'
import { program } from '../../program.ts'
import { currentCohort } from '../../program-facts.ts'

const fonts = { regular: bytesOf(regular), strong: bytesOf(strong), others: [bytesOf(others)] }

/** @param address a font as a data URL: the build has no folder of its own to read it from */
function bytesOf(address: string): Uint8Array {
  return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
}

/** The code that makes files is part of what they are made from. */
const sources = import.meta.glob<string>('../../documents/**/*.ts', { query: '?raw', import: 'default', eager: true })

const folder = path.join(process.cwd(), 'node_modules', '.cache', 'mentoring-documents')

/** The address of a form's PDF within the site, named for people. */
export function paperPath(form: Form): string {
  return `forms/${form.id}/${paperName(form)}.pdf`
}

const made = new Map<string, Promise<Pdf>>()

export function paperOf(form: Form): Promise<Pdf> {
  const pdf = made.get(form.id) ?? kept(blank(form))
  made.set(form.id, pdf)
  return pdf
}

function blank(form: Form): Document {
  return formDocument({ form, language: 'en', program, window: windowOf(form, currentCohort(program)) })
}

/** The file that an earlier build has made from the same document, fonts and code, or a new one. */
async function kept(document: Document): Promise<Pdf> {
  const digest = createHash('sha256')
    .update(JSON.stringify([document, regular, strong, others, sources]))
    .digest('hex')
  await mkdir(folder, { recursive: true })
  const name = (await readdir(folder)).find((one) => one.startsWith(digest) && one.endsWith('.pdf'))
  if (name !== undefined) return { bytes: await readFile(path.join(folder, name)), pages: Number(name.split('.')[1]) }
  const pdf = await pdfOf(document, fonts)
  const target = path.join(folder, `${digest}.${pdf.pages}.pdf`)
  // Two builds may run at once: a file is whole or not there.
  await writeFile(`${target}.${process.pid}`, pdf.bytes)
  await rename(`${target}.${process.pid}`, target)
  return pdf
}
