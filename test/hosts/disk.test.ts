// A disk that is full, and a folder that goes away: nobody is thanked for what is not kept.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { siteFolder } from '../site/build.ts'
import { type ServerChild, startChild } from './child.ts'
import { freshId, type Host, newDataDir, postAnswers, postForm, startHost, stopHost, validPairs } from './host.ts'
import { sentUnder, summaryOf } from './read-page.ts'

const sentence = 'Your answers could not be saved just now. Nothing was kept. Wait a minute, then send again.'

describe('a folder that goes away', () => {
  let host: Host
  afterEach(() => stopHost(host))

  test('is answered 503 with when to try again, and said to the operator without what was sent', async () => {
    host = await startHost()
    rmSync(path.join(host.dataDir, 'journal.sqlite'))
    const response = await postAnswers(host.url, freshId())
    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([
      503,
      '60',
      { error: sentence },
    ])
    await postAnswers(host.url, freshId())
    const said = host.lines.filter((line) => line.includes(`journal.sqlite could not be written`))
    expect(said).toHaveLength(1)
  })

  test('gives a browser without script its page back, everything typed in it, under the same id', async () => {
    host = await startHost({ dist: siteFolder() })
    rmSync(path.join(host.dataDir, 'journal.sqlite'))
    const id = freshId()
    const response = await postForm(host.url, [['id', id], ['language', 'en'], ...validPairs])
    const back = await response.text()
    expect([response.status, summaryOf(back), sentUnder(back, 'id')]).toEqual([503, [sentence], [id]])
    for (const [key, value] of validPairs) expect(sentUnder(back, key)).toContain(value)
  })
})

describe.skipIf(process.platform === 'win32')('a full disk', () => {
  let child: ServerChild
  afterEach(() => child.end())

  test('ends in 503, what was acknowledged before it stays, and there is no third thing', async () => {
    const dataDir = newDataDir()
    // No file may grow beyond this many blocks of 512 bytes or 1 kB, as the shell counts.
    child = await startChild({ dataDir, fileBlocks: 900 })
    const acknowledged: string[] = []
    const statuses = new Set<number>()
    for (let count = 0; count < 400 && !statuses.has(503); count++) {
      const id = freshId()
      const { status } = await postAnswers(child.url, id)
      statuses.add(status)
      if (status === 201) acknowledged.push(id)
    }
    expect([...statuses]).toEqual([201, 503])
    expect(acknowledged.length).toBeGreaterThan(10)
    await child.kill()
    child = await startChild({ dataDir })
    expect(child.journalIds()).toEqual(expect.arrayContaining(acknowledged))
    expect((await postAnswers(child.url, freshId())).status).toBe(201)
  })
})
