// npm run pdf: a form as a PDF, blank or filled in from a row or a file.
import path from 'node:path'
import { forms } from '../forms/catalog.ts'
import type { Form } from '../forms/kit/form.ts'
import { program } from '../src/program.ts'
import { CommandProblem, dataFolder, lineIn, runCommand, shown } from './command.ts'
import { documentFonts } from './document-fonts.ts'
import { blank, fromJson, fromRow, fromRows, type Wanted } from './pdf/wanted.ts'

const help = `npm run pdf makes a form as a PDF that can be printed, and filled in in any viewer.

  npm run pdf -- mentor-application                  blank
  npm run pdf -- mentor-application --row RK2KLPJQ   filled in from this row of the workbook
  npm run pdf -- mentor-application --all            one for each row of the workbook
  npm run pdf -- mentor-application --json one.json  filled in from a file: {"key": "value", "other": ["a", "b"]}
  npm run pdf -- mentor-application --out folder     where to write (else in the folder “pdf” of the data folder)
  npm run pdf -- mentor-application --force          replaces files that are there already
  npm run pdf -- --help                              this text and the forms

  DATA_DIR=/srv/mentoring npm run pdf -- mentor-application --all
                                                     another data folder (now ./data)

Answers that stay with the pair are in no row: their boxes are left blank, for the two to fill in.`

function formIn(words: readonly string[]): Form {
  const [id, second] = words
  const form = forms.find((one) => one.id === id)
  if (form && second === undefined) return form
  const list = `The forms: ${forms.map((one) => one.id).join(', ')}`
  if (id === undefined) throw new CommandProblem(`Name a form. ${list}`)
  if (second !== undefined) throw new CommandProblem(`Name one form at a time, not “${id}” and “${second}”.`)
  throw new CommandProblem(`No form in use is called “${id}”. ${list}`)
}

interface Asked {
  readonly row?: string | undefined
  readonly json?: string | undefined
  readonly all?: boolean | undefined
}

function wantedIn(form: Form, { row, json, all }: Asked, dataDir: string): Promise<Wanted> | Wanted {
  if ([row, json, all].filter((one) => one !== undefined).length > 1)
    throw new CommandProblem('Choose one of --row, --json and --all. Nothing was written.')
  if (row !== undefined) return fromRow(form, row, dataDir)
  if (json !== undefined) return fromJson(form, path.resolve(json))
  return all ? fromRows(form, dataDir) : blank()
}

await runCommand(async () => {
  const options = {
    help: { type: 'boolean' },
    row: { type: 'string' },
    json: { type: 'string' },
    all: { type: 'boolean' },
    out: { type: 'string' },
    force: { type: 'boolean' },
  } as const
  const { values, positionals } = lineIn(process.argv.slice(2), options, 'npm run pdf')
  if (values.help) return console.log(`${help}\n\nThe forms: ${forms.map(({ id }) => id).join(', ')}`)
  const form = formIn(positionals)
  const dataDir = dataFolder()
  const { fillings, remarks } = await wantedIn(form, values, dataDir)
  const folder = values.out === undefined ? path.join(dataDir, 'pdf') : path.resolve(values.out)
  const order = { form, fillings, folder, program, fonts: documentFonts(), force: values.force ?? false }
  // Loaded only when there is something to write: help, and a mistake, are told at once.
  const { writePdfs } = await import('./pdf/write-pdfs.ts')
  const { written, left } = await writePdfs(order)
  for (const remark of remarks) console.log(remark)
  for (const file of written) console.log(`Written: ${shown(file)}`)
  if (left.length === 0) return
  throw new CommandProblem(
    `${left.map((file) => `Left as it is, since it is there already: ${shown(file)}`).join('\n')}\n` +
      'To replace what is there, add --force.',
  )
})
