// npm run release: sends a submission that was held back on to its form's own tab.
import { forms } from '../forms/catalog.ts'
import { program } from '../src/program.ts'
import { CommandProblem, dataFolder, lineIn, runCommand } from './command.ts'
import { release } from './release/release.ts'
import { released } from './release/words.ts'

const help = `npm run release sends on what was held back because it might not have come from a person.

  npm run release -- RK2KLPJQ    the submission with this reference (or id), as the tab “Held” shows it
  npm run release -- RK2KLPJQ --dry-run
                                 says what would be done, and writes nothing
  npm run release -- --help      this text

  DATA_DIR=/srv/mentoring npm run release -- RK2KLPJQ
                                 another folder with a workbook (now ./data)

Close the workbook first. Its answers are checked again, its row goes to the form’s own tab, and “Held” says since when.
A copy of the workbook is made before anything is written; the last ten are in the folder “copies”.`

await runCommand(async () => {
  const options = { help: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const
  const { values, positionals } = lineIn(process.argv.slice(2), options, 'npm run release')
  if (values.help) return console.log(help)
  const [name, ...more] = positionals
  if (name === undefined || more.length > 0)
    throw new CommandProblem('Give one reference or id, such as npm run release -- RK2KLPJQ. Nothing was written.')
  const order = { dataDir: dataFolder(), program, forms, name, dryRun: values['dry-run'] ?? false }
  console.log(released(await release(order)))
})
