// npm run status: what has arrived, what waits, what was set aside, and what to do about it.

import { existsSync } from 'node:fs'
import path from 'node:path'
import { askAgain, notedAddress } from '../src/hosts/node/desk.ts'
import { holdServerLock } from '../src/hosts/node/locks.ts'
import { openJournal } from '../src/intake/journal.ts'
import { readJournal } from '../src/intake/journal-reading.ts'
import { CommandProblem, dataFolder, lineIn, runCommand, shown } from './command.ts'
import { needsSomeone, type ServerState, statusLines } from './status/words.ts'

const help = `npm run status says how many submissions were added, how many wait and since when, and what was set aside.

  npm run status                      looks, and changes nothing; no answers are shown
  npm run status -- --again RK2KLPJQ  tries again what was set aside under this reference
  npm run status -- --again           tries again everything that was set aside
  npm run status -- --help            this text

  DATA_DIR=/srv/mentoring npm run status
                                      another data folder (now ./data)

It ends with 0 where nobody has anything to do, with 3 where somebody has, and with 1 where it can’t be told.`

const needsSomeoneCode = 3

/** Whoever gets the server's lock knows that no server runs. */
function serverIn(dataDir: string): ServerState {
  const release = holdServerLock(dataDir)
  if (!release) return { kind: 'running', url: notedAddress(dataDir) }
  release()
  return { kind: 'stopped' }
}

/** Through the server while it runs, since only it writes the journal then. */
async function again(dataDir: string, file: string, reference: string): Promise<number> {
  const release = holdServerLock(dataDir)
  if (!release) return askServer(dataDir, reference)
  const journal = openJournal(file, Date.now)
  try {
    return journal.again(reference)
  } finally {
    journal.close()
    release()
  }
}

async function askServer(dataDir: string, reference: string): Promise<number> {
  const url = notedAddress(dataDir)
  if (!url)
    throw new CommandProblem(
      'The server is just starting. Wait until it is there, then try again. Nothing was changed.',
    )
  try {
    return await askAgain(dataDir, url, reference)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CommandProblem(
      `The server could not be asked to try again (${why}). Stop it (Ctrl-C in its window) and run this command once more. Nothing was changed.`,
      { cause: error },
    )
  }
}

async function tryAgain(dataDir: string, file: string, words: readonly string[]): Promise<void> {
  if (words.length > 1) throw new CommandProblem('Give one reference, or none for all of them. Nothing was changed.')
  const [reference = ''] = words
  const count = await again(dataDir, file, reference)
  if (count === 0)
    throw new CommandProblem(
      reference === ''
        ? 'Nothing is set aside. Nothing was changed.'
        : `Nothing is set aside under ${reference}. Nothing was changed.`,
    )
  const counted = count === 1 ? '1 delivery is' : `${count} deliveries are`
  const isRunning = serverIn(dataDir).kind === 'running'
  console.log(`${counted} tried again ${isRunning ? 'now.' : 'when the server runs: npm start'}`)
}

await runCommand(async () => {
  const options = { help: { type: 'boolean' }, again: { type: 'boolean' } } as const
  const { values, positionals } = lineIn(process.argv.slice(2), options, 'npm run status')
  if (values.help) return console.log(help)
  if (!values.again && positionals.length > 0)
    throw new CommandProblem(`“${positionals[0]}” is no option. npm run status -- --help says what there is.`)
  const dataDir = dataFolder()
  if (!existsSync(dataDir))
    throw new CommandProblem(
      `There is no data folder ${shown(dataDir)} yet. npm start makes it, or name another: DATA_DIR=… npm run status`,
    )
  const file = path.join(dataDir, 'journal.sqlite')
  if (values.again) return tryAgain(dataDir, file, positionals)
  const status = { server: serverIn(dataDir), journal: readJournal(file) }
  console.log(statusLines(status).join('\n'))
  if (needsSomeone(status)) process.exitCode = needsSomeoneCode
})
