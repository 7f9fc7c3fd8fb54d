import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { forms } from '../../forms/catalog.ts'
import { layoutOf } from '../../src/documents/pdf/pages.ts'
import { checkPdf } from '../pdf-checker/check-pdf.ts'
import { siteFolder } from '../site/build.ts'
import { fonts } from './fonts.ts'
import { blankPaper } from './papers.ts'

test.each(forms.map((form) => [form.id, form] as const))(
  'the page of %s links its PDF by a name for people, and says how long and how large it is',
  async (id, form) => {
    const page = readFileSync(path.join(siteFolder(), 'forms', id, 'index.html'), 'utf8')
    const [, link = '', pages, size] =
      /href="\/([^"]+\.pdf)"[^>]*>[^<]*\(PDF, (\d+) pages?, (\d+) kB\)/.exec(page) ?? []
    const file = path.join(siteFolder(), decodeURI(link))
    expect(path.basename(file)).toMatch(/^[A-Z][\p{L}-]+\.pdf$/u)
    expect(existsSync(file)).toBe(true)
    const bytes = new Uint8Array(readFileSync(file))
    expect(Number(size)).toBe(Math.round(bytes.length / 1000))
    expect(Number(pages)).toBe(layoutOf(blankPaper(form), fonts).pages.length)
    expect(await checkPdf(bytes)).toEqual([])
  },
)
