// A built page -> the sections that can be found in it.
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Section } from './section.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What is there to get about, to fill in or to be drawn says nothing about the page. */
const leftOut = ['nav', 'script', 'style', 'svg', 'template', 'button', 'select', 'textarea']

/** After these a word ends, even where no space stands. */
const blocks = ['p', 'li', 'dt', 'dd', 'td', 'th', 'tr', 'h3', 'h4', 'legend', 'label', 'figcaption', 'summary', 'br']

const isElement = (node: Node): node is Element => 'tagName' in node
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

function isLeftOut(node: Node): boolean {
  if (!isElement(node)) return false
  const isSilent = attribute(node, 'hidden') !== undefined || attribute(node, 'role') === 'status'
  return isSilent || leftOut.includes(node.tagName)
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (isLeftOut(node)) return ''
  const text = childrenOf(node).map(textOf).join('')
  return isElement(node) && blocks.includes(node.tagName) ? `${text} ` : text
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The first such element that a reader sees. */
function findElement(node: Node, tagName: string): Element | undefined {
  if (isElement(node) && node.tagName === tagName) return node
  if (isLeftOut(node)) return undefined
  for (const child of childrenOf(node)) {
    const found = findElement(child, tagName)
    if (found) return found
  }
  return undefined
}

/** A heading that begins a section: a second-level one with an anchor. */
function headingOf(node: Node): { readonly heading: string; readonly anchor: string } | undefined {
  if (!isElement(node) || node.tagName !== 'h2') return undefined
  const anchor = attribute(node, 'id')
  return anchor === undefined ? undefined : { heading: inOneLine(textOf(node)), anchor }
}

interface Part {
  heading: string
  anchor: string | undefined
  text: string
}

/** Cuts the text at the headings, wherever in the tree they stand. */
function cut(node: Node, parts: Part[]): readonly Part[] {
  for (const child of childrenOf(node)) {
    const last = parts.at(-1)
    const start = headingOf(child)
    if (start) parts.push({ ...start, text: '' })
    else if (isLeftOut(child) || (isElement(child) && child.tagName === 'h1')) continue
    else if (findElement(child, 'h2')) cut(child, parts)
    else if (last) last.text += ` ${textOf(child)}`
  }
  return parts
}

/**
 * The sections of a page, without ids.
 *
 * @param path of the page, from the site's own root
 */
export function sectionsOf(html: string, path: string): readonly Omit<Section, 'id'>[] {
  const main = findElement(parse(html), 'main')
  if (!main) return []
  const title = inOneLine(textOf(findElement(main, 'h1') ?? main))
  return cut(main, [{ heading: '', anchor: undefined, text: '' }])
    .map(({ heading, anchor, text }) => ({
      title,
      heading,
      text: inOneLine(text),
      path: anchor === undefined ? path : `${path}#${anchor}`,
    }))
    .filter(({ heading, text }) => heading !== '' || text !== '')
}
