// Every page that a reader can look for: what A to Z lists and the sitemap names.
import { getCollection } from 'astro:content'
import { forms } from '../../forms/catalog.ts'
import { books, chaptersOf, type Folder, pathOf } from './chapters.ts'

export interface Listed {
  readonly title: string
  /** From the site's own root. */
  readonly path: string
}

const folders = Object.keys(books) as Folder[]

/** Pages that are not made from a list. */
const single: readonly Listed[] = [
  { title: 'The facilitator’s booklet', path: 'orientation/booklet/' },
  { title: 'All handouts of the orientation', path: 'orientation/handouts/' },
  { title: 'Forms', path: 'forms/' },
  { title: 'Privacy', path: 'privacy/' },
  { title: 'Accessibility', path: 'accessibility/' },
  { title: 'Search', path: 'search/' },
  { title: 'A to Z', path: 'a-z/' },
]

export async function allPages(): Promise<readonly Listed[]> {
  const chapters = (await Promise.all(folders.map(chaptersOf))).flat()
  const plain = await getCollection('site')
  return [
    ...Object.values(books),
    ...chapters.map((chapter) => ({ title: chapter.data.title, path: pathOf(chapter) })),
    ...plain.map(({ id, data }) => ({ title: data.title, path: `${id}/` })),
    ...forms.map(({ id, title }) => ({ title, path: `forms/${id}/` })),
    ...single,
  ]
}
