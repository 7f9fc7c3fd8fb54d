// A piece of built HTML as a tree: just enough to cut a module's text into slides.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, serialize, serializeOuter } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

export function parsed(html: string): Parent {
  return parseFragment(html)
}

/** The elements at the top of a piece of HTML; text between them is white space and is left out. */
export function topOf(html: string): readonly Element[] {
  return childrenOf(parsed(html))
}

export function childrenOf(parent: Parent): readonly Element[] {
  return parent.childNodes.filter((node) => 'tagName' in node)
}

export function within(element: Element): string {
  return serialize(element)
}

export function written(element: Element): string {
  return serializeOuter(element)
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(' ').includes(name)
}

/** Takes the children out that fit, at any depth, and gives them back. */
export function takeOut(parent: Parent, fits: (element: Element) => boolean): readonly Element[] {
  return childrenOf(parent).flatMap((child) => {
    if (!fits(child)) return takeOut(child, fits)
    defaultTreeAdapter.detachNode(child)
    return [child]
  })
}
