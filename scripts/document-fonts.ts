// The fonts of documents, as commands read them.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Fonts } from '../src/documents/pdf/typesetting.ts'

const folder = path.join(import.meta.dirname, '..', 'src', 'documents', 'fonts')
const read = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)))

export function documentFonts(): Fonts {
  return {
    regular: read('public-sans-regular.ttf'),
    strong: read('public-sans-semibold.ttf'),
    others: [read('noto-sans-greek-cyrillic.ttf')],
  }
}
