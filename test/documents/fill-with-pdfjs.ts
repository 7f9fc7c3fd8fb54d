// Fills in a form with the engine of Firefox, as its viewer does, and saves it.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What is typed into a box, or the value of the button or box that is turned on. */
export interface Entered {
  readonly name: string
  readonly value: string
}

interface Widget {
  readonly id: string
  readonly fieldName: string
  readonly fieldType: string
  readonly checkBox: boolean
  readonly radioButton: boolean
  readonly buttonValue: string
  readonly exportValue: string
}

export async function fillWithPdfjs(bytes: Uint8Array, entries: readonly Entered[]): Promise<Uint8Array> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      // Its types leave annotations open.
      const widgets: readonly Widget[] = await page.getAnnotations()
      for (const widget of widgets) enter(document.annotationStorage, widget, entries)
    }
    return await document.saveDocument()
  } finally {
    await task.destroy()
  }
}

interface Storage {
  setValue(key: string, value: object): void
}

function enter(storage: Storage, widget: Widget, entries: readonly Entered[]): void {
  const meant = entries.filter(({ name }) => name === widget.fieldName)
  if (meant.length === 0) return
  if (widget.radioButton) {
    const isOn = meant.some(({ value }) => value === widget.buttonValue)
    storage.setValue(widget.id, { value: isOn, radioValue: widget.buttonValue })
  } else if (widget.checkBox) storage.setValue(widget.id, { value: true })
  else storage.setValue(widget.id, { value: meant[0]?.value ?? '' })
}
