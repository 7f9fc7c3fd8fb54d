import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Copies of one workbook that are kept; older ones go. */
const kept = 10

/**
 * Does work that writes to a workbook, after copying it into `copies/` beside it. Where the work fails, nothing was
 * written, and the copy goes again.
 *
 * @param moment local date and time, `2026-11-24T18:00:00`
 */
export async function withCopy<T>(
  file: string,
  moment: string,
  work: () => Promise<T>,
): Promise<{ result: T; copy: string }> {
  const { name, ext } = path.parse(file)
  const folder = path.join(path.dirname(file), 'copies')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const copy = freeName(path.join(folder, `${name} ${moment.replaceAll(':', '.').replace('T', ' ')}`), ext)
  cpSync(file, copy)
  try {
    const result = await work()
    removeOld(folder, name, ext)
    return { result, copy }
  } catch (error) {
    rmSync(copy)
    throw error
  }
}

/** Names tell the moment, so the first ones are the oldest. */
function removeOld(folder: string, name: string, ext: string): void {
  const copies = readdirSync(folder).filter((one) => one.startsWith(`${name} 2`) && one.endsWith(ext))
  for (const old of copies.sort().slice(0, -kept)) rmSync(path.join(folder, old))
}

/** Two copies within one second differ by a number. */
function freeName(start: string, ext: string): string {
  for (let number = 2, file = start + ext; ; number++) {
    if (!existsSync(file)) return file
    file = `${start} (${number})${ext}`
  }
}
