// A page as a tree: just enough to find elements and to change them.
import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, parse, serialize } from 'parse5'

export type Element = DefaultTreeAdapterMap['element']
type Parent = DefaultTreeAdapterMap['parentNode']
export type Page = DefaultTreeAdapterMap['document']

export function pageOf(text: string): Page {
  return parse(text)
}

export function textOfPage(page: Page): string {
  return serialize(page)
}

/** Every element below, in the order of the page. */
export function elementsIn(parent: Parent): Element[] {
  return parent.childNodes.flatMap((node) =>
    'tagName' in node ? [node, ...elementsIn('content' in node ? node.content : node)] : [],
  )
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

export function setAttribute(element: Element, name: string, value: string): void {
  const present = element.attrs.find((one) => one.name === name)
  if (present) present.value = value
  else element.attrs.push({ name, value })
}

export function removeAttribute(element: Element, name: string): void {
  element.attrs = element.attrs.filter((one) => one.name !== name)
}

export function textOf(parent: Parent): string {
  return parent.childNodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : ''))
    .join('')
}

/** Replaces whatever is inside by this text, and by nothing but text. */
export function setText(element: Element, text: string): void {
  element.childNodes = []
  if (text !== '') append(element, text)
}

export function append(parent: Element, child: Element | string): void {
  if (typeof child === 'string') defaultTreeAdapter.insertText(parent, child)
  else defaultTreeAdapter.appendChild(parent, child)
}

export function newElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Element | string)[]
): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }))
  const element = defaultTreeAdapter.createElement(tag, html.NS.HTML, attrs)
  for (const child of children) append(element, child)
  return element
}
