// What stands in the workbook of a running server.
import type { Form } from '../../forms/kit/form.ts'
import { inboxTables } from '../../src/records/inbox.ts'
import { readInbox } from '../../src/records/read-inbox.ts'
import { excelWorkbook } from '../../src/workbook/excel.ts'
import { eventually, type Host } from '../hosts/host.ts'

export async function submissions<F extends Form>(host: Host, form: F) {
  const workbook = excelWorkbook({ file: host.workbooks[0] ?? '' })
  const snapshot = await workbook.read(inboxTables(form, 'one'))
  return readInbox(form, 'one', { program: snapshot, confidential: snapshot }).submissions
}

/** The submission with this reference, once its row is in the workbook. */
export async function landed<F extends Form>(host: Host, form: F, reference: string) {
  const find = async () => (await submissions(host, form)).find((one) => one.reference === reference)
  await eventually(async () => (await find()) !== undefined)
  return find()
}
