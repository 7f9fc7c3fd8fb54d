// What search knows: sections of pages, and how words in them are found. Shared by the build and the browser.
import type { Options } from 'minisearch'

/** A part of a page from one second-level heading to the next; the part before the first one has the page's title alone. */
export interface Section {
  readonly id: number
  /** The page's title. */
  readonly title: string
  /** The section's heading; empty for the part before the first one. */
  readonly heading: string
  readonly text: string
  /** From the site's own root, with the anchor of the section: `guide/matching/#the-rules`. */
  readonly path: string
}

/** Letters without their marks, so that "protege" finds "protégé"; plural and possessive endings are left out. */
function processTerm(term: string): string {
  const plain = term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?$/, '')
  return plain.length > 4 ? plain.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : plain
}

export const searchOptions: Options<Section> = {
  fields: ['title', 'heading', 'text'],
  storeFields: ['title', 'heading', 'text', 'path'],
  processTerm,
  searchOptions: {
    boost: { title: 4, heading: 2 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: 'AND',
    // What runs the program matters to few of those who search.
    boostDocument: (_id, _term, stored) => (String(stored?.['path']).startsWith('handbooks/') ? 0.5 : 1),
  },
}
