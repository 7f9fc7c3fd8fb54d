import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { WorkbookBusy, WorkbookStop } from '../../src/workbook/port.ts'
import { describeWithLibreOffice } from '../needs.ts'
import { coordinator, tab } from './coordinator.ts'

describeWithLibreOffice('What the kit waits for, with a coordinator in LibreOffice', () => {
  const { file, do: doInLibreOffice, edit, append, found, ids, expectAppended } = coordinator()

  it('is that a sort from left to right is undone', async () => {
    await edit(['sort', tab, 'A1:K4', 0, true])
    await expect(append(4)).rejects.toThrow(
      new WorkbookStop(
        'On the tab "Mentor applications", column A is marked as "Received" (kit_mentor_application_received), but its ' +
          'header says "Reference". Was the tab sorted from left to right, or a header renamed? Undo that, or put back ' +
          'the last copy. Nothing was written.',
      ),
    )
  })

  it('is that a deleted column comes back which tells rows apart', async () => {
    await edit(['delete_column', tab, 9])
    await expect(append(4)).rejects.toThrow(
      new WorkbookStop(
        'The tab "Mentor applications" has lost its column "Id" (kit_mentor_application_id), without which its rows ' +
          "can't be told apart. Undo the deletion, or put back the last copy of live.xlsx. Nothing was written.",
      ),
    )
  })

  it('is that a deleted tab comes back', async () => {
    await edit(['delete_tab', tab])
    await expect(append(4)).rejects.toThrow(
      new WorkbookStop(
        'The tab of "Mentor applications" was deleted from live.xlsx. Undo the deletion, or put back the last copy; to ' +
          'start it afresh, delete the names kit_… that read #REF! in Formulas > Name Manager. Nothing was written.',
      ),
    )
  })

  it('is that the file is closed, which can be saved until then', async () => {
    await doInLibreOffice(['open', file()])
    expect(existsSync(join(file(), '..', '.~lock.live.xlsx#'))).toBe(true)
    await expect(append(4)).rejects.toThrow(WorkbookBusy)
    expect(await ids()).toEqual(['id-1', 'id-2', 'id-3'])
    await doInLibreOffice(['write', tab, 'I2', 'P-1'], ['save_in_place'], ['close'])
    await expectAppended()
    expect((await found()).rows[0]?.cells['person']).toBe('P-1')
  })
})
