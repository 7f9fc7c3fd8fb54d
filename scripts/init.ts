// npm run init: asks ten questions and writes src/program.ts.
import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { localTime } from '../src/hosts/node/clock.ts'
import { program } from '../src/program.ts'
import { ProgramFactsError } from '../src/program-facts/problem.ts'
import { type Program, programOf } from '../src/program-facts.ts'
import { CommandProblem, optionsIn, runCommand, shown } from './command.ts'
import { answersIn, answersOf, type Typed } from './init/answers.ts'
import { askFor, confirmed } from './init/ask.ts'
import { changesBetween } from './init/changes.ts'
import { factsFrom, isExample, stillToEdit } from './init/facts.ts'
import { answerOptions, givenBy } from './init/given.ts'
import { sourceOf } from './init/source.ts'
import { colored, help, written } from './init/words.ts'

const root = path.dirname(import.meta.dirname)
const file = path.join(root, 'src', 'program.ts')
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** What a question starts with. The example’s names and dates are nobody’s answer. */
function startingPoint(): Typed {
  if (!isExample(program)) return answersIn(program)
  const { mentee, paper, brand, months, hoursAMonth, workbooks } = answersIn(program)
  return { mentee, paper, brand, months, hoursAMonth, workbooks, timeZone: ownZone }
}

/** @throws CommandProblem */
function newFacts(given: Typed): Program {
  const answers = answersOf(given)
  try {
    return programOf(factsFrom(program, answers, localTime(answers.timeZone, Date.now()).slice(0, 10)))
  } catch (error) {
    if (!(error instanceof ProgramFactsError)) throw error
    throw new CommandProblem(`These answers can’t be used:\n${error.complaints.join('\n')}\nNothing was written.`)
  }
}

/** Keeps the file as it was, then puts the new one in its place; says where the old one is. */
function replaceBy(text: string): string {
  const moment = localTime(ownZone, Date.now()).replaceAll(':', '.').replace('T', ' ')
  const copy = path.join(root, '.backup', `program ${moment}.ts`)
  mkdirSync(path.dirname(copy), { recursive: true })
  copyFileSync(file, copy)
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
  return copy
}

const options = {
  help: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean' },
  answers: { type: 'string' },
  ...answerOptions,
} as const

async function init(given: Typed, { canAsk, isDry, isSure }: Readonly<Record<'canAsk' | 'isDry' | 'isSure', boolean>>) {
  const unasked = isExample(program) ? {} : answersIn(program)
  const facts = newFacts(canAsk ? await askFor(given, startingPoint()) : { ...unasked, ...given })
  const text = sourceOf(facts)
  const changes = changesBetween(readFileSync(file, 'utf8'), text)
  if (changes === '') return console.log(`${shown(file)} says all this already. Nothing was written.`)
  console.log(`${shown(file)} would change like this:\n\n${colored(changes)}\n`)
  if (isDry) return console.log('Nothing was written.')
  if (!isSure && !canAsk) throw new CommandProblem('Nothing was written. With --yes it is.')
  if (!isSure && !(await confirmed(`Write ${shown(file)}?`))) throw new CommandProblem('Nothing was written.')
  const copy = shown(replaceBy(text))
  console.log(written({ file: shown(file), copy, left: stillToEdit(facts), isFirst: isExample(program) }))
}

await runCommand(async () => {
  const said = optionsIn(process.argv.slice(2), options, 'npm run init')
  if (said.help) return console.log(help)
  const isSure = said.yes ?? false
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && !isSure
  await init(givenBy(said), { canAsk, isSure, isDry: said['dry-run'] ?? false })
})
