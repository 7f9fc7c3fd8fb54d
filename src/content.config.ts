// What a page of the site says about itself. The body is Markdown with components (MDX).
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

const page = z.strictObject({
  /** The page's only h1, in sentence case. */
  title: z.string().min(1),
  /** One sentence: the lead paragraph, and what a search result shows. */
  summary: z.string().min(20).max(200),
  /** The place among the pages of its folder. */
  order: z.number(),
})

const guide = page.extend({ group: z.enum(['Understand', 'Take part', 'Run a program', 'Look it up']) })

const orientation = page.extend({
  /** How long the module takes with everyone together. */
  minutes: z.number().int().positive(),
  /** Each completes "After this module you can …". */
  objectives: z.array(z.string().min(1)).min(1),
  /** Its number among the eleven topics, that it comes on top, or that it is for preparing the orientation. */
  topic: z.union([z.number().int().min(1).max(11), z.enum(['more', 'preparing'])]),
})

const pagesIn = (folder: string) => glob({ pattern: '*.mdx', base: `./src/content/${folder}` })

export const collections = {
  guide: defineCollection({ loader: pagesIn('guide'), schema: guide }),
  roles: defineCollection({ loader: pagesIn('roles'), schema: page }),
  orientation: defineCollection({ loader: pagesIn('orientation'), schema: orientation }),
  recruiting: defineCollection({ loader: pagesIn('recruiting'), schema: page }),
  handbooks: defineCollection({ loader: pagesIn('handbooks'), schema: page }),
  site: defineCollection({ loader: pagesIn('site'), schema: page }),
}
