// npm start, as the person who types it sees it.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  answers,
  environmentOf,
  freePort,
  root,
  type ServerChild,
  startChild,
  startScript,
  untilReady,
} from './child.ts'
import { freshId, mentorRows, newDataDir, postAnswers } from './host.ts'

let dataDir: string
let child: ServerChild | undefined

beforeEach(() => {
  dataDir = newDataDir()
})

afterEach(async () => {
  await child?.end()
  child = undefined
  rmSync(dataDir, { recursive: true, force: true })
})

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Ended {
  const env = { ...environmentOf(dataDir, 0), ...environment }
  const { status, stdout, stderr } = spawnSync(process.execPath, [startScript, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status, stdout, stderr }
}

describe('npm start', () => {
  test('explains itself', () => {
    const { status, stdout } = start(['--help'])
    expect(status).toBe(0)
    for (const word of ['--no-build', 'PORT=', 'HOST=', 'DATA_DIR=', 'Ctrl-C']) expect(stdout).toContain(word)
  })

  test('says what it serves, where the workbook is, and what to try first', async () => {
    child = await startChild({ dataDir })
    expect(child.output()).toBe(`
The site        ${child.url}/
The workbook    ${path.join(dataDir, 'spring-2027.xlsx')}

Try first       ${child.url}/forms/mentor-application/
                ${child.url}/forms/mentee-application/
                npm run demo     fills a workbook with made-up applications
                npm run match    proposes pairs from a workbook

Ctrl-C stops it.
`)
    expect(existsSync(path.join(dataDir, 'spring-2027.xlsx'))).toBe(true)
    expect((await fetch(child.url)).status).toBe(200)
  })

  test('ends on Ctrl-C with what was sent in the workbook, and exit code 0', async () => {
    child = await startChild({ dataDir })
    const ids = Array.from({ length: 5 }, freshId)
    const { url } = child
    const sent = await Promise.all(ids.map((id) => postAnswers(url, id)))
    expect(sent.map(({ status }) => status)).toEqual(Array(5).fill(201))
    expect(await child.end()).toBe(0)
    expect(child.output()).toMatch(/Stopping …\n5 submissions added to spring-2027\.xlsx\.\nStopped\.\n$/)
    expect((await mentorRows(path.join(dataDir, 'spring-2027.xlsx'))).map((row) => row['id']).sort()).toEqual(
      ids.sort(),
    )
  })
})

describe('npm start can’t start', () => {
  test.each(['eighty', '-1', '65536', '4321.5'])('with PORT=%s', (port) => {
    expect(start(['--no-build'], { PORT: port })).toEqual({
      status: 1,
      stdout: '',
      stderr: `PORT is “${port}”; it has to be a number from 1 to 65535, such as PORT=4322 npm start\n`,
    })
  })

  test('on a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expect(start(['--no-build'], { PORT: String(port) })).toEqual({
      status: 1,
      stdout: '',
      stderr: `Port ${port} is in use by another program. Stop it, or choose another: PORT=${port + 1} npm start\n`,
    })
    other.close()
  })

  test('on an address that this computer does not have', () => {
    expect(start(['--no-build'], { HOST: '192.0.2.1', PORT: '4399' })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'HOST=192.0.2.1 is no address of this computer. Leave it out, or use 127.0.0.1 or 0.0.0.0\n',
    })
  })

  test.each(['', '/below'])('on a data folder that is a file, or lies in one (%j)', (below) => {
    const file = path.join(dataDir, 'file')
    writeFileSync(file, '')
    const sentence = `The data folder ${file}${below} is a file, or lies in one. Move it away, or choose another folder: DATA_DIR=… npm start\n`
    expect(start(['--no-build'], { DATA_DIR: file + below })).toEqual({ status: 1, stdout: '', stderr: sentence })
  })

  // Tests may run as root, whom file modes don't stop; nobody can make a folder in /proc.
  test.skipIf(process.platform !== 'linux')('on a data folder that can’t be written to', () => {
    expect(start(['--no-build'], { DATA_DIR: '/proc/mentoring' })).toEqual({
      status: 1,
      stdout: '',
      stderr:
        "The data folder /proc/mentoring can't be written to (ENOENT). Give yourself permission to write there, " +
        'or choose another folder: DATA_DIR=… npm start\n',
    })
  })

  test('a second time on the same data folder', async () => {
    child = await startChild({ dataDir })
    expect(start(['--no-build'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `Another server is already running on the data folder ${dataDir}. Stop it first, or choose another folder: DATA_DIR=… npm start\n`,
    })
    expect((await fetch(child.url)).status).toBe(200)
  })

  test('without a built site', () => {
    const empty = path.join(dataDir, 'empty')
    mkdirSync(empty)
    expect(start(['--no-build'], { DIST_DIR: empty })).toEqual({
      status: 1,
      stdout: '',
      stderr: `There is no built site in ${empty}. Leave out --no-build to build it first\n`,
    })
  })

  test('when the site can’t be built', () => {
    const file = path.join(dataDir, 'file')
    writeFileSync(file, '')
    const { status, stdout, stderr } = start([], { DIST_DIR: path.join(file, 'dist') })
    expect([status, stdout]).toEqual([1, 'Building the site …\n'])
    expect(stderr).toMatch(/ENOTDIR|EEXIST|not a directory/)
    expect(stderr).toMatch(/\nThe site could not be built; the reason stands above\. Nothing was started\.\n$/)
  })

  test('on a journal that is none', () => {
    writeFileSync(path.join(dataDir, 'journal.sqlite'), 'A letter to the coordinator. '.repeat(100))
    expect(start(['--no-build'])).toEqual({
      status: 1,
      stdout: '',
      stderr: `The journal ${path.join(dataDir, 'journal.sqlite')} could not be opened: file is not a database.\n`,
    })
  })

  test('with an option that it does not have', () => {
    const { status, stderr } = start(['--port', '80'])
    expect([status, stderr.split('\n').at(-2)]).toEqual([1, 'npm start -- --help says what there is.'])
  })
})

describe.skipIf(process.platform === 'win32')('npm start through its launcher', () => {
  const launcher = path.join(root, 'scripts', 'with-node.mjs')

  test.each([
    ['Ctrl-C, which a terminal sends to everyone', (pid: number) => process.kill(-pid, 'SIGINT')],
    ['SIGTERM to the launcher alone', (pid: number) => process.kill(pid, 'SIGTERM')],
  ])('ends with exit code 0 on %s', async (_what, send) => {
    const port = await freePort()
    const env = environmentOf(dataDir, port)
    const args = [launcher, 'scripts/start.ts', '--no-build']
    const launched = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const output = await untilReady(launched)
    const exited = once(launched, 'exit')
    send(launched.pid ?? 0)
    expect((await exited)[0]).toBe(0)
    expect(output()).toMatch(/Stopping …\nStopped\.\n$/)
    expect(await answers(`http://127.0.0.1:${port}`)).toBe(false)
  })
})
