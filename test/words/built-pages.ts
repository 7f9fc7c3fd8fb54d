// The built site as a reader meets it: each page's text in blocks, headings, links and pictures.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { attribute, type Element, elementsIn, pageOf } from '../../src/hosts/node/html-tree.ts'
import { siteFolder } from '../site/build.ts'

/** A paragraph, list item, cell, heading, label: text that belongs together. */
export interface Block {
  readonly tag: string
  readonly text: string
}

export interface BuiltPage {
  /** Its address within the site, such as `guide/matching/`. */
  readonly path: string
  /** What is in the main part from the start: without what all pages share, and what waits for something to happen. */
  readonly shown: readonly Element[]
  /** The text of the main part, with what waits in it. */
  readonly blocks: readonly Block[]
}

type Node = Element['childNodes'][number]

/** Text around which a new block begins; what is inside one of the others belongs to the words around it. */
const inline = new Set(
  'a abbr b bdi br cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
)
/** Read by machines, or typed by people as it stands. */
const unread = new Set(['script', 'style', 'template', 'svg', 'pre', 'code', 'kbd', 'textarea', 'input'])

function blocksIn(element: Element): readonly Block[] {
  const blocks: Block[] = []
  let text = ''
  const end = () => {
    const plain = text.replace(/\s+/g, ' ').trim()
    if (plain !== '') blocks.push({ tag: element.tagName, text: plain })
    text = ''
  }
  const walk = (node: Node) => {
    if ('value' in node && node.nodeName === '#text') text += node.value
    if (!('tagName' in node)) return
    if (unread.has(node.tagName)) text += node.tagName === 'code' || node.tagName === 'kbd' ? '…' : ' '
    else if (node.tagName === 'br') text += ' '
    else if (inline.has(node.tagName) && node.childNodes.length === 0 && node.tagName !== 'wbr') text += '…'
    else if (inline.has(node.tagName)) for (const child of node.childNodes) walk(child)
    else {
      end()
      blocks.push(...blocksIn(node))
    }
  }
  for (const child of element.childNodes) walk(child)
  end()
  return blocks
}

function pageIn(folder: string, file: string): BuiltPage {
  const all = elementsIn(pageOf(readFileSync(path.join(folder, file), 'utf8')))
  const main = all.find(({ tagName }) => tagName === 'main')
  if (!main) throw new Error(`${file} has no main part.`)
  const address = file.replaceAll(path.sep, '/').replace(/index\.html$/, '')
  return { path: address, shown: shownIn(main), blocks: blocksIn(main) }
}

function shownIn(element: Element): readonly Element[] {
  const children = element.childNodes.filter((node) => 'tagName' in node)
  return children.flatMap((child) => (attribute(child, 'hidden') === undefined ? [child, ...shownIn(child)] : []))
}

export function builtPages(): readonly BuiltPage[] {
  const folder = siteFolder()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  return files.toSorted().map((file) => pageIn(folder, file))
}

/** What a screen reader says for a link or a picture of words: its own label, or the text inside. */
export function nameOf(element: Element): string {
  const label = attribute(element, 'aria-label')
  if (label !== undefined) return label.trim()
  const parts = element.childNodes.map((node): string => {
    if ('value' in node) return node.value
    if (!('tagName' in node)) return ''
    return node.tagName === 'img' ? (attribute(node, 'alt') ?? '') : nameOf(node)
  })
  return parts.join('').replace(/\s+/g, ' ').trim()
}
