// Makes the PDFs one after the other and writes each at once, so that a hundred need no more memory than one.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileName } from '../../forms/kit/file-name.ts'
import type { Form } from '../../forms/kit/form.ts'
import { windowOf } from '../../forms/kit/window.ts'
import { type Filling, formDocument } from '../../src/documents/form-blocks.ts'
import { paperName } from '../../src/documents/paper-name.ts'
import type { Fonts } from '../../src/documents/pdf/typesetting.ts'
import { pdfOf } from '../../src/documents/pdf.ts'
import { currentCohort, type Program } from '../../src/program-facts.ts'

export interface Order {
  readonly form: Form
  readonly fillings: readonly (Filling | undefined)[]
  readonly folder: string
  readonly program: Program
  readonly fonts: Fonts
  /** Whether files that are there are replaced. */
  readonly force: boolean
}

export interface Outcome {
  readonly written: readonly string[]
  /** What was there already. */
  readonly left: readonly string[]
}

export async function writePdfs(order: Order): Promise<Outcome> {
  mkdirSync(order.folder, { recursive: true })
  const written: string[] = []
  const left: string[] = []
  for (const filling of order.fillings) {
    const file = path.join(order.folder, fileName(`${paperName(order.form, filling)}.pdf`))
    if (existsSync(file) && !order.force) {
      left.push(file)
      continue
    }
    // For its owner’s eyes only: what is filled in is somebody's.
    writeFileSync(file, await bytesOf(order, filling), { mode: 0o600 })
    written.push(file)
  }
  return { written, left }
}

async function bytesOf({ form, program, fonts }: Order, filling: Filling | undefined): Promise<Uint8Array> {
  const window = windowOf(form, currentCohort(program))
  const document = formDocument({ form, language: 'en', program, window, ...(filling ? { filling } : {}) })
  return (await pdfOf(document, fonts)).bytes
}
