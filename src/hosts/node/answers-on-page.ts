// What is answered on a form's page, in the words of the page, for people to keep: the same lines as the script's.
import { attribute, type Element, elementsIn, textOf } from './html-tree.ts'
import { isControl, isTickable, optionsOf, optionValue } from './page-controls.ts'
import { inWords } from './sentences.ts'

export interface AnswerLine {
  readonly label: string
  readonly value: string
}

/** What is answered under one heading of the form. */
export interface AnsweredSection {
  readonly title: string
  readonly lines: readonly AnswerLine[]
}

const has = (element: Element, name: string) => (attribute(element, 'class') ?? '').split(' ').includes(name)

/** The words of a label or legend without "(optional)" and explanations, which are elements of their own. */
function ownWords(element: Element | undefined): string {
  if (!element) return ''
  const own = element.childNodes.map((node) => ('value' in node ? node.value.trim() : '')).join('')
  return own === '' ? textOf(element).trim() : own
}

function fieldsetAround(control: Element): Element | undefined {
  for (let above = control.parentNode; above && 'attrs' in above; above = above.parentNode)
    if (above.tagName === 'fieldset') return above
  return undefined
}

const legendIn = (group: Element | undefined) =>
  ownWords(group && elementsIn(group).find(({ tagName }) => tagName === 'legend'))

/** What a field's label leaves open: which row it is in, or what is signed. */
function groupOf(control: Element): string {
  const group = fieldsetAround(control)
  if (!group) return ''
  const isSigned = group.childNodes.some((node) => 'attrs' in node && has(node, 'statement'))
  return has(group, 'row') || has(group, 'grid-row') || isSigned ? legendIn(group) : ''
}

function typedIn(control: Element): string {
  if (control.tagName === 'textarea') return textOf(control).trim()
  if (control.tagName === 'select') {
    const chosen = optionsOf(control).find((option) => attribute(option, 'selected') !== undefined)
    return chosen && optionValue(chosen) !== '' ? textOf(chosen).trim() : ''
  }
  const value = (attribute(control, 'value') ?? '').trim()
  return attribute(control, 'type') === 'date' && /^\d{4}-\d\d-\d\d$/.test(value) ? inWords(value) : value
}

interface Words {
  readonly controls: readonly Element[]
  labelOf(control: Element): string
}

function lineOfTicks(first: Element, { controls, labelOf }: Words): AnswerLine {
  const name = attribute(first, 'name')
  const isTicked = (control: Element) => attribute(control, 'checked') !== undefined
  const marked = new Set(
    controls
      .filter((one) => attribute(one, 'name') === `${name}.most` && isTicked(one))
      .map((one) => attribute(one, 'value')),
  )
  const ticked = controls.filter((one) => attribute(one, 'name') === name && isTickable(one) && isTicked(one))
  const value = ticked.map((one) => `${marked.has(attribute(one, 'value')) ? '★ ' : ''}${labelOf(one)}`).join('; ')
  return { label: legendIn(fieldsetAround(first)), value }
}

function linesOf(control: Element, words: Words): readonly AnswerLine[] {
  if (has(control, 'mark')) return []
  if (isTickable(control)) {
    const same = words.controls.find((one) => attribute(one, 'name') === attribute(control, 'name'))
    return same === control ? [lineOfTicks(control, words)] : []
  }
  const group = groupOf(control)
  const label = words.labelOf(control)
  return [{ label: group === '' ? label : `${group}: ${label}`, value: typedIn(control) }]
}

/**
 * Everything that is answered, in the order of the page; a section without an answer is left out.
 *
 * @param form filled in before
 * @param files names of what came with it, by wire key
 */
export function answersOnPage(form: Element, files: ReadonlyMap<string, string>): readonly AnsweredSection[] {
  const elements = elementsIn(form)
  const labels = new Map(
    elements.flatMap((one) => (one.tagName === 'label' ? [[attribute(one, 'for'), ownWords(one)] as const] : [])),
  )
  const controls = elements.filter(isControl)
  const words: Words = { controls, labelOf: (control) => labels.get(attribute(control, 'id')) ?? '' }
  const lineIn = (control: Element) =>
    attribute(control, 'type') === 'file'
      ? [{ label: words.labelOf(control), value: files.get(attribute(control, 'name') ?? '') ?? '' }]
      : linesOf(control, words)
  return elements
    .filter((one) => has(one, 'section'))
    .map((section) => ({
      title: textOf(elementsIn(section).find(({ tagName }) => tagName === 'h2') ?? section).trim(),
      lines: elementsIn(section)
        .filter(isControl)
        .flatMap(lineIn)
        .filter(({ value }) => value !== ''),
    }))
    .filter(({ lines }) => lines.length > 0)
}
