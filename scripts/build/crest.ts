// The picture beside the program's name has to be there before the site is built.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Program } from '../../src/program-facts.ts'

/** The picture that `crest` in `src/program.ts` names is not in `public/`. */
class CrestMissing extends Error {
  override readonly name = 'CrestMissing'
}

/**
 * @param publicFolder where files are that go into the site as they are
 * @throws CrestMissing
 */
export function assertCrest({ crest }: Pick<Program, 'crest'>, publicFolder: string): void {
  if (crest === undefined || existsSync(path.join(publicFolder, crest))) return
  throw new CrestMissing(
    `src/program.ts names the crest ${crest}, but there is no such file in public/.\n` +
      'Put the picture there, or take the line out to show none. Nothing was published.',
  )
}

/** Stops the build where the crest is missing. */
export function crestCheck(program: Pick<Program, 'crest'>): AstroIntegration {
  return {
    name: 'crest',
    hooks: { 'astro:config:done': ({ config }) => assertCrest(program, fileURLToPath(config.publicDir)) },
  }
}
