import { SaxesParser } from 'saxes'

/** A stretch of a text to be put in place of another; `start === end` inserts. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** An element with its place in the text; for `<a/>`, `openEnd`, `closeStart` and `end` are the same. */
export interface Element {
  /** Without its prefix. */
  readonly name: string
  /** With its colon, or empty. */
  readonly prefix: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  readonly start: number
  readonly openEnd: number
  closeStart: number
  end: number
  /** Its own text, without that of its children. */
  text: string
}

/** The tree of a small part. Sheets and shared strings are too big for one. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const open: Element[] = []
  let root: Element | undefined
  parser.on('opentag', (tag) => {
    const element = elementOf(tag.name, tag.attributes, tagStart(xml, parser.position), parser.position)
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', (tag) => {
    const element = open.pop()
    if (!element) return
    element.end = parser.position
    element.closeStart = tag.isSelfClosing ? parser.position : tagStart(xml, parser.position)
  })
  parser.write(xml).close()
  if (!root) throw new SyntaxError('no element')
  return root
}

function elementOf(tag: string, attributes: Record<string, string>, start: number, openEnd: number): Element {
  const { prefix, name } = splitName(tag)
  return { name, prefix, attributes, children: [], start, openEnd, closeStart: openEnd, end: openEnd, text: '' }
}

/** `x:row` is prefix `x:` and name `row`. */
export function splitName(tag: string): { readonly prefix: string; readonly name: string } {
  const colon = tag.indexOf(':') + 1
  return { prefix: tag.slice(0, colon), name: tag.slice(colon) }
}

/** Where the tag begins that ends just before `end`: no `<` may stand inside one. */
export function tagStart(xml: string, end: number): number {
  return xml.lastIndexOf('<', end - 1)
}

export function child(element: Element, name: string): Element | undefined {
  return element.children.find((candidate) => candidate.name === name)
}

/** An attribute by its name without prefix: `id` finds `r:id`. */
export function attribute(element: Element, name: string): string | undefined {
  const key = Object.keys(element.attributes).find((candidate) => splitName(candidate).name === name)
  return key === undefined ? undefined : element.attributes[key]
}

/** The text with all edits done. Their stretches may not overlap; insertions at one place keep their order. */
export function edit(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const change of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    pieces.push(source.slice(at, change.start), change.text)
    at = change.end
  }
  pieces.push(source.slice(at))
  return pieces.join('')
}

/** An edit that puts text at the end of an element's content. */
export function appendTo(xml: string, element: Element, text: string): Edit {
  if (element.closeStart !== element.end) return { start: element.closeStart, end: element.closeStart, text }
  const opening = xml.slice(element.start, element.end).replace(/\s*\/>$/, '>')
  const closing = `</${element.prefix}${element.name}>`
  return { start: element.start, end: element.end, text: opening + text + closing }
}

/** An opening tag with one attribute set, or taken out where the value is undefined. */
export function setAttribute(tag: string, name: string, value: string | undefined): string {
  const without = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '')
  return value === undefined ? without : without.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`)
}
