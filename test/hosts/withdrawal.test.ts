// Withdrawing is a form like any other: a row, and nothing else is touched.
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withdrawalExample } from '../../forms/examples/withdrawal.ts'
import { type Pair, referenceOf, wireOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { withdrawal } from '../../forms/withdrawal.ts'
import { program } from '../../src/program.ts'
import { inboxTables } from '../../src/records/inbox.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import { eventually, freshId, type Host, mentorRows, postAnswers, startHost, stopHost } from './host.ts'

let host: Host

beforeAll(async () => {
  host = await startHost()
})

afterAll(() => stopHost(host))

const pairs = pairsOfAnswers(withdrawal, withdrawalExample)
const post = (sent: readonly Pair[], id = freshId()) =>
  fetch(`${host.url}/submit/withdrawal`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id, answers: wireOf(sent) }),
  })

async function withdrawals() {
  const tables = inboxTables(withdrawal, program.workbooks)
  const found = await excelWorkbook({ file: path.join(host.dataDir, 'spring-2027.xlsx') }).read(tables)
  return found['withdrawal']
}

test('a withdrawal is a row in the tab Withdrawals; what was withdrawn stays', async () => {
  const application = freshId()
  await postAnswers(host.url, application)
  const reference = referenceOf(application)
  const sent = pairs.map(([key, value]) => [key, key === 'sentReference' ? reference : value] as const)
  expect((await post(sent)).status).toBe(201)
  await eventually(async () => (await withdrawals())?.rows.length === 1)
  const found = await withdrawals()
  expect(found?.tab).toBe('Withdrawals')
  expect(found?.rows[0]?.cells).toMatchObject({
    name: 'Delia Montrose',
    sentReference: reference,
    what: 'This form only',
  })
  expect((await mentorRows(path.join(host.dataDir, 'spring-2027.xlsx'))).map(({ id }) => id)).toEqual([application])
})

test('a withdrawal that could not be told whose it is asks for the reference or the address', async () => {
  const response = await post(pairs.filter(([key]) => key !== 'sentReference' && key !== 'email'))
  expect([response.status, await response.json()]).toMatchObject([
    422,
    {
      problems: [
        {
          key: 'sentReference',
          message: 'Enter the reference or your e-mail address, so that we can find what you sent',
        },
      ],
    },
  ])
})

test('a withdrawal without a reason, and without the reference, is taken', async () => {
  expect((await post(pairs.filter(([key]) => key !== 'reason' && key !== 'sentReference'))).status).toBe(201)
})
