// The machine-checkable part of WCAG 2.2 AA, looked for in a page whose context was opened with `bypassCSP`.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** The checker itself; a page opened with it as an init script has it from the start. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// One rule is for 2.2 alone, and a run without tags leaves it out.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** @param only tags or rules; without them, all that WCAG 2.2 AA asks for */
export async function axeFaults(page: Page, only: readonly string[] = tags): Promise<readonly string[]> {
  const options: RunOptions = {
    runOnly: [...only],
    // WCAG 2.5.3: the checker’s makers still call it an experiment, and leave it out unless it is named.
    rules: { 'label-content-name-mismatch': { enabled: true } },
    resultTypes: ['violations'],
    // Style sheets are loaded again only for a rule that is not run.
    preload: { assets: ['media'] },
  }
  if (await page.evaluate('!("axe" in window)')) await page.evaluate(axe)
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}
