import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Delivery, type Report, startDelivery } from '../../src/intake/deliver.ts'
import { type Journal, openJournal } from '../../src/intake/journal.ts'
import { WorkbookBusy, WorkbookStop } from '../../src/workbook/port.ts'
import { type FakeWorkbook, fakeWorkbook } from './fake-workbook.ts'
import { submissionOf } from './submissions.ts'

let folder: string
let journal: Journal
let confidential: FakeWorkbook
let program: FakeWorkbook
let delivery: Delivery
let reports: Report[]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  folder = mkdtempSync(path.join(tmpdir(), 'deliver-'))
  journal = openJournal(path.join(folder, 'journal.sqlite'), Date.now)
  confidential = fakeWorkbook('confidential.xlsx')
  program = fakeWorkbook('program.xlsx')
  reports = []
})

afterEach(async () => {
  await delivery.stop()
  journal.close()
  rmSync(folder, { recursive: true, force: true })
  vi.useRealTimers()
})

function start(): void {
  delivery = startDelivery(journal, [confidential, program], (report) => reports.push(report))
}

async function accept(ids: readonly string[], destinations: readonly FakeWorkbook[] = [program]): Promise<void> {
  await Promise.all(
    ids.map((id) =>
      journal.accept(
        submissionOf(id),
        destinations.map(({ name }) => name),
      ),
    ),
  )
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const ids = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`)
const states = () => journal.tally().map(({ destination, state, count }) => `${destination} ${state} ${count}`)

describe('delivery', () => {
  test('brings what was accepted, in order and in one write', async () => {
    start()
    await accept(['c', 'a', 'b'])
    delivery.wake()
    await pass(1000)
    expect(program.ids()).toEqual(['c', 'a', 'b'])
    expect(program.calls).toEqual([3])
    expect(states()).toEqual(['program.xlsx done 3'])
    expect(reports).toEqual([{ kind: 'delivered', destination: 'program.xlsx', count: 3 }])
  })

  test('brings no more than 500 rows in one write', async () => {
    await accept(ids(1100))
    start()
    await pass(0)
    expect(program.calls).toEqual([500, 500, 100])
    expect(states()).toEqual(['program.xlsx done 1100'])
  })

  test('fills the confidential workbook before the program’s', async () => {
    const order: string[] = []
    confidential.before = () => order.push('confidential')
    program.before = () => order.push('program')
    await accept(['a'], [confidential, program])
    start()
    await pass(0)
    expect(order).toEqual(['confidential', 'program'])
    expect(states()).toEqual(['confidential.xlsx done 1', 'program.xlsx done 1'])
  })

  test('sends again what a crash left in the middle of sending, and doubles nothing', async () => {
    await accept(['a', 'b'])
    await program.workbook.apply(program.changesOf(submissionOf('a')))
    journal.mark('program.xlsx', ['a', 'b'], 'sending')
    start()
    await pass(0)
    expect(program.ids()).toEqual(['a', 'b'])
    expect(states()).toEqual(['program.xlsx done 2'])
  })

  test('delivers once more when it is stopped, then nothing', async () => {
    start()
    await pass(0)
    await accept(['a'])
    await delivery.stop()
    expect(program.ids()).toEqual(['a'])
    await accept(['b'])
    delivery.wake()
    await pass(120_000)
    expect(program.ids()).toEqual(['a'])
  })
})

describe('a workbook that is open elsewhere', () => {
  const busy = new WorkbookBusy('program.xlsx is open in LibreOffice. Close it there.')

  beforeEach(async () => {
    program.before = () => {
      throw busy
    }
    await accept(['a'])
    start()
    await pass(10_000)
  })

  test('makes rows wait, and the operator is told once', () => {
    expect(states()).toEqual(['program.xlsx queued 1'])
    expect(journal.tally()[0]?.error).toBe(busy.message)
    expect(reports).toEqual([
      { kind: 'waiting', destination: 'program.xlsx', trouble: { kind: 'busy', message: busy.message } },
    ])
  })

  test('gets its rows seconds after it was closed', async () => {
    program.before = () => {}
    await pass(3000)
    expect(program.ids()).toEqual(['a'])
  })

  test('keeps the rows of no other workbook', async () => {
    await accept(['b'], [confidential])
    delivery.wake()
    await pass(1000)
    expect(confidential.ids()).toEqual(['b'])
  })
})

describe('a workbook that a person has to mend', () => {
  beforeEach(async () => {
    program.before = () => {
      throw new WorkbookStop('Sheet “Mentors”: the column Id was deleted.')
    }
    await accept(['a'])
    start()
    await pass(0)
    program.before = () => {}
  })

  test('is left alone until it was touched', async () => {
    await pass(9000)
    expect(program.ids()).toEqual([])
    program.touched = 'again'
    await pass(3000)
    expect(program.ids()).toEqual(['a'])
  })

  test('is tried again after a minute all the same', async () => {
    await pass(54_000)
    expect(program.ids()).toEqual([])
    await pass(9000)
    expect(program.ids()).toEqual(['a'])
  })

  test('is said with its message', () => {
    const message = 'Sheet “Mentors”: the column Id was deleted.'
    expect(reports).toEqual([{ kind: 'waiting', destination: 'program.xlsx', trouble: { kind: 'stopped', message } }])
  })
})

describe('a row that the workbook does not take', () => {
  const refuse = (id: string) => (rows: readonly { readonly id?: unknown }[]) => {
    if (rows.some((row) => row.id === id)) throw new RangeError('The text of a cell is too long.')
  }

  test('is found, set aside and said; all others arrive', async () => {
    program.before = refuse('id-17')
    await accept(ids(40))
    start()
    await pass(0)
    expect(program.ids()).toHaveLength(39)
    expect(states()).toEqual(['program.xlsx aside 1', 'program.xlsx done 39'])
    expect(journal.tally()[0]?.error).toBe('RangeError: The text of a cell is too long.')
    const reference = submissionOf('id-17').reference
    expect(reports).toContainEqual({ kind: 'aside', destination: 'program.xlsx', reference })
  })

  test('is not blamed when the workbook takes no rows at all', async () => {
    program.before = () => {
      throw new TypeError('No zip file.')
    }
    await accept(['a', 'b'])
    start()
    await pass(0)
    expect(states()).toEqual(['program.xlsx queued 2'])
    expect(reports).toEqual([
      {
        kind: 'waiting',
        destination: 'program.xlsx',
        trouble: { kind: 'stopped', message: 'TypeError: No zip file.' },
      },
    ])
  })

  test('is not blamed for a full disk', async () => {
    program.before = () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    }
    await accept(['a'])
    start()
    await pass(0)
    expect(states()).toEqual(['program.xlsx queued 1'])
  })

  test('is set aside at once where the kit no longer knows its form', async () => {
    program.changesOf = ({ id, form }) => {
      if (id === 'a') throw new Error(`This version of the kit has no form called “${form}”.`)
      return []
    }
    await accept(['a', 'b'])
    start()
    await pass(0)
    expect(states()).toEqual(['program.xlsx aside 1', 'program.xlsx done 1'])
  })
})

test('what arrived without anyone hearing of it is sent again and is there once', async () => {
  let first = true
  program.after = () => {
    if (first) {
      first = false
      throw new WorkbookBusy('Writing to the workbook was interrupted; it is tried again.')
    }
  }
  await accept(['a', 'b'])
  start()
  await pass(0)
  expect(program.ids()).toEqual(['a', 'b'])
  expect(states()).toEqual(['program.xlsx queued 2'])
  await pass(3000)
  expect(program.calls).toEqual([2, 2])
  expect(program.ids()).toEqual(['a', 'b'])
  expect(states()).toEqual(['program.xlsx done 2'])
})
