import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Journal, openJournal } from '../../src/intake/journal.ts'
import { JournalFailure } from '../../src/intake/journal-file.ts'
import { readJournal } from '../../src/intake/journal-reading.ts'
import { submissionOf } from './submissions.ts'

let folder: string
let file: string
let open: Journal[]
let now = 0

function journal(): Journal {
  const opened = openJournal(file, () => now)
  open.push(opened)
  return opened
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'journal-'))
  file = path.join(folder, 'journal.sqlite')
  open = []
  now = Date.UTC(2026, 10, 24)
})

afterEach(() => {
  for (const one of open) one.close()
  rmSync(folder, { recursive: true, force: true })
})

const both = ['confidential.xlsx', 'program.xlsx']
const idsOf = (kept: Journal, destination: string) => kept.waiting(destination, 100).map(({ id }) => id)

describe('keeping', () => {
  test('keeps a submission as it is', async () => {
    const kept = journal()
    expect(await kept.accept(submissionOf('a'), both)).toEqual({
      kind: 'new',
      received: '2026-11-24T13:05:09',
      late: false,
    })
    expect(kept.waiting('confidential.xlsx', 100)).toEqual([submissionOf('a')])
  })

  test('answers the same content under the same id with the time it first came', async () => {
    const kept = journal()
    await kept.accept(submissionOf('a'), both)
    const later = { ...submissionOf('a'), received: '2026-11-25T08:00:00' }
    expect(await kept.accept(later, both)).toEqual({
      kind: 'same',
      received: '2026-11-24T13:05:09',
      late: false,
    })
    expect(idsOf(kept, 'confidential.xlsx')).toEqual(['a'])
  })

  test('says again that a submission was late, and knows the ids it holds', async () => {
    const kept = journal()
    await kept.accept({ ...submissionOf('a'), late: true }, both)
    expect(await kept.accept(submissionOf('a'), both)).toMatchObject({ kind: 'same', late: true })
    expect([kept.has('a'), kept.has('b')]).toEqual([true, false])
  })

  test('keeps why a submission is held and what it replaces', async () => {
    const kept = journal()
    const submission = { ...submissionOf('a'), replaces: 'RK2KLPJQ', held: ['too fast'] as const }
    await kept.accept(submission, both)
    expect(kept.waiting('confidential.xlsx', 100)).toEqual([submission])
  })

  test('leaves what it holds alone when other content comes under the same id', async () => {
    const kept = journal()
    await kept.accept(submissionOf('a', 'Ana'), both)
    expect(await kept.accept(submissionOf('a', 'Bea'), both)).toMatchObject({ kind: 'other' })
    expect(kept.waiting('confidential.xlsx', 100)).toEqual([submissionOf('a', 'Ana')])
  })

  test('keeps one of ten that arrive under one id at once', async () => {
    const kept = journal()
    const accepted = await Promise.all(Array.from({ length: 10 }, () => kept.accept(submissionOf('a'), both)))
    expect(accepted.map(({ kind }) => kind).sort()).toEqual(['new', ...Array(9).fill('same')])
    expect(idsOf(kept, 'confidential.xlsx')).toEqual(['a'])
  })

  test('commits everyone who waits in one turn of the event loop at once', async () => {
    const kept = journal()
    const before = commitsIn(`${file}-wal`)
    await Promise.all(Array.from({ length: 50 }, (_, index) => kept.accept(submissionOf(`a${index}`), both)))
    expect(commitsIn(`${file}-wal`) - before).toBe(1)
    expect(idsOf(kept, 'confidential.xlsx')).toHaveLength(50)
  })

  test('is there when it is opened again, without having been closed', async () => {
    await journal().accept(submissionOf('a'), both)
    expect(idsOf(journal(), 'confidential.xlsx')).toEqual(['a'])
  })
})

describe('deliveries', () => {
  test('come oldest first, and no more than asked for', async () => {
    const kept = journal()
    for (const id of ['c', 'a', 'b']) await kept.accept(submissionOf(id), ['program.xlsx'])
    expect(kept.waiting('program.xlsx', 2).map(({ id }) => id)).toEqual(['c', 'a'])
  })

  test('wait for the destination that goes first', async () => {
    const kept = journal()
    await kept.accept(submissionOf('a'), both)
    expect(idsOf(kept, 'program.xlsx')).toEqual([])
    kept.mark('confidential.xlsx', ['a'], 'sending')
    expect(idsOf(kept, 'program.xlsx')).toEqual([])
    kept.mark('confidential.xlsx', ['a'], 'done')
    expect(idsOf(kept, 'program.xlsx')).toEqual(['a'])
  })

  test('go on to the next destination when they were set aside at the first', async () => {
    const kept = journal()
    await kept.accept(submissionOf('a'), both)
    kept.mark('confidential.xlsx', ['a'], 'aside', 'too long')
    expect(idsOf(kept, 'program.xlsx')).toEqual(['a'])
  })

  test('that a crash left in the middle of sending still wait', async () => {
    const kept = journal()
    await kept.accept(submissionOf('a'), both)
    kept.mark('confidential.xlsx', ['a'], 'sending')
    expect(idsOf(journal(), 'confidential.xlsx')).toEqual(['a'])
  })

  test('are counted by destination and state, with the last thing that went wrong', async () => {
    const kept = journal()
    for (const id of ['a', 'b', 'c']) await kept.accept(submissionOf(id), ['program.xlsx'])
    kept.mark('program.xlsx', ['a'], 'done')
    kept.mark('program.xlsx', ['b'], 'aside', 'too long')
    expect(kept.tally()).toEqual([
      { destination: 'program.xlsx', state: 'aside', count: 1, error: 'too long', oldest: '2026-11-24T13:05:09' },
      { destination: 'program.xlsx', state: 'done', count: 1, error: null, oldest: '2026-11-24T13:05:09' },
      { destination: 'program.xlsx', state: 'queued', count: 1, error: null, oldest: '2026-11-24T13:05:09' },
    ])
  })

  test('that were set aside are listed without an answer, and go back into the queue: one, or all', async () => {
    const kept = journal()
    for (const id of ['a', 'b', 'c']) await kept.accept(submissionOf(id), ['program.xlsx'])
    kept.mark('program.xlsx', ['a', 'b', 'c'], 'aside', 'too long')
    const [a, b, c] = ['a', 'b', 'c'].map((id) => submissionOf(id).reference)
    const rest = { destination: 'program.xlsx', form: 'sample', received: '2026-11-24T13:05:09', error: 'too long' }
    expect(readJournal(file)?.aside).toEqual([a, b, c].map((reference) => ({ reference, ...rest })))
    expect([kept.again(b), kept.again(b)]).toEqual([1, 0])
    expect(idsOf(kept, 'program.xlsx')).toEqual(['b'])
    expect(kept.again()).toBe(2)
    expect(idsOf(kept, 'program.xlsx')).toEqual(['a', 'b', 'c'])
  })
})

describe('answers in the journal', () => {
  const secret = 'Ermintrude Confidential'
  const onDisk = () => ['', '-wal'].map((side) => readFileSync(`${file}${side}`, 'latin1')).join('')

  test('are deleted for good once every workbook has had them for long enough, and the post is still known', async () => {
    const kept = journal()
    await kept.accept({ ...submissionOf('a', secret), late: true }, both)
    kept.mark('confidential.xlsx', ['a'], 'done')
    now += 1000
    kept.mark('program.xlsx', ['a'], 'done')
    expect([kept.forget(now - 1), onDisk().includes(secret)]).toEqual([0, true])
    expect([kept.forget(now), kept.forget(now), onDisk().includes(secret)]).toEqual([1, 0, false])
    expect(await kept.accept(submissionOf('a', secret), both)).toMatchObject({ kind: 'same', late: true })
    expect(await kept.accept(submissionOf('a', 'Bea'), both)).toMatchObject({ kind: 'other' })
  })

  test.each(['queued', 'sending', 'aside'] as const)('stay, however old, while one delivery is %s', async (state) => {
    const kept = journal()
    await kept.accept(submissionOf('a', secret), both)
    kept.mark('confidential.xlsx', ['a'], 'done')
    kept.mark('program.xlsx', ['a'], state)
    expect(kept.forget(Number.MAX_SAFE_INTEGER)).toBe(0)
  })
})

describe('the file', () => {
  test.skipIf(process.platform === 'win32')('is for its owner’s eyes only, side files too', async () => {
    await journal().accept(submissionOf('a'), both)
    const modes = [file, `${file}-wal`, `${file}-shm`].map((one) => statSync(one).mode & 0o777)
    expect(modes).toEqual([0o600, 0o600, 0o600])
  })

  test('is sound', () => {
    expect(journal().integrity()).toBe('ok')
  })

  test('is left alone when a newer version of the kit wrote it', () => {
    journal().close()
    open = []
    const database = new DatabaseSync(file)
    database.exec('PRAGMA user_version = 7')
    database.close()
    expect(() => openJournal(file, () => now)).toThrow(
      new JournalFailure(
        `The journal ${file} was written by a newer version of the kit (layout 7; this one knows 2). ` +
          'Start that version. Nothing was changed.',
      ),
    )
  })

  test('of the layout before this one is brought up to date, and loses nothing', async () => {
    await journal().accept(submissionOf('a'), ['program.xlsx'])
    const older = open.pop()
    older?.close()
    const database = new DatabaseSync(file)
    database.exec('ALTER TABLE deliveries DROP COLUMN changed; PRAGMA user_version = 1')
    database.close()
    const kept = journal()
    expect(idsOf(kept, 'program.xlsx')).toEqual(['a'])
    kept.mark('program.xlsx', ['a'], 'done')
    expect(kept.forget(now)).toBe(1)
  })

  test('is left alone when it is no journal', () => {
    writeFileSync(file, 'A letter to the coordinator. '.repeat(100))
    expect(() => openJournal(file, () => now)).toThrow(
      new JournalFailure(`The journal ${file} could not be opened: file is not a database.`),
    )
  })

  test('keeps nothing once its folder has gone, and says so', async () => {
    const kept = journal()
    rmSync(folder, { recursive: true })
    await expect(kept.accept(submissionOf('a'), both)).rejects.toThrow(JournalFailure)
  })

  test('keeps nothing once another file has taken its place, and says so', async () => {
    const kept = journal()
    renameSync(file, `${file}.old`)
    writeFileSync(file, '')
    await expect(kept.accept(submissionOf('a'), both)).rejects.toThrow(
      new JournalFailure(`The journal ${file} was replaced while it was in use.`),
    )
  })

  test('keeps nothing while another program holds it, says so, and goes on afterwards', async () => {
    const kept = journal()
    const other = new DatabaseSync(file)
    other.exec('BEGIN IMMEDIATE')
    await expect(kept.accept(submissionOf('a'), both)).rejects.toThrow(
      new JournalFailure(`The journal ${file} could not be written: database is locked.`),
    )
    other.exec('ROLLBACK')
    other.close()
    expect(await kept.accept(submissionOf('a'), both)).toMatchObject({ kind: 'new' })
  })
})

/** Frames of a write-ahead log that end a transaction: those that say how large the database is afterwards. */
function commitsIn(log: string): number {
  const bytes = readFileSync(log)
  const pageSize = bytes.readUInt32BE(8)
  let commits = 0
  for (let at = 32; at + 24 <= bytes.length; at += 24 + pageSize) if (bytes.readUInt32BE(at + 4) > 0) commits += 1
  return commits
}
