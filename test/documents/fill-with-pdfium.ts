// Fills in a form with the engine of Chrome and Edge, by clicking and typing, and saves it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Entered } from './fill-with-pdfjs.ts'

interface Spot {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly text: string | undefined
}

interface Widget {
  readonly fieldName: string
  readonly checkBox: boolean
  readonly radioButton: boolean
  readonly buttonValue: string
  readonly rect: readonly [number, number, number, number]
}

/** Where to click, and what to type there. */
async function spotsOf(bytes: Uint8Array, entries: readonly Entered[]): Promise<readonly Spot[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const spots: Spot[] = []
  for (let number = 1; number <= document.numPages; number++) {
    // Its types leave annotations open.
    const widgets: readonly Widget[] = await (await document.getPage(number)).getAnnotations()
    for (const { fieldName, checkBox, radioButton, buttonValue, rect } of widgets) {
      const meant = entries.find(({ name, value }) => name === fieldName && (!radioButton || value === buttonValue))
      if (!meant) continue
      const [left, low, right, top] = rect
      const text = checkBox || radioButton ? undefined : meant.value
      spots.push({ page: number - 1, x: (left + right) / 2, y: (low + top) / 2, text })
    }
  }
  await task.destroy()
  return spots
}

const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))

export async function fillWithPdfium(bytes: Uint8Array, entries: readonly Entered[]): Promise<Uint8Array> {
  const spots = await spotsOf(bytes, entries)
  const pdfium = await init({ wasmBinary: new Uint8Array(wasm).buffer })
  pdfium.PDFiumExt_Init()
  const memory = memoryOf(pdfium)
  const document = pdfium.FPDF_LoadMemDocument(memory.put(bytes), bytes.length, '')
  if (document === 0) throw new Error('PDFium could not open the file')
  const form = pdfium.PDFiumExt_InitFormFillEnvironment(document, pdfium.PDFiumExt_OpenFormFillInfo())
  for (const number of new Set(spots.map(({ page }) => page))) {
    const page = pdfium.FPDF_LoadPage(document, number)
    pdfium.FORM_OnAfterLoadPage(page, form)
    for (const spot of spots) if (spot.page === number) enter(pdfium, form, page, spot, memory)
    pdfium.FORM_ForceToKillFocus(form)
  }
  const writer = pdfium.PDFiumExt_OpenFileWriter()
  pdfium.PDFiumExt_SaveAsCopy(document, writer)
  const size = pdfium.PDFiumExt_GetFileWriterSize(writer)
  const saved = memory.put(new Uint8Array(size))
  pdfium.PDFiumExt_GetFileWriterData(writer, saved, size)
  return memory.take(saved, size)
}

interface Memory {
  put(bytes: Uint8Array): number
  take(at: number, size: number): Uint8Array
}

/** Asked for each time, since it moves when it grows; the module’s types leave it out. */
function heapOf(module: object): Uint8Array {
  if ('HEAPU8' in module && module.HEAPU8 instanceof Uint8Array) return module.HEAPU8
  throw new Error('PDFium has no memory')
}

function memoryOf({ pdfium }: WrappedPdfiumModule): Memory {
  return {
    put: (bytes) => {
      const at = pdfium.wasmExports.malloc(bytes.length)
      heapOf(pdfium).set(bytes, at)
      return at
    },
    take: (at, size) => heapOf(pdfium).slice(at, at + size),
  }
}

function enter(pdfium: WrappedPdfiumModule, form: number, page: number, { x, y, text }: Spot, memory: Memory): void {
  pdfium.FORM_OnMouseMove(form, page, 0, x, y)
  pdfium.FORM_OnLButtonDown(form, page, 0, x, y)
  pdfium.FORM_OnLButtonUp(form, page, 0, x, y)
  if (text === undefined) return
  const wide = new Uint8Array(Buffer.from(`${text}\0`, 'utf16le'))
  pdfium.FORM_SelectAllText(form, page)
  pdfium.FORM_ReplaceSelection(form, page, memory.put(wide))
}
