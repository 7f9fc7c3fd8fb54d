// A walk through a whole page with the Tab key, as people take it who use no mouse.
import type { Page } from 'playwright-core'

interface Stop {
  readonly name: string
  readonly isMarked: boolean
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly isInFooter: boolean
}

declare global {
  interface Window {
    stops: Stop[]
  }
}

/** Notes each stop, and gives the names of all that there have to be: a group of radio buttons is one. */
function prepare(): readonly string[] {
  const nameOf = (element: Element) =>
    element.id || `${element.tagName} ${element.getAttribute('href') ?? ''} ${element.textContent?.trim().slice(0, 40)}`
  const isMarked = (element: Element) => {
    // What draws the mark of a control that is itself out of sight stands beside it.
    const shown = element.matches('.mark') ? (element.nextElementSibling ?? element) : element
    const style = getComputedStyle(shown)
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
  }
  window.stops = []
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return
    const box = target.getBoundingClientRect()
    const [top, bottom] = [box.top + window.scrollY, box.bottom + window.scrollY]
    const place = { top, bottom, left: box.left, isInFooter: target.closest('footer') !== null }
    window.stops.push({ name: nameOf(target), isMarked: isMarked(target), ...place })
  })
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
  const reached = all.filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility())
  const isFirst = (one: HTMLElement) =>
    !(one instanceof HTMLInputElement) ||
    one.type !== 'radio' ||
    reached.find((other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === one.name) ===
      one
  return reached.filter(isFirst).map(nameOf)
}

/** What is wrong with the walk from the top of a page that was just opened; it has to end in the footer. */
export async function faultsOfTabWalk(page: Page): Promise<readonly string[]> {
  const expected = await page.evaluate(prepare)
  let stops: readonly Stop[] = []
  // Date and time fields have several parts, each a press of its own.
  for (let presses = 0; stops.length < expected.length && presses < 4 * expected.length; presses += 10) {
    for (let press = 0; press < 10; press++) await page.keyboard.press('Tab')
    stops = await page.evaluate(() => window.stops)
  }
  const walked = stops.slice(0, expected.length)
  return [...faultsOfOrder(walked, expected), ...walked.flatMap((stop, at) => faultsOfStop(stop, walked[at - 1]))]
}

function faultsOfOrder(walked: readonly Stop[], expected: readonly string[]): readonly string[] {
  const at = expected.findIndex((name, index) => walked[index]?.name !== name)
  if (at >= 0) return [`stop ${at + 1} is “${walked[at]?.name}” and not “${expected[at]}”`]
  return walked.at(-1)?.isInFooter ? [] : [`the walk ends at “${walked.at(-1)?.name}”, which is not in the footer`]
}

function faultsOfStop({ name, isMarked, bottom, left }: Stop, before: Stop | undefined): readonly string[] {
  const isAbove = before !== undefined && bottom < before.top && left <= before.left
  return [
    ...(isMarked ? [] : [`“${name}” does not show the focus`]),
    ...(isAbove ? [`“${name}” comes after what is below it`] : []),
  ]
}
