// The built pages as files, with every form switched on: valid, self-contained, complete, light.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { afterAll, describe, expect, test } from 'vitest'
import { allForms, standingForms } from '../../forms/catalog.ts'
import { namesOf } from '../../forms/kit/answer.ts'
import { sentQuestionsOf } from '../../forms/kit/form.ts'
import { policyInPage } from '../../src/policy.ts'
import { discardVariant, variantOf } from '../variant.ts'
import { buildSite } from './build.ts'
import { builtWithEveryForm } from './every-form-site.ts'

const { folder, remove } = builtWithEveryForm()
const forms = [...allForms, ...standingForms]

afterAll(remove)

function pagesIn(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
}

const pages = pagesIn(folder)
const htmlOf = (page: string) => readFileSync(path.join(folder, page), 'utf8')
const valuesOf = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '')
const weight = (file: string) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length

/** Everything a script loads at once, itself included. */
function loadedWith(file: string): readonly string[] {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const imported = [...text.matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+)"/g)].map((match) =>
    path.join(path.dirname(file), match[1] ?? ''),
  )
  return [file, ...imported.flatMap(loadedWith)]
}

/** Everything that it may load at any time, itself included: what it names, in strings of whatever use, and so on. */
function everLoadedWith(file: string, known: Set<string> = new Set()): ReadonlySet<string> {
  if (known.has(file)) return known
  known.add(file)
  const text = readFileSync(path.join(folder, file), 'utf8')
  for (const [, name = ''] of text.matchAll(/["'`](?:\.\/|[\w./-]*\/)?([\w.-]+\.js)["'`]/g)) {
    const beside = path.join(path.dirname(file), name)
    if (existsSync(path.join(folder, beside))) everLoadedWith(beside, known)
  }
  return known
}

test('the site has its start page, the forms and the pages that the footer links', () => {
  const expected = ['index.html', '404.html', 'forms/index.html', 'privacy/index.html', 'accessibility/index.html']
  expect(pages).toEqual(expect.arrayContaining([...expected, ...forms.map(({ id }) => `forms/${id}/index.html`)]))
})

describe.each(pages)('%s', (page) => {
  const html = htmlOf(page)

  test('is valid HTML', async () => {
    const { default: config } = await import('../../.htmlvalidate.mjs')
    const report = await new HtmlValidate(config).validateString(html)
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
    ).toEqual([])
  })

  test('carries the policy, and nothing that the policy forbids', () => {
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${policyInPage}">`)
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=/)
    expect(html).not.toMatch(/<script(?![^>]*\ssrc="\/)[^>]*>/)
  })

  test('links to nothing that is not there', () => {
    const inside = [...valuesOf(html, 'href'), ...valuesOf(html, 'src')].filter((to) => to.startsWith('/'))
    const missing = inside.filter(
      (to) => !existsSync(path.join(folder, (to.split(/[?#]/)[0] ?? '').replace(/\/$/, '/index.html'))),
    )
    const anchors = valuesOf(html, 'href').filter((to) => to.startsWith('#') && !html.includes(` id="${to.slice(1)}"`))
    expect([...missing, ...anchors]).toEqual([])
  })

  test('says at its end whom to ask, or leads back to a page that does, and has nothing that sounds, plays or moves', () => {
    // Slides fill the whole screen and have no foot.
    const isSlides = page.endsWith('/present/index.html')
    const end = isSlides ? html : html.slice(html.indexOf('<footer'))
    const ways = isSlides ? [/href="\/orientation\/[\w-]+\/[#"]/] : [/href="mailto:/, /href="tel:/]
    for (const way of ways) expect(end).toMatch(way)
    expect(html).not.toMatch(/<(audio|video|iframe|object|embed|canvas|marquee|track)\b/)
  })

  test('has an accessible name wherever one is referred to', () => {
    const ids = new Set(valuesOf(html, 'id'))
    const referred = ['for', 'aria-labelledby', 'aria-describedby']
      .flatMap((attribute) => valuesOf(html, attribute))
      .flatMap((value) => value.split(' '))
    expect(referred.filter((id) => !ids.has(id))).toEqual([])
    expect(valuesOf(html, 'id')).toHaveLength(ids.size)
  })
})

/** Rows of one question count as one, however many are there. */
const anyRow = (name: string) => name.replace(/\.\d+\./, '.*.')

/** Fields that travel with a form and are no answers. */
const beside = ['id', 'language', 'website', 'opened', 'replaces']

test.each(forms)('the page of $id asks under the names that may be sent, and under no other', (form) => {
  const html = htmlOf(`forms/${form.id}/index.html`)
  const asked = html.slice(html.indexOf('<form id="form"'), html.indexOf('</form>'))
  const names = new Set(valuesOf(asked, 'name').map(anyRow))
  const slots = new Set(valuesOf(asked, 'data-message').map(anyRow))
  const expected = new Set(sentQuestionsOf(form).flatMap(([key, question]) => namesOf(key, question).map(anyRow)))
  expect([...names].sort()).toEqual([...expected, ...beside].sort())
  expect([...expected].filter((name) => !slots.has(name))).toEqual([])
})

test.each(forms)('the page of $id can be sent by a browser alone', ({ id, send }) => {
  const html = htmlOf(`forms/${id}/index.html`)
  const [start] = /<form id="form"[^>]*>/.exec(html) ?? ['']
  expect(start).toContain(` action="/submit/${id}"`)
  expect(start).toContain(' method="post"')
  expect(start).toContain(' enctype="multipart/form-data"')
  expect(html).toMatch(new RegExp(`<button class="button" type="submit"[^>]*>${send}</button>`))
})

test.each(forms)('the page of $id says for whom it is, when, how long it takes and what happens next', (form) => {
  const shown = htmlOf(`forms/${form.id}/index.html`).replace(/&#39;/g, "'").replace(/&amp;/g, '&')
  const when = form.window
    ? 'Open from October 19 to December 18, 2026. After that we still take it, marked late.'
    : form.when
  const minutes = form.minutes === 1 ? 'About 1 minute<' : `About ${form.minutes} minutes<`
  for (const words of [form.filledBy, when.slice(1), minutes, ...form.ready, ...form.next])
    expect(shown).toContain(words)
})

/** Bytes of each file once, compressed as a server sends it. */
function weightOf(files: readonly string[]): number {
  return [...new Set(files)].reduce((total, file) => total + weight(file.split('?')[0] ?? ''), 0)
}

test.each(forms)(
  'the page of $id needs at most 30 kB of script before the first input, 12 kB of styles and 60 kB of fonts',
  ({ id }) => {
    const html = htmlOf(`forms/${id}/index.html`)
    const styles = valuesOf(html, 'href').filter((file) => /\.css(\?|$)/.test(file))
    const fonts = styles.flatMap((file) =>
      [...readFileSync(path.join(folder, file.split('?')[0] ?? ''), 'utf8').matchAll(/url\(([^)]+\.woff2)\)/g)].map(
        (match) => match[1] ?? '',
      ),
    )
    const scripts = valuesOf(html, 'src').filter((file) => file.endsWith('.js'))
    expect(weightOf(scripts.flatMap(loadedWith))).toBeLessThanOrEqual(30_000)
    expect(weightOf(styles)).toBeLessThanOrEqual(12_000)
    expect(fonts.length).toBeGreaterThan(0)
    expect(weightOf(fonts)).toBeLessThanOrEqual(60_000)
  },
)

test('all scripts that a form’s page may ever load are at most 45 kB together, among them what it loads on demand', () => {
  const roots = forms.flatMap(({ id }) =>
    valuesOf(htmlOf(`forms/${id}/index.html`), 'src').filter((file) => file.endsWith('.js')),
  )
  const files = new Set(roots.flatMap((file) => [...everLoadedWith(file)]))
  expect([...files].some((file) => /waiting-list/.test(file))).toBe(true)
  expect(weightOf([...files])).toBeLessThanOrEqual(45_000)
})

test('below a path of its own, every address of the site begins with that path', () => {
  const below = mkdtempSync(path.join(tmpdir(), 'mentoring-site-below-'))
  const project = variantOf({})
  try {
    buildSite(below, '/mentoring/', project)
    const addresses = pagesIn(below).flatMap((page) => {
      const html = readFileSync(path.join(below, page), 'utf8')
      return ['href', 'src', 'action']
        .flatMap((attribute) => valuesOf(html, attribute))
        .filter((to) => to.startsWith('/'))
    })
    expect(addresses.length).toBeGreaterThan(50)
    expect(addresses.filter((to) => !to.startsWith('/mentoring/'))).toEqual([])
  } finally {
    discardVariant(project)
    rmSync(below, { recursive: true, force: true })
  }
})
