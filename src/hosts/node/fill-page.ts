// A form's page for those without JavaScript: the built page, with what was typed and what is wrong in it.
import type { Pair } from '../../../forms/kit/pairs.ts'
import type { Problem } from '../../../forms/kit/reading.ts'
import type { Language } from '../../../forms/kit/words.ts'
import {
  append,
  attribute,
  type Element,
  elementsIn,
  newElement,
  type Page,
  pageOf,
  removeAttribute,
  setAttribute,
  textOfPage,
} from './html-tree.ts'
import { fillControls } from './page-controls.ts'
import { showProblems } from './show-problems.ts'

export interface Filling {
  /** Goes into the hidden field, so that sending twice is known to be one submission. */
  readonly id?: string
  /** Says when the server handed out the page. */
  readonly opened?: string
  /** Names the submission that this one corrects. */
  readonly replaces?: string | undefined
  /** Everything that was typed; without it the controls stay as they were built. */
  readonly values?: readonly Pair[]
  /** Shown above the form and beside each control; one whose key is no control's is shown above only. */
  readonly problems?: readonly Problem[]
  /** Said above the form: where the answers in it come from. */
  readonly notice?: { readonly title: string; readonly text: string }
}

/**
 * The page with these values in its controls and these problems beside them. NUL and half characters, which HTML
 * can't hold, come back as U+FFFD; every other value comes back as it was.
 * @throws ValueWithoutControl
 */
export function fillPage(html: string, filling: Filling, language: Language = 'en'): string {
  const { values, problems = [] } = filling
  const page = pageOf(html)
  const form = formOf(page)
  fillHidden(form, filling)
  if (values) fillControls(form, values)
  if (filling.notice) showNotice(page, filling.notice)
  if (problems.length > 0) showProblems(page, form, problems, language)
  return textOfPage(page)
}

/** The page with nothing but these sentences: what was typed is in the sender's browser, not here. */
export function refusalPage(html: string, sentences: readonly string[], language: Language = 'en'): string {
  const page = pageOf(html)
  const form = formOf(page)
  setAttribute(form, 'hidden', '')
  showProblems(
    page,
    form,
    sentences.map((message) => ({ key: '', message })),
    language,
  )
  return textOfPage(page)
}

export function formOf(page: Page): Element {
  const form = elementsIn(page).find((element) => attribute(element, 'data-form') !== undefined)
  if (!form) throw new Error('The built page holds no <form data-form="…">. Build the site again.')
  return form
}

function fieldOf(form: Element, name: string): Element | undefined {
  return elementsIn(form).find((element) => attribute(element, 'name') === name)
}

function fillHidden(form: Element, { id, opened, replaces }: Filling): void {
  const idField = fieldOf(form, 'id')
  if (!idField) throw new Error('The built page has no hidden field “id”. Build the site again.')
  if (id !== undefined) setAttribute(idField, 'value', id)
  for (const [name, value] of Object.entries({ opened, replaces })) {
    const field = fieldOf(form, name)
    if (field && value !== undefined) setAttribute(field, 'value', value)
  }
}

function showNotice(page: Page, { title, text }: NonNullable<Filling['notice']>): void {
  const place = elementsIn(page).find((element) => attribute(element, 'id') === 'form-notice')
  if (!place)
    throw new Error('The built page has no place for a notice (<div id="form-notice">). Build the site again.')
  place.childNodes = []
  append(place, newElement('h2', {}, title))
  append(place, newElement('p', {}, text))
  removeAttribute(place, 'hidden')
}
