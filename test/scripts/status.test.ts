import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { needsSomeone } from '../../scripts/status/words.ts'
import { holdDataFolder } from '../../src/hosts/node/data-folder.ts'
import { deskPath } from '../../src/hosts/node/desk.ts'
import { type Journal, openJournal } from '../../src/intake/journal.ts'
import { startHost, stopHost } from '../hosts/host.ts'
import { submissionOf } from '../intake/submissions.ts'
import { freshFolder, runScript, runScriptBeside } from './run-command.ts'

let dataDir: string

beforeEach(() => {
  dataDir = freshFolder()
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

const [a, b] = ['a', 'b'].map((id) => submissionOf(id).reference)

async function write(change: (journal: Journal) => void): Promise<void> {
  const journal = openJournal(path.join(dataDir, 'journal.sqlite'), Date.now)
  for (const id of ['a', 'b', 'c', 'd']) await journal.accept(submissionOf(id, 'Ermintrude'), ['spring-2027.xlsx'])
  change(journal)
  journal.close()
}

const status = (...args: readonly string[]) => runScript('status.ts', dataDir, ...args)

describe('npm run status', () => {
  test('says that nothing has come in yet', () => {
    expect(status()).toEqual({
      code: 0,
      stdout:
        'The server is not running: nothing comes in, and nothing is added. Start it: npm start\n' +
        'Nothing has been received yet.\n',
      stderr: '',
    })
  })

  test('counts what was added, what waits and what was set aside, says what to do, and shows no answers', async () => {
    await write((journal) => {
      journal.mark('spring-2027.xlsx', ['c', 'd'], 'done')
      journal.mark('spring-2027.xlsx', ['a'], 'aside', 'The cell would be too long.')
      journal.mark('spring-2027.xlsx', ['b'], 'queued', 'The workbook is open elsewhere.')
    })
    const said = status()
    expect(said.stdout.split('\n')).toEqual([
      'The server is not running: nothing comes in, and nothing is added. Start it: npm start',
      'Added      2 submissions to spring-2027.xlsx.',
      'Waiting    1 submission for spring-2027.xlsx; the oldest came 2026-11-24 at 13:05:09.',
      '           Last problem: The workbook is open elsewhere.',
      '           They are kept, and are added once the server runs: npm start',
      `Set aside  ${a} (sample, came 2026-11-24 at 13:05:09) for spring-2027.xlsx.`,
      '           The cell would be too long.',
      '           They are kept and keep nobody waiting. Mend what is named, then: npm run status -- --again',
      '',
    ])
    expect([said.code, said.stderr]).toEqual([3, ''])
  })

  test('puts back into the queue what was set aside, one or all', async () => {
    await write((journal) => journal.mark('spring-2027.xlsx', ['a', 'b', 'c'], 'aside', 'too long'))
    expect(status('--again', b ?? '').stdout).toBe('1 delivery is tried again when the server runs: npm start\n')
    expect(status('--again').stdout).toBe('2 deliveries are tried again when the server runs: npm start\n')
    expect(status('--again')).toEqual({ code: 1, stdout: '', stderr: 'Nothing is set aside. Nothing was changed.\n' })
    expect(status('--again', 'RK2KLPJQ').stderr).toBe('Nothing is set aside under RK2KLPJQ. Nothing was changed.\n')
  })

  test('asks the running server, which alone writes the journal, and which listens to nobody else', async () => {
    await write((journal) => journal.mark('spring-2027.xlsx', ['a', 'b', 'c', 'd'], 'aside', 'too long'))
    const host = await startHost({ dataDir })
    try {
      const stranger = await fetch(new URL(deskPath, host.url), { method: 'POST', body: '' })
      expect(stranger.status).toBe(404)
      const said = await runScriptBeside('status.ts', dataDir, '--again', a ?? '')
      expect(said).toEqual({ code: 0, stdout: '1 delivery is tried again now.\n', stderr: '' })
      const after = await runScriptBeside('status.ts', dataDir)
      expect(after.stdout).toContain(`The server is running at ${host.url}/\n`)
    } finally {
      await stopHost(host)
    }
  })

  test('says where a server was killed before it could say its address', async () => {
    await write((journal) => journal.mark('spring-2027.xlsx', ['a'], 'aside', 'too long'))
    const release = holdDataFolder(dataDir)
    expect(status('--again').stderr).toBe(
      'The server is just starting. Wait until it is there, then try again. Nothing was changed.\n',
    )
    release()
  })

  test('names what it does not know', () => {
    expect(status('answers')).toEqual({
      code: 1,
      stdout: '',
      stderr: '“answers” is no option. npm run status -- --help says what there is.\n',
    })
    expect(status('--help').stdout).toContain('npm run status says how many submissions were added')
  })
})

test.each([
  ['rows wait without a problem', null, false],
  ['a workbook takes none', 'The column “Id” is gone. Undo its deletion.', true],
])('while the server runs and %s, somebody has something to do: %3$s', (_, error, isNeeded) => {
  const waits = {
    destination: 'spring-2027.xlsx',
    state: 'queued',
    count: 2,
    oldest: '2026-11-24T13:05:09',
    error,
  } as const
  const server = { kind: 'running', url: 'http://127.0.0.1:4321' } as const
  expect(needsSomeone({ server, journal: { tally: [waits], aside: [] } })).toBe(isNeeded)
})

describe('the server', () => {
  test('deletes answers from the journal thirty days after every workbook has them', async () => {
    await write((journal) => journal.mark('spring-2027.xlsx', ['a', 'b', 'c', 'd'], 'done'))
    const day = 24 * 60 * 60 * 1000
    const bodies = async (days: number) => {
      const host = await startHost({ dataDir, now: () => Date.now() + days * day })
      await host.stop()
      const journal = openJournal(path.join(dataDir, 'journal.sqlite'), Date.now)
      journal.mark('spring-2027.xlsx', ['a', 'b', 'c', 'd'], 'queued')
      const kept = journal.waiting('spring-2027.xlsx', 10).filter(({ answers }) => answers !== undefined).length
      journal.mark('spring-2027.xlsx', ['a', 'b', 'c', 'd'], 'done')
      journal.close()
      return kept
    }
    expect([await bodies(29), await bodies(31)]).toEqual([4, 0])
  })
})
