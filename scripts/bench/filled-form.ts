// One form filled in with its worked example: what is measured. Run by itself, it makes a hundred and says how much
// memory that took at most, in MB.
import process from 'node:process'
import { mentorApplicationExample } from '../../forms/examples/mentor-application.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { type Filling, formDocument } from '../../src/documents/form-blocks.ts'
import { pdfOf } from '../../src/documents/pdf.ts'
import { program } from '../../src/program.ts'
import { documentFonts } from '../document-fonts.ts'

const fonts = documentFonts()

export const form = mentorApplication
export const examplePairs = pairsOfAnswers(form, mentorApplicationExample)

export async function filledForm(filling: Filling): Promise<Uint8Array> {
  return (await pdfOf(formDocument({ form, language: 'en', program, filling }), fonts)).bytes
}

export async function fillForm(): Promise<void> {
  await filledForm({ pairs: examplePairs, row: 'RK2KLPJQ' })
}

export const many = 100

if (import.meta.main) {
  for (let number = 0; number < many; number++) await fillForm()
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024))
}
