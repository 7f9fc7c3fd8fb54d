// How pages are put together for someone who listens to them, skims them, or follows only their links.
import { expect, test } from 'vitest'
import { glossary } from '../../src/content/lists/glossary.ts'
import { attribute, type Element } from '../../src/hosts/node/html-tree.ts'
import { type BuiltPage, builtPages, nameOf } from './built-pages.ts'

const pages = builtPages()

/** What is wrong, page by page: `guide/matching/: …`. */
function faults(find: (page: BuiltPage) => readonly string[]): readonly string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.path || 'start page'}: ${fault}`))
}

function named(page: BuiltPage, ...tags: readonly string[]): readonly Element[] {
  return page.shown.filter(({ tagName }) => tags.includes(tagName))
}

const headingsOf = (page: BuiltPage) => named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')

test('the site has its pages', () => {
  expect(pages.length).toBeGreaterThan(100)
})

test('every page has one heading at the top, and none skips a level on the way down', () => {
  const wrong = faults((page) => {
    const levels = headingsOf(page).map(({ tagName }) => Number(tagName[1]))
    const tops = levels.filter((level) => level === 1).length
    const skips = levels.flatMap((level, at) => (at > 0 && level > (levels[at - 1] ?? 0) + 1 ? [at] : []))
    return [
      ...(tops === 1 && levels[0] === 1 ? [] : [`${tops} first headings`]),
      ...skips.map((at) => `“${nameOf(headingsOf(page)[at] as Element)}” skips a level`),
    ]
  })
  expect(wrong).toEqual([])
})

test('no heading is empty or leads on to something', () => {
  const wrong = faults((page) =>
    headingsOf(page)
      .map(nameOf)
      .filter((text) => text === '' || /[:;,]$/.test(text))
      .map((text) => `heading “${text}”`),
  )
  expect(wrong).toEqual([])
})

test('every picture has words or is known to be decoration, and no words are those of a file', () => {
  const wrong = faults((page) => [
    ...named(page, 'img')
      .filter(
        (image) =>
          attribute(image, 'alt') === undefined ||
          /\.(svg|png|webp|jpe?g)$|^image|^picture/i.test(attribute(image, 'alt') ?? ''),
      )
      .map((image) => `picture ${attribute(image, 'src')} with the words “${attribute(image, 'alt')}”`),
    ...named(page, 'svg')
      .filter(
        (drawing) =>
          attribute(drawing, 'aria-hidden') !== 'true' &&
          !(attribute(drawing, 'role') === 'img' && attribute(drawing, 'aria-label')),
      )
      .map(() => 'a drawing that is neither named nor hidden'),
  ])
  expect(wrong).toEqual([])
})

test('every link says where it goes', () => {
  const vague = /^(click here|here|read more|more|learn more|this page|this link|link|details|go|see more|https?:.*)$/i
  const wrong = faults((page) =>
    named(page, 'a')
      .filter((link) => attribute(link, 'href') !== undefined)
      .map(nameOf)
      .filter((text) => text === '' || vague.test(text))
      .map((text) => `link “${text}”`),
  )
  expect(wrong).toEqual([])
})

test('every word of the glossary is linked from a page that uses it, under a name that people will recognize', () => {
  const links = pages.flatMap((page) =>
    named(page, 'a').filter((link) => attribute(link, 'href')?.includes('glossary/#')),
  )
  const uses = (id: string) => links.filter((link) => attribute(link, 'href')?.endsWith(`#${id}`)).map(nameOf)
  const stem = (term: string) => term.toLowerCase().slice(0, 5)
  const unlinked = glossary.filter(({ id, term }) => !uses(id).some((text) => text.toLowerCase().includes(stem(term))))
  expect(unlinked.map(({ term }) => term)).toEqual([])
})
