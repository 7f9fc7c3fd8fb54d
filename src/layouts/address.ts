// Not beside linkTo: the program's facts bring their checks with them, which browsers do without.
import { program } from '../program.ts'

/**
 * The whole address of a page on the network; nothing while the agency has not said where the site is published.
 *
 * @param path from the site's own root
 */
export function addressOf(path: string): string | undefined {
  if (program.site === undefined) return undefined
  return new URL(path, program.site.endsWith('/') ? program.site : `${program.site}/`).href
}
