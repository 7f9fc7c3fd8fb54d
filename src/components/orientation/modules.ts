// The modules of the curriculum with the time that each of their parts takes.
import { type CollectionEntry, getCollection } from 'astro:content'
import { orientationTopics } from '../../../forms/orientation-topics.ts'
import type { ModuleId } from '../../content/lists/agendas.ts'
import { activityMinutes } from './activity-minutes.ts'

export interface Module {
  readonly id: ModuleId
  readonly entry: CollectionEntry<'orientation'>
  /** With everything in it. */
  readonly minutes: number
  /** With the talk and the check questions alone. */
  readonly shortMinutes: number
}

/** All of them, in the order of the topics. */
export async function curriculum(): Promise<readonly Module[]> {
  const entries = await getCollection('orientation')
  return orientationTopics.map(({ value }) => {
    const entry = entries.find(({ id }) => id === value)
    if (!entry) throw new Error(`The orientation has no module ${value}: write src/content/orientation/${value}.mdx.`)
    const { minutes } = entry.data
    return { id: value, entry, minutes, shortMinutes: minutes - activityMinutes(entry.body ?? '') }
  })
}
