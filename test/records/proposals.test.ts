import { expect, test } from 'vitest'
import type { FoundTable } from '../../src/records/found.ts'
import { proposals, readDecisions } from '../../src/records/proposals.ts'
import type { Row } from '../../src/records/table.ts'

function found(...rows: readonly Row[]): FoundTable {
  const columns = { decision: { letter: 'E', title: 'My decision' } }
  return { tab: 'Pairs', columns, rows: rows.map((cells, index) => ({ number: index + 2, cells })) }
}

test('decisions are read by pair, whatever the letter case', () => {
  const { decided, unreadable } = readDecisions(
    found({ pair: 'a+b', decision: 'Confirm' }, { pair: 'c+d', decision: ' never ' }, { pair: 'e+f' }),
  )
  expect([...decided]).toEqual([
    ['a+b', 'Confirm'],
    ['c+d', 'Never'],
  ])
  expect(unreadable).toEqual([])
})

test('a decision in other words is told with its cell', () => {
  expect(readDecisions(found({ pair: 'a+b', decision: 'maybe' })).unreadable).toEqual([
    {
      tab: 'Pairs',
      cell: 'E2',
      title: 'My decision',
      found: 'maybe',
      expected: 'one of Confirm, Ask both, Hold, Never',
    },
  ])
})

test('a decision beside no pair is told, for nobody could keep it', () => {
  expect(readDecisions(found({ decision: 'Never' })).unreadable.map(({ expected }) => expected)).toEqual([
    'a decision only in a row that the kit wrote: elsewhere it can’t tell which pair is meant',
  ])
})

test('before the tab exists nothing is decided', () => {
  expect(readDecisions(undefined)).toEqual({ decided: new Map(), unreadable: [] })
})

test('the columns that are the coordinator’s are decision, decided by and note', () => {
  expect(proposals.columns.filter(({ writer }) => writer === 'coordinator').map(({ key }) => key)).toEqual([
    'decision',
    'decidedBy',
    'note',
  ])
})

test('what tells of somebody not wanted is for the coordinator alone', () => {
  expect(proposals.columns.find(({ key }) => key === 'check')?.audience).toBe('coordinator')
})
