// What some tests need and a machine may lack. Suites that use these say so in their names.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe } from 'vitest'

const onPath = (program: string) =>
  (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)))

/** LibreOffice with its Python bridge: the coordinator's hands. */
const libreOffice = onPath('soffice') && existsSync('/usr/lib/python3/dist-packages/uno.py')

/** Data that stands beside the project and is only read. */
export const sharedData = path.join(import.meta.dirname, '..', '..', 'shared', 'data')

export function describeWithLibreOffice(name: string, tests: () => void): void {
  describe.skipIf(!libreOffice)(`${name} (needs LibreOffice)`, tests)
}

export function describeWithSharedData(name: string, tests: () => void): void {
  describe.skipIf(!existsSync(sharedData))(`${name} (needs ../shared/data)`, tests)
}
