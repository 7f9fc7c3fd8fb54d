// The receipt of those without JavaScript: the reference, everything that was sent, and a way to correct it.
import type { Pair } from '../../../forms/kit/pairs.ts'
import { type AnsweredSection, answersOnPage } from './answers-on-page.ts'
import { formOf } from './fill-page.ts'
import {
  append,
  attribute,
  type Element,
  elementsIn,
  newElement,
  pageOf,
  removeAttribute,
  setAttribute,
  setText,
  textOf,
  textOfPage,
} from './html-tree.ts'
import { fillControls, ValueWithoutControl } from './page-controls.ts'

export interface Receipt {
  readonly id: string
  readonly reference: string
  readonly late: boolean
  /** Everything that was sent; files apart. */
  readonly pairs: readonly Pair[]
  readonly files: readonly { readonly key: string; readonly name: string }[]
}

/** The page as it thanks whoever sent it, with what they sent and what they can do with it. */
export function thanksPage(html: string, receipt: Receipt): string {
  const page = pageOf(html)
  const elements = elementsIn(page)
  const marked = (name: string, value: string) => elements.filter((element) => attribute(element, name) === value)
  for (const element of marked('data-when', 'asking')) setAttribute(element, 'hidden', '')
  for (const element of marked('data-when', 'sent')) removeAttribute(element, 'hidden')
  for (const element of marked('data-slot', 'reference')) setText(element, receipt.reference)
  if (receipt.late) for (const element of marked('data-slot', 'late')) removeAttribute(element, 'hidden')
  showAnswers(elements, answersIn(html, receipt))
  offerCorrection(elements, receipt)
  const sent = elements.find((element) => attribute(element, 'data-sent-title') !== undefined)
  const title = elements.find(({ tagName }) => tagName === 'title')
  if (sent && title) setText(title, attribute(sent, 'data-sent-title') || textOf(sent).trim())
  return textOfPage(page)
}

/** Read from a page of its own, so that the form behind the thanks stays empty. */
function answersIn(html: string, { pairs, files }: Receipt): readonly AnsweredSection[] {
  const form = formOf(pageOf(html))
  try {
    fillControls(form, pairs)
  } catch (error) {
    if (!(error instanceof ValueWithoutControl)) throw error
    // A page that was opened before the form changed: half of the answers would pass for all of them.
    return []
  }
  return answersOnPage(form, new Map(files.map(({ key, name }) => [key, name])))
}

function showAnswers(elements: readonly Element[], sections: readonly AnsweredSection[]): void {
  const place = elements.find((element) => attribute(element, 'data-receipt') === 'answers')
  const around = elements.find((element) => attribute(element, 'data-answers') !== undefined)
  if (!place || !around || sections.length === 0) return
  for (const { title, lines } of sections) {
    const list = lines.map(({ label, value }) =>
      newElement('div', {}, newElement('dt', {}, label), newElement('dd', {}, value)),
    )
    append(place, newElement('h3', {}, title))
    append(place, newElement('dl', { class: 'answers' }, ...list))
  }
  removeAttribute(around, 'hidden')
}

/** The form again, with these answers in it: they travel in the receipt, since the server shows nobody what it keeps. */
function offerCorrection(elements: readonly Element[], { id, pairs }: Receipt): void {
  const form = elements.find((element) => attribute(element, 'data-correct') !== undefined)
  if (!form) return
  for (const [name, value] of [['replaces', id] as const, ...pairs])
    append(form, newElement('input', { type: 'hidden', name, value }))
  removeAttribute(form, 'hidden')
}
