// A workbook in memory that keeps the port's promise: rows whose identity is there already are left alone.
import type { Destination } from '../../src/intake/deliver.ts'
import type { Row, Table } from '../../src/records/table.ts'
import type { Workbook } from '../../src/workbook/port.ts'

const inbox: Table = {
  key: 'sample',
  title: 'Sample',
  owner: 'inbox',
  columns: [],
  identity: ['id'],
  about: '',
}

export interface FakeWorkbook extends Destination {
  /** Ids of the rows, in the order they came. */
  readonly ids: () => readonly unknown[]
  /** How many rows each call of `apply` brought. */
  readonly calls: number[]
  /** Called with the rows before they are added; what it throws, `apply` throws. */
  before: (rows: readonly Row[]) => void
  /** Called once they are there: for an outcome that nobody hears of. */
  after: (rows: readonly Row[]) => void
  touched: string
}

export function fakeWorkbook(name: string): FakeWorkbook {
  const rows = new Map<unknown, Row>()
  const workbook: Workbook = {
    read: () => Promise.reject(new Error('not needed here')),
    apply: async (changes) => {
      const coming = changes.flatMap((change) => change.rows)
      fake.calls.push(coming.length)
      fake.before(coming)
      for (const row of coming) if (!rows.has(row['id'])) rows.set(row['id'], row)
      fake.after(coming)
      return []
    },
  }
  const fake: FakeWorkbook = {
    name,
    workbook,
    changesOf: ({ id }) => [{ kind: 'append', table: inbox, rows: [{ id }] }],
    version: () => fake.touched,
    ids: () => [...rows.keys()],
    calls: [],
    before: () => {},
    after: () => {},
    touched: 'once',
  }
  return fake
}
