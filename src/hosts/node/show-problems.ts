// What has to be mended, above the form and beside each control.
import type { Problem } from '../../../forms/kit/reading.ts'
import { type Language, words } from '../../../forms/kit/words.ts'
import {
  append,
  attribute,
  type Element,
  elementsIn,
  newElement,
  type Page,
  removeAttribute,
  setAttribute,
  setText,
  textOf,
} from './html-tree.ts'
import { isControl } from './page-controls.ts'

export function showProblems(page: Page, form: Element, problems: readonly Problem[], language: Language): void {
  const elements = elementsIn(page)
  const summary = elements.find((element) => attribute(element, 'id') === 'problems')
  const list = summary && elementsIn(summary).find(({ tagName }) => tagName === 'ul')
  if (!summary || !list)
    throw new Error('The built page has no error summary (<div id="problems">). Build the site again.')
  removeAttribute(summary, 'hidden')
  setAttribute(summary, 'autofocus', '')
  list.childNodes = []
  for (const problem of problems) {
    showBeside(form, problem)
    append(list, newElement('li', {}, linkTo(form, problem)))
  }
  const title = elements.find(({ tagName }) => tagName === 'title')
  if (title) setText(title, words(language).titlePrefix + textOf(title))
}

function controlsOf(form: Element, key: string): Element[] {
  return elementsIn(form).filter((element) => isControl(element) && attribute(element, 'name') === key)
}

function linkTo(form: Element, { key, message }: Problem): Element | string {
  const id = nearest(key, (name) => controlsOf(form, name)[0] ?? firstControlIn(form, name))
  const target = id && attribute(id, 'id')
  return target ? newElement('a', { href: `#${target}` }, message) : message
}

/** The first control of the question, grid or row that is called this. */
function firstControlIn(form: Element, key: string): Element | undefined {
  return elementsIn(form).find((element) => isControl(element) && attribute(element, 'name')?.startsWith(`${key}.`))
}

function showBeside(form: Element, { key, message }: Problem): void {
  for (const control of controlsOf(form, key)) setAttribute(control, 'aria-invalid', 'true')
  const slots = elementsIn(form).filter((element) => attribute(element, 'data-message') !== undefined)
  const slot = nearest(key, (name) => slots.find((element) => attribute(element, 'data-message') === name))
  if (!slot) return
  // A question may have several problems and one slot.
  const before = attribute(slot, 'hidden') === undefined ? `${textOf(slot)}. ` : ''
  setText(slot, before + message)
  removeAttribute(slot, 'hidden')
}

/** What is found under a key, or under the nearest key that holds it: `goals.2.date`, `goals.2`, `goals`. */
function nearest<T>(key: string, find: (key: string) => T | undefined): T | undefined {
  if (key === '') return undefined
  return find(key) ?? nearest(key.split('.').slice(0, -1).join('.'), find)
}
