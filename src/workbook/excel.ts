import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { applyChanges } from './excel/apply.ts'
import { blankWorkbook } from './excel/blank.ts'
import { type Book, openBook } from './excel/book.ts'
import { excelOwner, libreOfficeOwner } from './excel/owner.ts'
import { readTables } from './excel/read.ts'
import { type Applied, type Change, type Workbook, WorkbookBusy, WorkbookStop } from './port.ts'

const attempts = 3

/**
 * An .xlsx file as the coordinator's spreadsheet; it is made when something is first written to it. Whoever calls sees
 * to it that no two processes of the kit write at once.
 */
export function excelWorkbook({ file }: { readonly file: string }): Workbook {
  return {
    async read(tables) {
      const bytes = await readFile(file).catch(undefinedIfAbsent)
      return bytes ? readTables(openBook(basename(file), bytes), tables) : {}
    },
    async apply(changes) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const applied = await applyOnce(file, changes)
        if (applied) return applied
      }
      throw busy(file, `${basename(file)} is being changed by another program`)
    },
  }
}

/** Undefined where the file was changed in between: nothing was written then. */
async function applyOnce(file: string, changes: readonly Change[]): Promise<readonly Applied[] | undefined> {
  await refuseIfOpen(file)
  const stamp = await stampOf(file)
  const bytes = stamp === undefined ? blankWorkbook() : await readFile(file)
  const book = openBook(basename(file), bytes)
  const applied = applyChanges(book, changes)
  if (!book.isChanged()) return applied
  return (await exchange(file, stamp, book)) ? applied : undefined
}

/** Puts the changed workbook in place of the file, whole or not at all; false if the file is no longer what was read. */
async function exchange(file: string, stamp: string | undefined, book: Book): Promise<boolean> {
  const path = stamp === undefined ? file : await realpath(file)
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    await writeThrough(draft, book.bytes(), stamp === undefined ? undefined : (await stat(path)).mode)
    await refuseIfOpen(file)
    if ((await stampOf(file)) !== stamp) return false
    await rename(draft, path).catch((error) => throwIfHeld(file, error))
  } finally {
    await rm(draft, { force: true })
  }
  await syncFolder(dirname(path))
  return true
}

async function writeThrough(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const handle = await open(path, 'w').catch((error) => throwIfNoFolder(path, error))
  try {
    if (mode !== undefined) await handle.chmod(mode)
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** So that the new name outlives a power cut; Windows has no such thing and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}

/** Changes whenever the file does; undefined where there is none. */
async function stampOf(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(undefinedIfAbsent)
  return found && `${found.ino} ${found.size} ${found.mtimeNs}`
}

/** LibreOffice and Excel put a file beside the one that they hold open, and would overwrite what others write. */
async function refuseIfOpen(file: string): Promise<void> {
  for (const path of new Set([file, await realpath(file).catch(() => file)])) {
    const beside = (name: string) => readFile(join(dirname(path), name)).catch(undefinedIfAbsent)
    const libreOffice = await beside(`.~lock.${basename(path)}#`)
    if (libreOffice) throw busy(file, `${basename(file)} is open in LibreOffice${libreOfficeOwner(libreOffice)}`)
    const excel = await beside(`~$${basename(path)}`)
    if (excel) throw busy(file, `${basename(file)} is open in Excel${excelOwner(excel)}`)
  }
}

function busy(file: string, what: string): WorkbookBusy {
  return new WorkbookBusy(`${what}. Nothing was written. Close ${basename(file)} there, then it goes on by itself.`)
}

/** Windows refuses to rename over a file that a program holds open. */
function throwIfHeld(file: string, error: NodeJS.ErrnoException): never {
  if (!['EBUSY', 'EPERM', 'EACCES'].includes(error.code ?? '')) throw error
  throw busy(file, `${basename(file)} is held open by another program (${error.code})`)
}

function throwIfNoFolder(path: string, error: NodeJS.ErrnoException): never {
  const folder = dirname(path)
  if (error.code === 'ENOENT') throw new WorkbookStop(`There is no folder ${folder}. Make it, then run this again.`)
  if (!['EPERM', 'EACCES', 'EROFS'].includes(error.code ?? '')) throw error
  throw new WorkbookStop(
    `The folder ${folder} does not let the kit write (${error.code}). Give the account that runs the kit the right to ` +
      'add and rename files there, then run this again. Nothing was written.',
  )
}

function undefinedIfAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}
