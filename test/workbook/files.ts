import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll } from 'vitest'

/** Makes folders that go when the test file has run. */
export function temporaryFolders(): () => Promise<string> {
  const made: string[] = []
  afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))))
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kit-workbook-'))
    made.push(folder)
    return folder
  }
}

/** The parts of a workbook as texts. */
export async function partsOf(file: string): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await readFile(file)))
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** Writes a workbook anew with some parts changed, as another program would. */
export async function changeParts(
  file: string,
  change: (parts: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
): Promise<void> {
  const parts = await partsOf(file)
  const changed = Object.entries({ ...parts, ...change(parts) })
  await writeFile(file, zipSync(Object.fromEntries(changed.map(([path, text]) => [path, strToU8(text)]))))
}
