// A page as a browser without script understands it.
import { parse } from 'parse5'
import type { Pair } from '../../forms/kit/pairs.ts'
import { attribute, type Element, elementsIn, textOf } from '../../src/hosts/node/html-tree.ts'

export function elementsOf(html: string): readonly Element[] {
  return elementsIn(parse(html))
}

export function byId(html: string, id: string): Element {
  const found = elementsOf(html).find((element) => attribute(element, 'id') === id)
  if (!found) throw new Error(`nothing has the id ${id}`)
  return found
}

export function titleOf(html: string): string {
  const title = elementsOf(html).find(({ tagName }) => tagName === 'title')
  return title ? textOf(title) : ''
}

/** The error summary's lines, each with what it links to. */
export function summaryOf(html: string): readonly string[] {
  const summary = byId(html, 'problems')
  if (attribute(summary, 'hidden') !== undefined) return []
  return elementsIn(summary)
    .filter(({ tagName }) => tagName === 'li')
    .map((line) => {
      const link = elementsIn(line).find(({ tagName }) => tagName === 'a')
      return link ? `${attribute(link, 'href')} ${textOf(line)}` : textOf(line)
    })
}

/** What a browser would send from this page, the hidden fields among it. */
export function sentFrom(html: string): readonly Pair[] {
  return elementsIn(byId(html, 'form')).flatMap((control) => {
    const name = attribute(control, 'name')
    const value = valueIn(control)
    return name === undefined || value === undefined ? [] : [[name, value] as const]
  })
}

export function sentUnder(html: string, key: string): readonly string[] {
  return sentFrom(html).flatMap(([name, value]) => (name === key ? [value] : []))
}

function valueIn(control: Element): string | undefined {
  switch (control.tagName) {
    case 'textarea':
      return textOf(control)
    case 'select':
      return selected(control)
    case 'input':
      return inputValue(control)
    default:
      return undefined
  }
}

function selected(select: Element): string | undefined {
  const options = elementsIn(select).filter(({ tagName }) => tagName === 'option')
  const option = options.find((one) => attribute(one, 'selected') !== undefined) ?? options[0]
  return option && (attribute(option, 'value') ?? textOf(option))
}

function inputValue(input: Element): string | undefined {
  const type = attribute(input, 'type') ?? 'text'
  if (type === 'file' || type === 'submit') return undefined
  const isBox = type === 'checkbox' || type === 'radio'
  return isBox && attribute(input, 'checked') === undefined ? undefined : (attribute(input, 'value') ?? '')
}
