// The orientation's modules: each has all its parts, and together they are what the feedback form asks about.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { orientationTopics } from '../../forms/orientation-topics.ts'
import { siteFolder } from './build.ts'

const folder = path.join(import.meta.dirname, '../../src/content/orientation')

interface Page {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly order: number
  readonly topic: string
}

const headOf = (text: string, key: string) => new RegExp(`^${key}: '?(.*?)'?$`, 'm').exec(text)?.[1] ?? ''

function pageOf(file: string): Page {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const id = path.basename(file, '.mdx')
  return { id, text, title: headOf(text, 'title'), order: Number(headOf(text, 'order')), topic: headOf(text, 'topic') }
}

const pages = readdirSync(folder)
  .map(pageOf)
  .toSorted((one, other) => one.order - other.order)
const modules = pages.filter(({ topic }) => topic !== 'preparing')

function built(address: string): string {
  return readFileSync(path.join(siteFolder(), address, 'index.html'), 'utf8')
}

test('the modules are the topics of the feedback form, in its order', () => {
  expect(modules.map(({ id }) => id)).toEqual(orientationTopics.map(({ value }) => value))
})

test('a module is called what the form calls it, and neither uses the word that an agency chooses', () => {
  expect(modules.map(({ title }) => title)).toEqual(orientationTopics.map(({ label }) => label))
  expect(orientationTopics.filter(({ label }) => /mentees?|protégés?/i.test(label))).toEqual([])
})

test('the eleven topics come once each, and four more follow', () => {
  const numbers = Array.from({ length: 11 }, (_, at) => String(at + 1))
  expect(modules.map(({ topic }) => topic)).toEqual([...numbers, 'more', 'more', 'more', 'more'])
})

test('every module has objectives, a talk, one activity, notes, a scenario, a handout, a way to do it alone, and questions', () => {
  const parts = [
    ['objectives', /^objectives:\n(?: {2}- .+\n){2,4}/m, 1, 1],
    ['talk', /^## Talk$/gm, 1, 1],
    ['activity', /^<Activity title="[^"]+" minutes=\{\d+\}>$/gm, 1, 1],
    ['note', /^<FacilitatorNote>$/gm, 3, 20],
    ['scenario', /^<Card title="[^"]+">$/gm, 1, 6],
    ['handout', /^<Handout title="[^"]+">$/gm, 1, 2],
    ['alone', /^<Note title="On your own" kind="try">$/gm, 1, 1],
    ['question', /^<Question answer=.+>$/gm, 2, 4],
  ] as const
  const missing = modules.flatMap(({ id, text }) =>
    parts.flatMap(([name, pattern, least, most]) => {
      const count = text.match(pattern)?.length ?? 0
      return count >= least && count <= most ? [] : [`${id}: ${count} × ${name}`]
    }),
  )
  expect(missing).toEqual([])
})

test('the models are told as what they are: no formula in percent, no types of learners, no quiz', () => {
  const claims = /\d+ ?(%|percent)|70.20.10|learning styles?|(visual|auditory|kinesthetic) learners?|research shows/i
  expect(modules.flatMap(({ text }) => claims.exec(text)?.[0] ?? [])).toEqual([])
})

test('a facilitator finds the way from the first page: agendas, booklet, handouts, presentations, feedback', () => {
  const first = built('orientation/start-here')
  for (const address of ['agendas/', 'booklet/', 'room-and-supplies/'])
    expect(first).toContain(`/orientation/${address}"`)
  expect(first).toContain('/forms/orientation-feedback/"')
  expect(built('orientation/room-and-supplies')).toContain('/orientation/handouts/"')
  const presented = [...built('orientation/agendas').matchAll(/href="\/(orientation\/[a-z-]+\/present\/)"/g)]
  expect(presented.map(([, address = '']) => address)).toHaveLength(5)
  for (const [, address = ''] of presented)
    expect(existsSync(path.join(siteFolder(), address, 'index.html'))).toBe(true)
})

test('the booklet holds every module with its notes, and no id twice', () => {
  const booklet = built('orientation/booklet')
  const ids = [...booklet.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  for (const { id } of modules) expect(ids).toContain(id)
  const notes = modules.flatMap(({ text }) => text.match(/^<FacilitatorNote>$/gm) ?? []).length
  expect(booklet.split('For the facilitator</p>').length - 1).toBe(notes)
})

test('the handouts hold every handout and every card, and nothing for the facilitator alone', () => {
  const papers = built('orientation/handouts')
  const count = (pattern: RegExp) => modules.flatMap(({ text }) => text.match(pattern) ?? []).length
  expect(papers.match(/class="sheet handout"/g)).toHaveLength(count(/^<Handout /gm))
  expect(papers.match(/class="card cut-out"/g)).toHaveLength(count(/^<Card /gm))
  expect(papers).not.toContain('For the facilitator')
})
