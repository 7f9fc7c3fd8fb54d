// The built pages as files: valid, self-contained, complete, light.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { forms } from '../../forms/catalog.ts'
import { namesOf } from '../../forms/kit/answer.ts'
import { sentQuestionsOf } from '../../forms/kit/form.ts'
import { policyInPage } from '../../src/policy.ts'
import { buildSite, siteFolder } from './build.ts'

const folder = siteFolder()

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

test.each(forms)('the page of $id has a control and a message slot for everything that may be sent', (form) => {
  const html = htmlOf(`forms/${form.id}/index.html`)
  const names = new Set(valuesOf(html, 'name').map(anyRow))
  const slots = new Set(valuesOf(html, 'data-message').map(anyRow))
  const expected = sentQuestionsOf(form).flatMap(([key, question]) => namesOf(key, question).map(anyRow))
  expect(expected.filter((name) => !names.has(name))).toEqual([])
  expect(expected.filter((name) => !slots.has(name))).toEqual([])
})

test('a form page needs at most 30 kB of script before the first input, 45 kB in all, and 12 kB of styles', () => {
  const html = htmlOf(`forms/${forms[0]?.id}/index.html`)
  const scripts = valuesOf(html, 'src').filter((file) => file.endsWith('.js'))
  const styles = valuesOf(html, 'href').filter((file) => /\.css(\?|$)/.test(file))
  const sum = (files: readonly string[]) =>
    [...new Set(files)].reduce((total, file) => total + weight(file.split('?')[0] ?? ''), 0)
  const everyScript = readdirSync(path.join(folder, 'assets')).filter((file) => file.endsWith('.js'))
  expect(sum(scripts.flatMap(loadedWith))).toBeLessThanOrEqual(30_000)
  expect(sum(everyScript.map((file) => `assets/${file}`))).toBeLessThanOrEqual(45_000)
  expect(sum(styles)).toBeLessThanOrEqual(12_000)
})

test('below a path of its own, every address of the site begins with that path', () => {
  const below = mkdtempSync(path.join(tmpdir(), 'mentoring-site-below-'))
  try {
    buildSite(below, '/mentoring/')
    const addresses = pagesIn(below).flatMap((page) => {
      const html = readFileSync(path.join(below, page), 'utf8')
      return ['href', 'src', 'action']
        .flatMap((attribute) => valuesOf(html, attribute))
        .filter((to) => to.startsWith('/'))
    })
    expect(addresses.length).toBeGreaterThan(50)
    expect(addresses.filter((to) => !to.startsWith('/mentoring/'))).toEqual([])
  } finally {
    rmSync(below, { recursive: true, force: true })
  }
})
