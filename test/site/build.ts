// Builds the site once for all tests of a run.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { launchBrowser } from '../../scripts/browser.ts'

const root = path.join(import.meta.dirname, '..', '..')

/** Without what vitest puts there for itself: the build would take BASE_URL for its own. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { BASE_URL, MODE, DEV, PROD, SSR, VITEST, ...plain } = process.env
  return plain
}

/**
 * Builds the site into a folder and says what went wrong if it can't. Builds at the same time must be of different
 * projects, since a build keeps its way marks in the project's folder.
 *
 * @param from the project, or a variant of it
 */
export function buildSite(folder: string, base = '/', from = root): void {
  execFileSync(process.execPath, [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: from,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...plainEnvironment(),
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      DIST_DIR: folder,
      CACHE_DIR: `${folder}-cache`,
      BASE_PATH: base,
    },
  })
  rmSync(`${folder}-cache`, { recursive: true, force: true })
}

/** The folder of the site that this run has built. */
export function siteFolder(): string {
  const folder = process.env['SITE_DIST']
  if (folder === undefined)
    throw new Error('No site was built: name test/site/build.ts under globalSetup in vitest.config.ts.')
  return folder
}

/** For vitest's globalSetup; a default export, as that asks for. A run within a run takes over the site of the outer one. */
export default async function setup(): Promise<() => void> {
  // Before two tests at once unpack it; and where there is none, nobody waits for the tests to say so.
  await (await launchBrowser()).close()
  if (process.env['SITE_DIST'] !== undefined) return () => undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'mentoring-site-'))
  buildSite(folder)
  process.env['SITE_DIST'] = folder
  return () => {
    for (const one of [folder, `${folder}-every-form`, `${folder}-every-form-begun`])
      rmSync(one, { recursive: true, force: true })
  }
}
