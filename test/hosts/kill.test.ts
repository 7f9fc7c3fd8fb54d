// Whoever was thanked is in the workbook, exactly once, however often the server is killed in the middle of its work.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openJournal } from '../../src/intake/journal.ts'
import { freePort, type ServerChild, startChild } from './child.ts'
import { changed, eventually, mentorRows, newDataDir, postAnswers } from './host.ts'

const rounds = 20
const clients = 20
/** Acknowledged between two kills. */
const leastARound = 10

const dataDir = newDataDir()
const acknowledged = new Set<string>()
let killing = true
let retries = 0

/** Sends one application after another, each under its id until it is acknowledged. */
async function client(url: string, number: number): Promise<void> {
  for (let count = 0; killing; count++) {
    const id = `client-${String(number).padStart(2, '0')}-${String(count).padStart(8, '0')}`
    while (!(await isAcknowledged(url, id))) {
      retries += 1
      await pause(200 + Math.random() * 200)
    }
    acknowledged.add(id)
    await pause(10)
  }
}

async function isAcknowledged(url: string, id: string): Promise<boolean> {
  try {
    const response = await postAnswers(url, id, changed('jobTitle', id))
    const receipt = (await response.json()) as { id: string }
    expect(response.status).toBe(201)
    expect(receipt.id).toBe(id)
    return true
  } catch (error) {
    // The connection was refused or reset: a killed server.
    if (error instanceof TypeError) return false
    throw error
  }
}

let last: ServerChild

beforeAll(async () => {
  const port = await freePort()
  // One that ends in order leaves its compiled code to the next ones.
  await (await startChild({ dataDir, port })).end()
  last = await startChild({ dataDir, port })
  const running = Promise.all(Array.from({ length: clients }, (_, number) => client(last.url, number)))
  for (let round = 0; round < rounds; round++) {
    const enough = acknowledged.size + leastARound + Math.random() * 40
    await eventually(() => acknowledged.size >= enough)
    await pause(Math.random() * 300)
    await last.kill()
    last = await startChild({ dataDir, port })
  }
  killing = false
  await running
  await last.end()
}, 240_000)

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('every acknowledged submission is in the workbook exactly once, and nothing else is', async () => {
  const rows = await mentorRows(path.join(dataDir, 'spring-2027.xlsx'))
  const ids = rows.map((row) => String(row['id']))
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(ids)).toEqual(acknowledged)
  expect(rows.filter((row) => row['jobTitle'] !== row['id'])).toEqual([])
  console.log(`${rounds} kills, ${acknowledged.size} acknowledged, ${retries} retries, ${ids.length} rows`)
})

test('there were enough kills in the middle of a request for this to mean something', () => {
  expect(retries).toBeGreaterThan(rounds)
  expect(acknowledged.size).toBeGreaterThan(rounds * leastARound)
})

test('the journal is sound, and nothing in it waits', () => {
  const journal = openJournal(path.join(dataDir, 'journal.sqlite'), Date.now)
  expect(journal.integrity()).toBe('ok')
  expect(journal.tally().map(({ state, count }) => ({ state, count }))).toEqual([
    { state: 'done', count: acknowledged.size },
  ])
  journal.close()
})
