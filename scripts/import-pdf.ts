// npm run import-pdf: forms that came back as PDFs, into the same journal and workbook as those of the web.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { forms } from '../forms/catalog.ts'
import type { Form } from '../forms/kit/form.ts'
import { nowOf } from '../src/hosts/node/moment.ts'
import { readDigests } from '../src/intake/journal-reading.ts'
import { program } from '../src/program.ts'
import { CommandProblem, dataFolder, lineIn, runCommand, shown } from './command.ts'
import { type HandingIn, openHandingIn } from './import-pdf/hand-in.ts'
import { judgeFolder, lyingIn } from './import-pdf/read-folder.ts'
import { countsOf, type Judged, needsSomeone, othersLine, tableOf } from './import-pdf/words.ts'
import { keptRows } from './kept-rows.ts'

const help = `npm run import-pdf reads the forms that came back as PDFs, and says what each of them would change.

  npm run import-pdf -- returned          looks, and writes nothing: person, form, what is new, what differs,
                                          what is wrong, with page and question
  npm run import-pdf -- returned --write  takes in what is new or corrects a row; the others are left
  npm run import-pdf -- --help            this text

  DATA_DIR=/srv/mentoring npm run import-pdf -- returned
                                          another data folder (now ./data)

Nothing in a PDF is believed or run: each goes through the same check as the web form. The same file twice changes nothing.
It ends with 0 where every file is in order, with 3 where somebody has to look at one, and with 1 where it can’t be done.`

const needsSomeoneCode = 3

function folderIn(words: readonly string[]): string {
  const [folder, second] = words
  if (folder === undefined || second !== undefined)
    throw new CommandProblem('Name one folder: npm run import-pdf -- returned. npm run import-pdf -- --help says more.')
  return path.resolve(folder)
}

function assertDataFolder(dataDir: string): void {
  if (!existsSync(dataDir))
    throw new CommandProblem(
      `There is no data folder ${shown(dataDir)} yet. npm start makes it, or name another: DATA_DIR=… npm run import-pdf`,
    )
}

async function written(judged: readonly Judged[], handing: HandingIn): Promise<readonly Judged[]> {
  const done: Judged[] = []
  for (const one of judged) {
    const { verdict } = one
    if (!('handed' in verdict)) {
      done.push(one)
      continue
    }
    done.push({ ...one, done: doneWords(await handing.give(verdict.handed), verdict.kind === 'differs') })
  }
  return done
}

function doneWords(outcome: Awaited<ReturnType<HandingIn['give']>>, isCorrection: boolean): string {
  switch (outcome.kind) {
    case 'new':
      return `${isCorrection ? 'taken in as a correction' : 'taken in'}: ${outcome.reference}`
    case 'same':
      return `received before: ${outcome.reference}`
    case 'other':
      return `left: its row ${outcome.reference} was received with other answers meanwhile. Import again.`
    case 'problems':
    case 'not yet':
      return 'left: the form changed meanwhile. Import again.'
    default:
      return outcome satisfies never
  }
}

async function write(judged: readonly Judged[], dataDir: string, now: Now): Promise<void> {
  const handing = openHandingIn({ dataDir, forms, program, now })
  try {
    console.log(tableOf(await written(judged, handing)).join('\n'))
  } finally {
    handing.end()
  }
  console.log(`\n${countsOf(judged)}`)
  const where = handing.isDelivered
    ? 'The server adds them to the workbook now.'
    : 'They are kept, and are added to the workbook when the server runs: npm start'
  if (judged.some(({ verdict }) => 'handed' in verdict)) console.log(where)
}

function show(judged: readonly Judged[], folder: string): void {
  console.log(tableOf(judged).join('\n'))
  const ready = judged.filter(({ verdict }) => 'handed' in verdict).length
  const todo =
    ready === 0
      ? 'Nothing was written, and there is nothing to write.'
      : `Nothing was written. To take in ${ready === 1 ? 'the one that is' : `the ${ready} that are`} in order: npm run import-pdf -- ${shown(folder)} --write`
  console.log(`\n${countsOf(judged)}\n${todo}`)
}

type Now = (form: Form) => ReturnType<typeof nowOf>

await runCommand(async () => {
  const options = { help: { type: 'boolean' }, write: { type: 'boolean' } } as const
  const { values, positionals } = lineIn(process.argv.slice(2), options, 'npm run import-pdf')
  if (values.help) return console.log(help)
  const folder = folderIn(positionals)
  const dataDir = dataFolder()
  assertDataFolder(dataDir)
  const { pdfs, others } = lyingIn(folder)
  const kept = await keptRows(dataDir, program, forms)
  const received = readDigests(path.join(dataDir, 'journal.sqlite'))
  const now: Now = (form) => nowOf(form, program, Date.now())
  const judged = await judgeFolder(folder, pdfs, {
    forms,
    rows: ({ id }) => kept.get(id)?.rows ?? [],
    digestOf: (id) => received.get(id),
    now,
  })
  if (values.write) await write(judged, dataDir, now)
  else show(judged, folder)
  for (const line of othersLine(others)) console.log(line)
  if (judged.some(needsSomeone)) process.exitCode = needsSomeoneCode
})
