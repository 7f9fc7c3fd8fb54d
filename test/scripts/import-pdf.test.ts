import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestOf, type Pair, referenceOf } from '../../forms/kit/pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { lyingIn } from '../../scripts/import-pdf/read-folder.ts'
import { othersLine } from '../../scripts/import-pdf/words.ts'
import { keptRows } from '../../scripts/kept-rows.ts'
import { formDocument } from '../../src/documents/form-blocks.ts'
import { pdfOf } from '../../src/documents/pdf.ts'
import { program } from '../../src/program.ts'
import { fonts } from '../documents/fonts.ts'
import { onPaper } from '../documents/returned-files.ts'
import { changed, eventually, startHost, stopHost, validPairs } from '../hosts/host.ts'
import { freshFolder, runScript, runScriptBeside } from './run-command.ts'

let dataDir: string
let folder: string

beforeEach(() => {
  dataDir = freshFolder()
  folder = path.join(dataDir, 'returned')
  mkdirSync(folder)
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

async function put(name: string, pairs: readonly Pair[], row?: string): Promise<void> {
  const filling = row === undefined ? { pairs } : { pairs, row }
  const { bytes } = await pdfOf(formDocument({ form: mentorApplication, language: 'en', program, filling }), fonts)
  writeFileSync(path.join(folder, name), bytes)
}

const importPdf = (...args: readonly string[]) => runScript('import-pdf.ts', dataDir, folder, ...args)
const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/ {2,}/g, '  '))

const person = validPairs.find(([key]) => key === 'name')?.[1] ?? ''
const reference = referenceOf(digestOf(mentorApplication.id, onPaper(mentorApplication, validPairs)))

describe('npm run import-pdf', () => {
  test('shows what each file would change, takes in what is in order, and takes nothing twice', async () => {
    await put('a good one.pdf', validPairs)
    await put('another.pdf', changed('email', 'nobody'))
    await put('blank.pdf', [])
    writeFileSync(path.join(folder, 'broken.pdf'), '%PDF-1.7 and no more')
    writeFileSync(path.join(folder, 'copy.pdf'), 'no PDF')
    const table = (first: string) => [
      'File  Person  Form  Result',
      `a good one.pdf  ${person}  Mentor application  ${first}`,
      `another.pdf  ${person}  Mentor application  1 answer to mend`,
      '  Page 1, “Work e-mail address”: Enter your work e-mail address in the form name@example.gov',
      'blank.pdf  –  Mentor application  blank: nothing is filled in. Ask for the file as it was saved after filling it in.',
      'broken.pdf  –  –  refused, damaged: it begins like a PDF and can’t be read to its end. Ask to have it sent again.',
      'copy.pdf  –  –  refused, no PDF: whatever its name says, its content is something else. Ask for the form again.',
      '',
    ]
    const looked = importPdf()
    expect([looked.code, looked.stderr]).toEqual([3, ''])
    expect(linesOf(looked.stdout).slice(0, 8)).toEqual(table('new'))
    expect(linesOf(looked.stdout)[8]).toBe('5 files: 1 new, 1 blank, 1 to mend, 2 refused.')
    expect(linesOf(looked.stdout)[9]).toMatch(/^Nothing was written. To take in the one that is in order: .* --write$/)

    const wrote = importPdf('--write')
    expect(linesOf(wrote.stdout)).toEqual([
      ...table(`taken in: ${reference}`),
      '5 files: 1 new, 1 blank, 1 to mend, 2 refused.',
      'They are kept, and are added to the workbook when the server runs: npm start',
      '',
    ])
    const again = importPdf('--write')
    expect(linesOf(again.stdout)).toEqual([
      ...table('received before'),
      '5 files: 1 as before, 1 blank, 1 to mend, 2 refused.',
      '',
    ])
  })

  test('hands them to a running server, and says what corrects a row', async () => {
    await put('one.pdf', validPairs)
    const host = await startHost({ dataDir, now: Date.now })
    const rows = async () =>
      (await keptRows(dataDir, program, [mentorApplication])).get(mentorApplication.id)?.rows ?? []
    try {
      const first = await runScriptBeside('import-pdf.ts', dataDir, folder, '--write')
      expect(first).toMatchObject({ code: 0, stderr: '' })
      expect(first.stdout).toContain(
        `taken in: ${reference}\n\n1 file: 1 new.\nThe server adds them to the workbook now.\n`,
      )
      await eventually(async () => (await rows()).length === 1)
      await put('one.pdf', changed('email', 'other@franklin.example'), reference)
      await put('two.pdf', validPairs)
      const looked = await runScriptBeside('import-pdf.ts', dataDir, folder)
      expect(linesOf(looked.stdout).slice(1, 4)).toEqual([
        `one.pdf  ${person}  Mentor application  corrects ${reference}`,
        '  Answered otherwise: “Work e-mail address”.',
        `two.pdf  ${person}  Mentor application  as before: ${reference}`,
      ])
      await runScriptBeside('import-pdf.ts', dataDir, folder, '--write')
      await eventually(async () => (await rows()).length === 2)
      const after = await runScriptBeside('import-pdf.ts', dataDir, folder, '--write')
      expect(after.stdout).toMatch(/one\.pdf .* as before: [A-Z2-9]{8}\n/)
      expect((await rows()).length).toBe(2)
    } finally {
      await stopHost(host)
      mkdirSync(dataDir, { recursive: true })
    }
  })

  test('says what else lies in the folder and was not looked into', () => {
    writeFileSync(path.join(folder, 'blank.PDF'), '')
    expect(othersLine(lyingIn(folder).others)).toEqual([])
    writeFileSync(path.join(folder, 'scan.jpg'), '')
    mkdirSync(path.join(folder, 'older'))
    writeFileSync(path.join(folder, '.hidden'), '')
    expect(lyingIn(folder).pdfs).toEqual(['blank.PDF'])
    expect(othersLine(lyingIn(folder).others)).toEqual(['Left alone, since they are no PDFs: older, scan.jpg'])
  })

  test('says what it needs', () => {
    expect(importPdf()).toEqual({
      code: 1,
      stdout: '',
      stderr: `There is no PDF in ${folder}. Save the returned forms there, then import again.\n`,
    })
    expect(runScript('import-pdf.ts', dataDir).stderr).toBe(
      'Name one folder: npm run import-pdf -- returned. npm run import-pdf -- --help says more.\n',
    )
    expect(runScript('import-pdf.ts', dataDir, path.join(folder, 'none')).stderr).toBe(
      `There is no folder ${path.join(folder, 'none')}. Name the folder that the returned PDFs lie in.\n`,
    )
    expect(runScript('import-pdf.ts', path.join(dataDir, 'none'), folder).stderr).toBe(
      `There is no data folder ${path.join(dataDir, 'none')} yet. npm start makes it, or name another: DATA_DIR=… npm run import-pdf\n`,
    )
    expect(importPdf('--help').stdout).toContain('npm run import-pdf reads the forms that came back as PDFs')
  })
})
