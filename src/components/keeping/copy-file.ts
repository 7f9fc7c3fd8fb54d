// Answers as one file that people can read anywhere and open again in the form: draft and copy alike.
// It holds everything it needs, runs nothing and asks no one for anything.
import type { Pair } from '../../../forms/kit/pairs.ts'
import type { CopySection } from '../form/copy.ts'
import type { KeepingWords } from './words.ts'

/** What the form's page needs to take the answers up again. */
export interface Saved {
  readonly form: string
  readonly version: number
  readonly title: string
  readonly language: string
  /** When, in UTC: `2026-11-24T15:15:00.000Z`. */
  readonly savedAt: string
  /** Everything answered, also what stays with the pair. */
  readonly pairs: readonly Pair[]
  /** Names of chosen files; their content stays where it was. */
  readonly files: readonly string[]
  /** Of answers that have arrived. */
  readonly sent?: { readonly id: string; readonly reference: string }
}

export interface Copy extends Saved {
  /** Where the form is: `https://example.gov/forms/mentor-application/`. */
  readonly page: string
  readonly sections: readonly CopySection[]
}

const style = `body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#111;background:#fff}
main{overflow-wrap:anywhere;max-width:42rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:1.75rem;line-height:1.2}h2{margin:2rem 0 .5rem;font-size:1.25rem}
.warning{padding:.75rem 1rem;border-left:6px solid #8a5a00;background:#fff6e0}
dl{margin:0}dl div{padding:.5rem 0;border-bottom:1px solid #bbb;break-inside:avoid}
dt{color:#444;font-size:.9rem}dd{margin:0;white-space:pre-line}
@media print{main{max-width:none;padding:0}h2{break-after:avoid}body{font-size:10pt}}`

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function html(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')
}

function sectionHtml({ title, lines }: CopySection): string {
  const answers = lines.map(({ label, value }) => `<div><dt>${html(label)}</dt><dd>${html(value)}</dd></div>`)
  return `<section>\n<h2>${html(title)}</h2>\n<dl>\n${answers.join('\n')}\n</dl>\n</section>`
}

/** Nothing in it can end the element that holds it. */
function inertJson(saved: Saved): string {
  return JSON.stringify(saved).replaceAll('<', '\\u003c')
}

function savedOf({ form, version, title, language, savedAt, pairs, files, sent }: Copy): Saved {
  return { form, version, title, language, savedAt, pairs, files, ...(sent ? { sent } : {}) }
}

/** @param when the time of saving in words */
export function copyFile(copy: Copy, when: string, say: KeepingWords): string {
  const { sent, sections, files, page } = copy
  const title = html(sent ? say.copyTitle(copy.title) : say.draftTitle(copy.title))
  const state = sent ? say.sentUnder(sent.reference) : say.notSentYet
  return `<!DOCTYPE html>
<html lang="${html(copy.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="warning"><strong>${html(say.readable)}</strong></p>
<p>${html(`${say.saved(when)} ${state}`)}</p>
<p>${html(sent ? say.amend : say.goOn)} <a href="${html(page)}">${html(page)}</a></p>
${sections.length > 0 ? sections.map(sectionHtml).join('\n') : `<p>${html(say.noAnswers)}</p>`}
${files.length > 0 ? `<p>${html(say.filesApart(files))}</p>` : ''}
</main>
<script type="application/json" id="answers">${inertJson(savedOf(copy))}</script>
</body>
</html>
`
}
