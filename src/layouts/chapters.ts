// The five folders of content that are read like a book: where each is published, and its pages in their order.
import { type CollectionEntry, getCollection } from 'astro:content'

export type Folder = 'guide' | 'roles' | 'orientation' | 'recruiting' | 'handbooks'
export type Chapter = CollectionEntry<Folder>

/** What the index of a folder is called, and where it is. */
export const books = {
  guide: { title: 'Guide', path: 'guide/' },
  roles: { title: 'Take part', path: 'roles/' },
  orientation: { title: 'Orientation', path: 'orientation/' },
  recruiting: { title: 'Recruiting kit', path: 'recruiting/' },
  handbooks: { title: 'Handbooks', path: 'handbooks/' },
} as const satisfies Readonly<Record<Folder, { readonly title: string; readonly path: string }>>

/** The names over runs of chapters, in their order. */
const groups = [
  'Understand',
  'Take part',
  'Run a program',
  'Look it up',
  'Prepare the day',
  'The eleven topics',
  'More for the day',
] as const

type Group = (typeof groups)[number]

/** The name over a run of chapters in a list, or nothing where a folder has no groups. */
function groupOf(chapter: Chapter): Group | undefined {
  if (chapter.collection === 'guide') return chapter.data.group
  if (chapter.collection !== 'orientation') return undefined
  const { topic } = chapter.data
  if (topic === 'preparing') return 'Prepare the day'
  return topic === 'more' ? 'More for the day' : 'The eleven topics'
}

/** Groups hold fewer than a thousand chapters. */
function placeOf(chapter: Chapter): number {
  const group = groupOf(chapter)
  return (group === undefined ? 0 : groups.indexOf(group) * 1000) + chapter.data.order
}

/** The address of a chapter, from the site's own root. */
export function pathOf(chapter: Chapter): string {
  return `${books[chapter.collection].path}${chapter.id}/`
}

/** All chapters of a folder as they are read: by group, then by their own order. */
export async function chaptersOf(folder: Folder): Promise<readonly Chapter[]> {
  const chapters: readonly Chapter[] = await getCollection(folder)
  return chapters.toSorted((one, other) => placeOf(one) - placeOf(other))
}

export interface Run {
  readonly title: Group | undefined
  readonly chapters: readonly Chapter[]
}

/** The chapters under the names of their groups; one run without a name where there are no groups. */
export function runsOf(chapters: readonly Chapter[]): readonly Run[] {
  const titles = [...new Set(chapters.map(groupOf))]
  return titles.map((title) => ({ title, chapters: chapters.filter((chapter) => groupOf(chapter) === title) }))
}

/** For getStaticPaths of a folder's `[slug].astro`. */
export async function pagesOf(folder: Folder) {
  const chapters = await chaptersOf(folder)
  return chapters.map((chapter) => ({ params: { slug: chapter.id }, props: { chapter } }))
}
