import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { zlibSync } from 'fflate'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { withAudiences } from '../../forms/kit/audience-changes.ts'
import { type Form, questionsOf } from '../../forms/kit/form.ts'
import { canonicalPairs } from '../../forms/kit/pairs.ts'
import { readReturned } from '../../src/documents/returned/read-returned.ts'
import { mostBytes } from '../../src/documents/returned/refusals.ts'
import { describeWithPoppler } from '../needs.ts'
import { everyForm } from './papers.ts'
import { application, blankBytes, filledBytes, hardPairs, onPaper, readBack } from './returned-files.ts'

const filled = await filledBytes(application)

/** The file as the library saves it after a change. */
async function changed(bytes: Uint8Array, change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  change(document)
  return document.save({ updateFieldAppearances: false })
}

async function refusalOf(bytes: Uint8Array): Promise<unknown> {
  const read = await readReturned(bytes, everyForm)
  return read.kind === 'refused' ? read.refusal : read.kind
}

describe('what is filled in comes back as it would have been sent', () => {
  test.each(everyForm.map((form) => [form.id, form] as const))('%s', async (_, form) => {
    const pairs = hardPairs(form)
    const read = await readBack(await filledBytes(form, pairs))
    expect(canonicalPairs(read.pairs)).toEqual(onPaper(form, pairs))
    expect(read.identity).toMatchObject({ form: form.id, version: form.version, row: 'RK2KLPJQ' })
    expect(read.remarks).toEqual([])
  })

  test('with boxes that the list of fields has lost', async () => {
    const lost = await changed(filled, ({ catalog }) => {
      catalog.lookup(PDFName.of('AcroForm'), PDFDict).set(PDFName.of('Fields'), PDFArray.withContext(catalog.context))
    })
    const read = await readBack(lost)
    expect(canonicalPairs(read.pairs)).toEqual(canonicalPairs((await readBack(filled)).pairs))
  })

  test('with lines ended in any way, letters in parts, and dates as people write them', async () => {
    const typed = await changed(filled, (document) => {
      const form = document.getForm()
      const name = form.getTextField('name').acroField
      name.dict.set(PDFName.of('V'), PDFString.of(' Ana\\r\\nRivera\\rM. '))
      form.getTextField('signature.date').acroField.dict.set(PDFName.of('V'), PDFString.of('3/9/2027'))
    })
    const { pairs } = await readBack(typed)
    expect(pairs).toContainEqual(['name', 'Ana\nRivera\nM.'])
    expect(pairs).toContainEqual(['signature.date', '2027-03-09'])
  })

  test('and says on which page each answer stands', async () => {
    const { pages } = await readBack(filled)
    expect(pages.get('name')).toBe(1)
    expect(pages.get('signature.name')).toBeGreaterThan(2)
  })
})

describe('what is not answered as this form asks', () => {
  const [first, ...others] = application.sections
  const [[dropped = '', question] = []] = Object.entries(first?.questions ?? {})

  test('of another version is read by its keys, and what came and went is named', async () => {
    if (!first || !question) throw new Error('no question')
    const { [dropped]: _, ...rest } = first.questions
    const questions = { ...rest, oldName: { ...question, label: 'An old name' } }
    const older: Form = { ...application, version: 99, sections: [{ ...first, questions }, ...others] }
    const read = await readBack(
      await filledBytes(older, [
        ['email', 'ana@franklin.example'],
        ['oldName', 'Ana'],
      ]),
    )
    expect(read.pairs).toEqual([['email', 'ana@franklin.example']])
    expect(read.remarks).toEqual([
      { kind: 'other version', version: 99, added: [question.label], removed: ['oldName'] },
    ])
  })

  test('and stays with the pair is left out, and named', async () => {
    const asked = questionsOf(application).find(([key, { kind }]) => kind === 'longText' && key !== application.nameOf)
    if (!asked) throw new Error('no question of this kind')
    const [key, { label }] = asked
    const form = withAudiences(application, { [`${application.id}.${key}`]: 'pair' })
    const bytes = await filledBytes(form, [
      [key, 'Between us'],
      ['name', 'Ana'],
    ])
    expect(await readReturned(bytes, [form])).toMatchObject({
      pairs: [['name', 'Ana']],
      remarks: [{ kind: 'kept by the pair', labels: [label] }],
    })
  })

  test('in boxes that somebody added is left out, and named', async () => {
    const more = await changed(filled, (document) => {
      const field = document.getForm().createTextField('extra')
      field.addToPage(document.getPage(0))
      field.setText('more')
    })
    expect((await readBack(more)).remarks).toEqual([{ kind: 'unknown boxes', names: ['extra'] }])
  })

  test('in a file attached to it is left alone, and said', async () => {
    const document = await PDFDocument.load(filled)
    await document.attach(new TextEncoder().encode('a résumé'), 'resume.txt')
    expect((await readBack(await document.save({ updateFieldAppearances: false }))).remarks).toEqual([
      { kind: 'attached files' },
    ])
  })
})

describe('what can’t be taken is named for what it is', () => {
  const text = (words: string) => new TextEncoder().encode(words)

  test('no PDF, or one that is too large', async () => {
    expect(await refusalOf(text('PK\u0003\u0004 a document'))).toEqual({ kind: 'no pdf' })
    expect(await refusalOf(new Uint8Array())).toEqual({ kind: 'no pdf' })
    expect(await refusalOf(new Uint8Array(mostBytes + 1))).toEqual({ kind: 'too large' })
  })

  test('damaged', async () => {
    expect(await refusalOf(text('%PDF-1.7\nand then something else'))).toEqual({ kind: 'damaged' })
    expect(await refusalOf(filled.slice(0, filled.length / 2))).toEqual({ kind: 'damaged' })
  })

  test('locked', async () => {
    const document = await PDFDocument.load(filled)
    await document.encrypt({ userPassword: '', ownerPassword: 'secret' })
    expect(await refusalOf(await document.save({ updateFieldAppearances: false }))).toEqual({ kind: 'locked' })
  })

  test('flattened', async () => {
    const flat = await changed(filled, (document) => {
      document.catalog.delete(PDFName.of('AcroForm'))
      for (const page of document.getPages()) page.node.delete(PDFName.of('Annots'))
    })
    expect(await refusalOf(flat)).toEqual({ kind: 'printed' })
  })

  test('foreign, with boxes and without', async () => {
    const other = await PDFDocument.create()
    other.addPage().drawText('Minutes of a meeting')
    expect(await refusalOf(await other.save())).toEqual({ kind: 'foreign' })
    const field = other.getForm().createTextField('name')
    field.addToPage(other.getPage(0))
    expect(await refusalOf(await other.save())).toEqual({ kind: 'foreign' })
  })

  test('of a form that is not in use', async () => {
    const read = await readReturned(filled, [])
    expect(read).toEqual({ kind: 'refused', refusal: { kind: 'unknown form', form: 'mentor-application' } })
  })

  test.each([
    ['a script', 'script', { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }],
    ['a program to start', 'program', { S: 'Launch', F: PDFString.of('calc.exe') }],
  ])('hostile, with %s', async (_, what, action) => {
    const armed = await changed(filled, ({ catalog, context }) => {
      catalog.set(PDFName.of('OpenAction'), context.obj(action))
    })
    expect(await refusalOf(armed)).toEqual({ kind: 'hostile', what })
  })

  test('hostile, with more boxes or more parts inside than any form', async () => {
    const crowded = await changed(filled, ({ catalog, context }) => {
      const fields = catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('Fields'), PDFArray)
      for (let number = 0; number < 6000; number++)
        fields.push(context.obj({ FT: 'Tx', T: PDFString.of(`field${number}`) }))
    })
    expect(await refusalOf(crowded)).toEqual({ kind: 'hostile', what: 'too many parts' })
    const packed = await changed(filled, ({ catalog, context }) => {
      const data = zlibSync(new Uint8Array(70 * 1024 * 1024), { level: 1 })
      const dictionary = context.obj({ Filter: 'FlateDecode', Length: data.length })
      catalog.set(PDFName.of('Bomb'), context.register(PDFRawStream.of(dictionary, data)))
    })
    expect(packed.length).toBeLessThan(1_000_000)
    expect(await refusalOf(packed)).toEqual({ kind: 'hostile', what: 'unpacks to too much' })
  })

  test('hostile, with objects packed twice', async () => {
    const twice = '1 0 obj<</Type/Obj#53tm/N 1/First 4/Filter[/FlateDecode/FlateDecode]/Length 9>>stream'
    expect(await refusalOf(text(`%PDF-1.7\n${twice}\n123456789\nendstream endobj`))).toEqual({
      kind: 'hostile',
      what: 'unpacks to too much',
    })
  })

  test('whatever bytes there are, something is said and nothing thrown', async () => {
    const blank = await blankBytes(application)
    const places = fc.array(fc.tuple(fc.nat(blank.length - 1), fc.nat(255)), { minLength: 1, maxLength: 200 })
    await fc.assert(
      fc.asyncProperty(places, async (hits) => {
        const bytes = blank.slice()
        for (const [at, value] of hits) bytes[at] = value
        expect(['read', 'refused']).toContain((await readReturned(bytes, everyForm)).kind)
      }),
      { numRuns: 15 },
    )
  })
})

describeWithPoppler('what other programs make of a form', () => {
  test('is told apart: printed to a PDF, and scanned', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'returned-'))
    const [source, printed, picture] = ['in.pdf', 'printed.pdf', 'page'].map((name) => path.join(folder, name))
    if (!source || !printed || !picture) throw new Error('no names')
    writeFileSync(source, filled)
    execFileSync('pdftocairo', ['-pdf', source, printed])
    execFileSync('pdftoppm', ['-png', '-r', '40', '-singlefile', source, picture])
    const scan = await PDFDocument.create()
    const image = await scan.embedPng(readFileSync(`${picture}.png`))
    scan.addPage([612, 792]).drawImage(image, { x: 0, y: 0, width: 612, height: 792 })
    expect(await refusalOf(new Uint8Array(readFileSync(printed)))).toEqual({ kind: 'printed' })
    expect(await refusalOf(await scan.save())).toEqual({ kind: 'scanned' })
    rmSync(folder, { recursive: true })
  })
})
