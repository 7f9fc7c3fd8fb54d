// The thread in which workbooks are read and written, so that taking in answers never waits for it.
import { parentPort } from 'node:worker_threads'
import { excelWorkbook } from '../../workbook/excel.ts'
import type { Workbook } from '../../workbook/port.ts'
import type { WorkbookCall, WorkbookReply } from './workbook-thread.ts'

const workbooks = new Map<string, Workbook>()

function workbookIn(file: string): Workbook {
  const workbook = workbooks.get(file) ?? excelWorkbook({ file })
  workbooks.set(file, workbook)
  return workbook
}

async function replyTo({ number, file, ask }: WorkbookCall): Promise<WorkbookReply> {
  try {
    const workbook = workbookIn(file)
    return {
      number,
      result: ask.method === 'read' ? await workbook.read(ask.tables) : await workbook.apply(ask.changes),
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
    return { number, error: { name: error.name, message: error.message, code } }
  }
}

parentPort?.on('message', async (call: WorkbookCall) => parentPort?.postMessage(await replyTo(call)))
