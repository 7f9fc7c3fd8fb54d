// npm start: builds the site, makes the workbook, and serves both until Ctrl-C.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { forms } from '../forms/catalog.ts'
import { holdDataFolder } from '../src/hosts/node/data-folder.ts'
import { type Rates, ratesFor, usualRates } from '../src/hosts/node/rates.ts'
import { type Running, run } from '../src/hosts/node/run.ts'
import { StartProblem, startProblemOf } from '../src/hosts/node/start-problem.ts'
import { JournalFailure } from '../src/intake/journal-file.ts'
import { program } from '../src/program.ts'
import { CommandProblem, dataFolder, optionsIn } from './command.ts'

const help = `npm start builds the site and serves it, with its forms, on this computer.

  npm start                    build, then serve http://127.0.0.1:4321
  npm start -- --no-build      serve the site as it was built last
  npm start -- --help          this text

  PORT=4400 npm start          another port
  HOST=0.0.0.0 npm start       also for other computers
  DATA_DIR=/srv/mentoring npm start
                               another folder for workbook, journal and attachments (now ./data)

What it takes: 256 kB of text and 5 files of 7 MB each in one form; before applications open, none; after they
close, marked late. In one minute, for each form:

  RATE_PER_ADDRESS=200 npm start
                               as many from one address (now ${usualRates.perAddress}); raise it where a whole agency shares one
  RATE_PER_FORM=1000 npm start as many from everywhere (now ${usualRates.perForm})
  TRUST_PROXY=1 npm start      behind one proxy of your own: people’s addresses are the last in X-Forwarded-For

While only this computer is served and no proxy is trusted, there is no limit until you name one.

What may not come from a person goes to the tab “Held”, and npm run release sends it on.

Ctrl-C stops it: requests end, and what waits is added to the workbook.`

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const dist = path.resolve(process.env['DIST_DIR'] || path.join(root, 'dist'))

function portIn(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new CommandProblem(`PORT is “${text}”; it has to be a number from 1 to 65535, such as PORT=4322 npm start`)
}

/** @param usual stands in the message as an example */
function rateIn(name: string, usual: number): number | undefined {
  const text = process.env[name]
  if (!text) return undefined
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new StartProblem(
    `${name} is “${text}”; it has to be a number from 1 to 999999, such as ${name}=${usual} npm start`,
  )
}

function ratesIn(host: string): Rates {
  const trusted = process.env['TRUST_PROXY'] || '0'
  if (trusted !== '0' && trusted !== '1')
    throw new StartProblem(`TRUST_PROXY is “${trusted}”; it has to be 1, behind a proxy of your own, or 0`)
  const unasked = ratesFor(host, trusted === '1')
  const perAddress = rateIn('RATE_PER_ADDRESS', usualRates.perAddress) ?? unasked.perAddress
  const perForm = rateIn('RATE_PER_FORM', usualRates.perForm) ?? unasked.perForm
  return { ...unasked, perAddress, perForm }
}

/** Said before the site is built, which takes a while. */
async function assertFree(host: string, port: number): Promise<void> {
  const probe = createServer().listen(port, host)
  try {
    await once(probe, 'listening')
  } catch (error) {
    throw startProblemOf(error, host, port)
  }
  probe.close()
  await once(probe, 'close')
}

async function build(): Promise<void> {
  console.log('Building the site …')
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs')
  const builder = spawn(process.execPath, [astro, 'build'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const output: Buffer[] = []
  for (const stream of [builder.stdout, builder.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk))
  const [code] = await once(builder, 'close')
  if (code !== 0)
    throw new CommandProblem(
      `${Buffer.concat(output)}\nThe site could not be built; the reason stands above. Nothing was started.`,
    )
}

function assertBuilt(): void {
  if (!existsSync(path.join(dist, 'index.html')))
    throw new CommandProblem(`There is no built site in ${dist}. Leave out --no-build to build it first`)
}

function introduce({ url, workbooks }: Running): void {
  const applications = forms.filter(({ window }) => window === 'applications')
  console.log(`
The site        ${url}/
The workbook    ${workbooks.join('\n                ')}

Try first       ${applications.map(({ id }) => `${url}/forms/${id}/`).join('\n                ')}
                npm run demo     fills a workbook with made-up applications
                npm run match    proposes pairs from a workbook

Ctrl-C stops it.`)
}

/**
 * The first Ctrl-C stops in order, a later one at once, which loses nothing that was acknowledged. A terminal and npm
 * may each pass on the same Ctrl-C, so what comes within a second counts as one.
 */
function stopOnSignal(running: Running): void {
  let asked = 0
  const stop = async (): Promise<void> => {
    if (asked > 0 && Date.now() - asked > 1000) process.exit(130)
    if (asked > 0) return
    asked = Date.now()
    console.log('Stopping …')
    await running.stop()
    console.log('Stopped.')
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

async function start(): Promise<void> {
  const options = optionsIn(
    process.argv.slice(2),
    { help: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
    'npm start',
  )
  if (options.help) return console.log(help)
  const port = portIn(process.env['PORT'] || '4321')
  const host = process.env['HOST'] || '127.0.0.1'
  const rates = ratesIn(host)
  const dataDir = dataFolder()
  const held = holdDataFolder(dataDir)
  await assertFree(host, port)
  if (!options['no-build']) await build()
  assertBuilt()
  const say = (line: string): void => console.log(line)
  const running = await run({ dataDir, dist, host, port, forms, program, rates, now: Date.now, say }, held)
  stopOnSignal(running)
  introduce(running)
}

try {
  await start()
} catch (error) {
  const isForPeople = [CommandProblem, StartProblem, JournalFailure].some((kind) => error instanceof kind)
  if (!isForPeople || !(error instanceof Error)) throw error
  console.error(error.message)
  process.exitCode = 1
}
