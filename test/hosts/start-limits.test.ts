// How npm start takes its limits from the environment.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ratesFor, usualRates } from '../../src/hosts/node/rates.ts'
import { environmentOf, root, startScript } from './child.ts'
import { newDataDir } from './host.ts'

let dataDir: string

beforeEach(() => {
  dataDir = newDataDir()
})

afterEach(() => rmSync(dataDir, { recursive: true }))

function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const env = { ...environmentOf(dataDir, 0), ...environment }
  const { status, stdout, stderr } = spawnSync(process.execPath, [startScript, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test.each([
  ['RATE_PER_ADDRESS', '0', 20],
  ['RATE_PER_ADDRESS', 'many', 20],
  ['RATE_PER_FORM', '-1', 120],
  ['RATE_PER_FORM', '1.5', 120],
])('%s=%s is refused in words', (name, value, usual) => {
  expect(start(['--no-build'], { [name]: value })).toEqual({
    status: 1,
    stdout: '',
    stderr: `${name} is “${value}”; it has to be a number from 1 to 999999, such as ${name}=${usual} npm start\n`,
  })
})

test('TRUST_PROXY is yes or no', () => {
  expect(start(['--no-build'], { TRUST_PROXY: 'yes' })).toEqual({
    status: 1,
    stdout: '',
    stderr: 'TRUST_PROXY is “yes”; it has to be 1, behind a proxy of your own, or 0\n',
  })
})

test('its help says what is taken, and how to take more', () => {
  const { stdout } = start(['--help'])
  const said = [
    '256 kB of text and 5 files of 7 MB each',
    `RATE_PER_ADDRESS=200 npm start`,
    `(now ${usualRates.perAddress})`,
    `(now ${usualRates.perForm})`,
    'TRUST_PROXY=1',
    'npm run release',
  ]
  expect(said.filter((one) => !stdout.includes(one))).toEqual([])
})

test('every line of its help fits a terminal of 120 characters', () => {
  expect(
    start(['--help'])
      .stdout.split('\n')
      .filter((line) => line.length > 120),
  ).toEqual([])
})

test.each([
  ['127.0.0.1', false, 999_999],
  ['localhost', false, 999_999],
  ['127.0.0.1', true, usualRates.perAddress],
  ['0.0.0.0', false, usualRates.perAddress],
  ['10.1.2.3', true, usualRates.perAddress],
])('served at %s, with a trusted proxy: %s, one address may send %i a minute', (address, trustProxy, most) => {
  expect(ratesFor(address, trustProxy).perAddress).toBe(most)
})
