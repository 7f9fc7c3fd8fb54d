// What some tests need and a machine may lack. Suites that use these say so in their names.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe } from 'vitest'
import { isExample } from '../scripts/init/facts.ts'
import { program } from '../src/program.ts'

const placeOf = (name: string) =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file))

/** LibreOffice with its Python bridge: the coordinator's hands. */
const libreOffice = placeOf('soffice') !== undefined && existsSync('/usr/lib/python3/dist-packages/uno.py')

/** The program, or nothing where this machine has none. */
export const firefox: string | undefined = placeOf('firefox-esr') ?? placeOf('firefox')

/** Data that stands beside the project and is only read. */
export const sharedData = path.join(import.meta.dirname, '..', '..', 'shared', 'data')

/** The documents that the program is drawn from, beside the project. */
export const sources = path.join(import.meta.dirname, '..', '..', 'shared')

export function describeWithSources(name: string, tests: () => void): void {
  describe.skipIf(!existsSync(path.join(sources, 'seeds')))(`${name} (needs ../shared/seeds)`, tests)
}

export function describeWithLibreOffice(name: string, tests: () => void): void {
  describe.skipIf(!libreOffice)(`${name} (needs LibreOffice)`, tests)
}

export function describeWithSharedData(name: string, tests: () => void): void {
  describe.skipIf(!existsSync(sharedData))(`${name} (needs ../shared/data)`, tests)
}

/** What holds for the facts that the kit brings, and no longer once they are an agency's own. */
export function describeExample(name: string, tests: () => void): void {
  describe.skipIf(!isExample(program))(`${name} (needs the example program)`, tests)
}

export function describeWithFirefox(name: string, tests: () => void): void {
  describe.skipIf(firefox === undefined)(`${name} (needs Firefox)`, tests)
}

/** Poppler, which draws PDFs. */
export function describeWithPoppler(name: string, tests: () => void): void {
  describe.skipIf(placeOf('pdftoppm') === undefined)(`${name} (needs poppler)`, tests)
}
