// npm run match: proposes pairs from the applications in the workbook, with reasons, for the coordinator to decide.
import { program } from '../src/program.ts'
import { dataFolder, optionsIn, runCommand } from './command.ts'
import { propose } from './match/propose.ts'
import { jsonOf, summaryOf } from './match/summary.ts'

const help = `npm run match proposes a mentor for every mentee, as well as rules and places allow, and says why.

  npm run match                  reads the workbook, writes its tab “Proposals”, says what was done
  npm run match -- --dry-run     the same without writing anything
  npm run match -- --json        the result as one JSON document instead of sentences
                                 (with npm’s own lines left out: npm run --silent match -- --json)
  npm run match -- --help        this text

  DATA_DIR=/srv/mentoring npm run match
                                 another folder with a workbook (now ./data)

Close the workbook first. What you wrote in the columns “Decision”, “Decided by” and “Note” stays.
A copy of the workbook is made before anything is written; the last ten are in the folder “copies”.`

await runCommand(async () => {
  const options = optionsIn(
    process.argv.slice(2),
    { help: { type: 'boolean' }, json: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
    'npm run match',
  )
  if (options.help) return console.log(help)
  const proposed = await propose({ dataDir: dataFolder(), program, dryRun: options['dry-run'] ?? false })
  console.log(options.json ? jsonOf(proposed) : summaryOf(proposed))
})
