// Saves the page that is open as a file, and opens files in it.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Pair } from '../../forms/kit/pairs.ts'

export interface Draft {
  readonly name: string
  readonly html: string
  readonly data: { readonly form: string; readonly version: number; readonly pairs: readonly Pair[] }
}

export const openButton = (on: Page) => on.getByRole('button', { name: 'Open a saved file' })

/** Presses the button beside the one that sends. */
export async function save(from: Page): Promise<Draft> {
  const saving = from.waitForEvent('download')
  await from.locator('#form > .buttons [data-save-file]').click()
  const download = await saving
  const html = readFileSync(await download.path(), 'utf8')
  const json = /<script type="application\/json" id="answers">([^<]*)<\/script>/.exec(html)?.[1] ?? ''
  return { name: download.suggestedFilename(), html, data: JSON.parse(json) }
}

/** Opens the file and waits for what the page has to say about it. */
export async function openFile(on: Page, html: string): Promise<void> {
  const choosing = on.waitForEvent('filechooser')
  await openButton(on).click()
  await (await choosing).setFiles({ name: 'draft.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await on.locator('#form-notice').waitFor()
}

/** The file of a draft with something in its data changed. */
export function altered({ html, data }: Draft, change: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify({ ...data, ...change }).replaceAll('<', '\\u003c')
  return html.replace(/(id="answers">)[^<]*(<\/script>)/, (_, before: string, after: string) => before + json + after)
}
