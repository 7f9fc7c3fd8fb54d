// The project as an agency could have changed it: a copy with some files edited, for tests that build it.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { allForms } from '../forms/catalog.ts'

const root = path.dirname(import.meta.dirname)
const copied = [
  'forms',
  'src',
  'public',
  'scripts',
  'test',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
]

/** By path from the root: what becomes of a file's text; a file that is not there yet starts empty. */
export type Edits = Readonly<Record<string, (text: string) => string>>

/** A copy of the project with these edits; it shares the installed packages. Remove it with `discardVariant`. */
export function variantOf(edits: Edits): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mentoring-variant-'))
  for (const name of copied) cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  for (const [file, edit] of Object.entries(edits)) {
    const target = path.join(folder, file)
    writeFileSync(target, edit(textOf(target)))
  }
  return folder
}

export function discardVariant(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

/** Switches every form of the kit on. */
export const everyFormOn: Edits = {
  'forms/agency.ts': (text) => {
    const ids = allForms.map(({ id }) => `'${id}'`).join(', ')
    const edited = text.replace(
      /formsInUse: readonly string\[\] = \[[^\]]*\]/,
      `formsInUse: readonly string[] = [${ids}]`,
    )
    if (edited === text && !allForms.every(({ id }) => text.includes(`'${id}'`)))
      throw new Error('forms/agency.ts has no list of forms in use.')
    return edited
  },
}

/** Switches every form on, and lets what a pair writes about its meetings stay with the two. */
export const everyFormWithReflectionsKept: Edits = {
  'forms/agency.ts': (text) => {
    const switched = everyFormOn['forms/agency.ts']?.(text) ?? ''
    return switched.replace(": Reflections = 'coordinator'", ": Reflections = 'pair'")
  },
}
