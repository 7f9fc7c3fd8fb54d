// What keeps two processes of the kit from writing at once.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { holdServerLock, withWorkbookLock } from '../../src/hosts/node/locks.ts'
import { WorkbookBusy } from '../../src/workbook/port.ts'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'locks-'))
})

afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

describe('the server’s lock', () => {
  test('is held by one, and free again when that one lets go', () => {
    const release = holdServerLock(dataDir)
    expect(release).toBeDefined()
    expect(holdServerLock(dataDir)).toBeUndefined()
    release?.()
    holdServerLock(dataDir)?.()
  })
})

describe('the workbook’s lock', () => {
  test('lets one after another work, whoever comes first', async () => {
    const order: string[] = []
    const work = (name: string) => async () => {
      order.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      order.push(`${name} ends`)
    }
    await Promise.all(['a', 'b', 'c'].map((name) => withWorkbookLock(dataDir, work(name))))
    expect(order.filter((_, index) => index % 2 === 0).map((line) => line.replace('begins', 'ends'))).toEqual(
      order.filter((_, index) => index % 2 === 1),
    )
  })

  test('is let go of when the work fails', async () => {
    await expect(withWorkbookLock(dataDir, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await withWorkbookLock(dataDir, async () => 'free')).toBe('free')
  })

  test('makes others give up with what to do', async () => {
    await withWorkbookLock(dataDir, async () => {
      const other = withWorkbookLock(dataDir, async () => 'never', 100)
      await expect(other).rejects.toThrow(
        new WorkbookBusy(
          `Another command of the kit, or its server, is writing to the workbook (${path.join(dataDir, 'workbook.lock')} is taken). ` +
            'Nothing was written. Wait until it is done, then try again.',
        ),
      )
    })
  })
})
