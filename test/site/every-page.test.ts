// Every page of the built site as a file: what a reader, a search engine and a screen reader rely on.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { program } from '../../src/program.ts'
import { siteFolder } from './build.ts'

const folder = siteFolder()
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(path.sep, '/'))
const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8')
const pages = files.filter((file) => file.endsWith('.html')).map((file) => ({ file, html: textOf(file) }))
const addressed = pages.filter(({ file }) => file !== '404.html')
const weightOf = (file: string) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length

/** The address of a page from the site's root. */
const addressOf = (file: string) => `/${file.replace(/index\.html$/, '')}`

const idsOf = new Map(
  pages.map(({ file, html }) => [
    addressOf(file),
    new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '')),
  ]),
)

/** What each page says, for those that say it wrongly: one list shows all that have to be mended. */
function faultsOf(find: (html: string, file: string) => readonly string[]): readonly string[] {
  return pages.flatMap(({ file, html }) => find(html, file).map((fault) => `${file}: ${fault}`))
}

function twice(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

describe('every page', () => {
  test('has one first-level heading, and no level is left out below it', () => {
    const faults = faultsOf((html) => {
      const levels = [...html.slice(html.indexOf('<main'), html.indexOf('</main>')).matchAll(/<h([1-6])\b/g)].map(
        ([, level]) => Number(level),
      )
      const gaps = levels.flatMap((level, index) => {
        const before = levels[index - 1] ?? 0
        return level > before + 1 ? [`h${level} after h${before}`] : []
      })
      const isShown = levels.filter((level) => level === 1).length === 1
      return [...(isShown ? [] : ['not one h1']), ...gaps]
    })
    expect(faults.filter((fault) => !fault.startsWith('forms/'))).toEqual([])
  })

  test('has a title and a description of its own', () => {
    const titles = addressed.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '')
    const descriptions = addressed
      .filter(({ file }) => !file.includes('/present/'))
      .map(({ html }) => /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? '')
    expect(twice(titles)).toEqual([])
    expect(twice(descriptions)).toEqual([])
    expect(descriptions.filter((words) => words.length < 20 || words.length > 240)).toEqual([])
  })

  test('links within the site land on a page, and on the place in it that they name', () => {
    const faults = faultsOf((html, file) =>
      [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].flatMap(([, href = '']) => {
        if (/^(https?|mailto|tel):/.test(href)) return []
        const [address = '', anchor] = href.split('#')
        const target = (address.split('?')[0] ?? '') || addressOf(file)
        const ids = idsOf.get(target)
        const isFile = files.includes(target.slice(1))
        if (ids === undefined) return isFile ? [] : [`${href} leads nowhere`]
        return anchor && !ids.has(anchor) ? [`${href} has no such place`] : []
      }),
    )
    expect(faults).toEqual([])
  })

  test('loads nothing from another host', () => {
    const faults = faultsOf((html) =>
      [...html.matchAll(/<(?:link|script|img|source|iframe)\b[^>]*?\s(?:src|href)="((?:https?:)?\/\/[^"]*)"/g)].flatMap(
        ([tag, address = '']) => (tag.includes('rel="canonical"') ? [] : [address]),
      ),
    )
    expect(faults).toEqual([])
  })

  test('names its own address where the agency has said where the site is', () => {
    const faults = addressed.filter(({ file, html }) => {
      const address = new URL(addressOf(file), program.site).href
      return !file.includes('/present/') && !html.includes(`<link rel="canonical" href="${address}">`)
    })
    expect(faults.map(({ file }) => file)).toEqual([])
  })

  test('ends with the pages that everyone may need, and with the last review', () => {
    const needed = [
      'text-size',
      'pdf-help',
      'updates',
      'accessibility',
      'privacy',
      'public-records',
      'disclaimer',
      'contact',
    ]
    const faults = faultsOf((html, file) => {
      if (file.includes('/present/')) return []
      const foot = html.slice(html.indexOf('<footer'))
      const missing = needed.filter((one) => !foot.includes(`href="/${one}/"`))
      return [...missing, ...(foot.includes(`by ${program.lastReviewed.by}`) ? [] : ['no last review'])]
    })
    expect(faults).toEqual([])
  })
})

/** Everything on one page, to be printed. */
const printed = ['orientation/booklet/index.html', 'orientation/handouts/index.html']

const chapters = pages.filter(
  ({ file }) => /^(guide|roles|recruiting|handbooks|orientation)\/[^/]+\/index/.test(file) && !printed.includes(file),
)

describe('every chapter', () => {
  test('is at most 20 kB of HTML and styles, compressed', () => {
    const heavy = chapters.flatMap(({ file, html }) => {
      const styles = [...html.matchAll(/<link rel="stylesheet" href="\/([^"?]+)/g)].map((match) => match[1] ?? '')
      const weight = [file, ...styles].reduce((sum, one) => sum + weightOf(one), 0)
      return weight > 20_000 ? [`${file}: ${weight} bytes`] : []
    })
    expect(heavy).toEqual([])
  })

  test('can be read whole without a script', () => {
    const hidden = chapters.filter(({ html }) =>
      /<[a-z]+\s(?:[^>]*\s)?(?:hidden(?=[\s>=])|x-)/.test(html.slice(html.indexOf('<main'), html.indexOf('</main>'))),
    )
    expect(chapters.length).toBeGreaterThan(40)
    expect(hidden.map(({ file }) => file)).toEqual([])
  })
})

test('the first stylesheet of every page says which layer wins', () => {
  const faults = faultsOf((html) =>
    /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1]?.startsWith('/accent.css') ? [] : ['not accent.css'],
  )
  expect(faults).toEqual([])
  expect(textOf('accent.css')).toMatch(/@layer tokens, base, layout, parts, content, form, print, hidden;/)
})

/** Another view of a page, not a page of its own. */
const isView = (address: string) => address.endsWith('/present/')

test('A to Z leads to every page', () => {
  const listed = new Set(
    [...textOf('a-z/index.html').matchAll(/<li><a href="([^"#]+)"/g)].map((match) => match[1] ?? ''),
  )
  const missing = addressed
    .map(({ file }) => addressOf(file))
    .filter((address) => address !== '/' && !isView(address) && !listed.has(address))
  expect(missing).toEqual([])
})

test('the sitemap names every page, and robots.txt names the sitemap', () => {
  const named = [...textOf('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '')
  const expected = addressed.map(({ file }) => addressOf(file)).filter((address) => !isView(address))
  expect(named.toSorted()).toEqual(expected.map((address) => new URL(address, program.site).href).toSorted())
  expect(textOf('robots.txt')).toContain(`Sitemap: ${new URL('sitemap.xml', program.site).href}`)
})
