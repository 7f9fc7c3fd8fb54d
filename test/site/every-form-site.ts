// The site with every form switched on, for tests that look at all of them.
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { discardVariant, type Edits, everyFormOn, variantOf } from '../variant.ts'
import { buildSite, siteFolder } from './build.ts'

export interface BuiltSite {
  readonly folder: string
  remove(): void
}

/** Builds the project as it would be with these edits, beside the forms that they leave as they are. */
export function builtVariant(edits: Edits): BuiltSite {
  const folder = mkdtempSync(path.join(tmpdir(), 'mentoring-variant-site-'))
  const project = variantOf(edits)
  try {
    buildSite(folder, '/', project)
  } finally {
    discardVariant(project)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Built once a run, by whoever comes first; the others wait for it. It is removed when the run ends. */
export function builtWithEveryForm(): BuiltSite {
  const folder = `${siteFolder()}-every-form`
  if (isFirst(`${folder}-begun`)) renameSync(builtVariant(everyFormOn).folder, folder)
  else waitFor(folder)
  return { folder, remove: () => undefined }
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Milliseconds that a build may take on a busy machine. */
const patience = 170_000

function waitFor(folder: string): void {
  const giveUp = Date.now() + patience
  while (!existsSync(folder)) {
    if (Date.now() > giveUp) throw new Error('The site with every form on was not built by the test that began to.')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  }
}
