// The site as it is built, for tests that fill and serve its pages.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSite } from '../site/build.ts'

/** The folder of the built site: the one that the run has built already, or one of its own. */
export function builtSite(): string {
  const built = process.env['SITE_DIST']
  if (built) return built
  const folder = mkdtempSync(path.join(tmpdir(), 'built-site-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  buildSite(folder)
  process.env['SITE_DIST'] = folder
  return folder
}
