// npm run demo: fills a workbook with applications of invented people, to try everything else with.

import { mkdirSync } from 'node:fs'
import { localTime } from '../src/hosts/node/clock.ts'
import { withWorkbookLock } from '../src/hosts/node/locks.ts'
import { placesOf } from '../src/hosts/node/workbook-files.ts'
import { program } from '../src/program.ts'
import { CommandProblem, dataFolder, optionsIn, runCommand, shown, workbookFile } from './command.ts'
import { demoCohort } from './demo/cohort.ts'
import { fill } from './demo/fill.ts'

const help = `npm run demo fills a new workbook with applications of invented people.

  npm run demo                                   60 mentors and 150 mentees
  npm run demo -- --mentors 20 --mentees 40      other numbers
  npm run demo -- --seed 7                       other people; the same seed gives the same people
  npm run demo -- --help                         this text

  DATA_DIR=demo-data npm run demo                in another folder (now ./data)

It refuses a workbook that holds applications already: invented and real people are never mixed.`

await runCommand(async () => {
  const options = optionsIn(
    process.argv.slice(2),
    { help: { type: 'boolean' }, seed: { type: 'string' }, mentors: { type: 'string' }, mentees: { type: 'string' } },
    'npm run demo',
  )
  if (options.help) return console.log(help)
  const today = localTime(program.timeZone, Date.now()).slice(0, 10)
  const demo = demoCohort({
    seed: wholeIn('--seed', options.seed ?? '1', 2 ** 32 - 1),
    mentors: wholeIn('--mentors', options.mentors ?? '60', 2000),
    mentees: wholeIn('--mentees', options.mentees ?? '150', 5000),
    cohort: program.currentCohort,
    today,
  })
  const dataDir = dataFolder()
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  await withWorkbookLock(dataDir, () => fill(dataDir, program, demo))
  introduce(dataDir, demo.length)
})

function wholeIn(option: string, text: string, most: number): number {
  if (/^\d{1,10}$/.test(text) && Number(text) <= most) return Number(text)
  throw new CommandProblem(`${option} is “${text}”; it has to be a whole number up to ${most}.`)
}

function introduce(dataDir: string, count: number): void {
  const files = placesOf(program).map((place) => shown(workbookFile(dataDir, program, place)))
  const folder = process.env['DATA_DIR'] ? `DATA_DIR=${process.env['DATA_DIR']} ` : ''
  console.log(`${count} applications of invented people are in ${files.join(' and ')}.

Next        ${folder}npm run match     proposes pairs
            then open the workbook in Excel or LibreOffice and look at the tab “Proposals”

Before real people apply, delete ${files.length === 1 ? 'this file' : 'these files'}.`)
}
