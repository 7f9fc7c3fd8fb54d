// The site with every form switched on, for tests that look at all of them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { discardVariant, type Edits, everyFormOn, variantOf } from '../variant.ts'
import { buildSite } from './build.ts'

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

export function builtWithEveryForm(): BuiltSite {
  return builtVariant(everyFormOn)
}
