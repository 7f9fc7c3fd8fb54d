// Once the pages are built, writes what search looks through beside them.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { sectionsOf } from '../../src/search/sections.ts'

/** Pages on which nothing is to be found: they only lead to others, or are another view of one. */
const leftOut = /^(404|search|a-z)\/?$|\/present\/$/

async function write(folder: URL, pages: readonly string[]): Promise<void> {
  const found = pages.filter((path) => !leftOut.test(path)).toSorted()
  const read = found.map(async (path) => sectionsOf(await readFile(new URL(`${path}index.html`, folder), 'utf8'), path))
  const sections = (await Promise.all(read)).flat().map((section, id) => ({ id, ...section }))
  await writeFile(fileURLToPath(new URL('search.json', folder)), JSON.stringify(sections))
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir, pages }) =>
        write(
          dir,
          pages.map(({ pathname }) => pathname),
        ),
    },
  }
}
