// Forms as people fill them in, and what comes of reading them.
import type { Form } from '../../forms/kit/form.ts'
import { canonicalPairs, type Pair } from '../../forms/kit/pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { type Control, controlsIn } from '../../src/documents/controls.ts'
import { pdfOf } from '../../src/documents/pdf.ts'
import { type ReadPdf, readReturned } from '../../src/documents/returned/read-returned.ts'
import { fonts } from './fonts.ts'
import { blankPaper, everyForm, examplePairs, filledPaper } from './papers.ts'

export const texts = [
  'Zoë Nguyễn-Żółć',
  'Šéf тест Ω',
  '李明 部',
  'She said “yes” and \'no\' and "perhaps" (100 %) \\ <b>',
] as const

const longText = `First line – “quoted”\nSecond: Trần Thị Bích Ngọc, Łódź, Київ, 北京\n\n${'All work and no play. '.repeat(120)}`

/** The example of a form, with the texts of the hardest writing systems where words are free. */
export function hardPairs(form: Form): readonly Pair[] {
  const free = controlsIn(blankPaper(form).blocks).filter(
    ({ kind, key }) => (kind === 'line' || kind === 'area') && !key.endsWith('.date'),
  )
  const lines = free.filter((control) => control.kind === 'line' && control.entry === 'text')
  const isPlain = (key: string) => !/mail|phone|other/i.test(key)
  const hard = new Map([
    ...lines
      .filter(({ key }) => isPlain(key))
      .map(({ key }, index) => [key, texts[index % texts.length] ?? ''] as const),
    ...free.filter(({ kind }) => kind === 'area').map(({ key }) => [key, longText] as const),
  ])
  return examplePairs(form).map(([key, value]) => [key, hard.get(key) ?? value])
}

/** What fills in these answers: the controls of the same form where they are filled in. */
export function entriesOf(form: Form, pairs: readonly Pair[]): readonly { name: string; value: string }[] {
  return controlsIn(filledPaper(form, pairs).blocks).flatMap(enteredIn)
}

function enteredIn(control: Control): readonly { name: string; value: string }[] {
  const { name, value } = control
  if ('isOn' in control) return control.isOn ? [{ name, value }] : []
  return value === '' ? [] : [{ name, value }]
}

export async function blankBytes(form: Form): Promise<Uint8Array> {
  return (await pdfOf(blankPaper(form), fonts)).bytes
}

export async function filledBytes(form: Form, pairs = examplePairs(form)): Promise<Uint8Array> {
  return (await pdfOf(filledPaper(form, pairs), fonts)).bytes
}

/** What was read. @throws Error where it was refused */
export async function readBack(bytes: Uint8Array): Promise<ReadPdf> {
  const read = await readReturned(bytes, everyForm)
  if (read.kind === 'refused') throw new Error(`refused: ${JSON.stringify(read.refusal)}`)
  return read
}

/** What a PDF of the form can send of these answers. */
export function onPaper(form: Form, pairs: readonly Pair[]): readonly Pair[] {
  const keys = new Set(controlsIn(filledPaper(form, pairs).blocks).map(({ key }) => key))
  return canonicalPairs(pairs.filter(([key]) => keys.has(key)))
}

export const application: Form = mentorApplication
