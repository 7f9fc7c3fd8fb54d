// npm test: everything this machine can test, then what did not run and why.
import { spawn } from 'node:child_process'
import path from 'node:path'

const help = `Usage: npm test [-- OPTION | FILE …]

Without a FILE: style, types, unused code, then every test, those in a real browser included.
With one or more FILEs or folders: only the tests whose path contains one of them.

  --help   show this

The last lines say how many tests passed, and what could not run on this machine and why.
Exit code 0: all that ran passed. 1: something failed.`

const root = path.dirname(import.meta.dirname)
const tool = (file: string) => path.join(root, 'node_modules', file)

const steps = [
  ['style', tool('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '.']],
  ['types', tool('astro/bin/astro.mjs'), ['check', '--minimumFailingSeverity', 'warning']],
  ['unused code', tool('knip/bin/knip.js'), []],
] as const

/** Runs a tool of the project to its end; its exit code, 1 where it was ended by a signal. */
function run(file: string, parameters: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [file, ...parameters], { cwd: root, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

async function failedSteps(): Promise<readonly string[]> {
  const failed: string[] = []
  for (const [name, file, parameters] of steps) {
    console.log(`\n— ${name}`)
    if ((await run(file, parameters)) !== 0) failed.push(name)
  }
  return failed
}

const parameters = process.argv.slice(2)
if (parameters.includes('--help')) {
  console.log(help)
} else {
  const failed = parameters.length === 0 ? await failedSteps() : []
  console.log('\n— tests')
  const code = await run(tool('vitest/vitest.mjs'), ['run', ...parameters])
  if (failed.length > 0) console.log(`Also failed: ${failed.join(', ')} (see above).`)
  process.exitCode = code !== 0 || failed.length > 0 ? 1 : 0
}
