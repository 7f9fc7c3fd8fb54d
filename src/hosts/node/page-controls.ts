// The controls of a form's page and what is in them.
import { type Pair, plainText } from '../../../forms/kit/pairs.ts'
import { attribute, type Element, elementsIn, removeAttribute, setAttribute, setText, textOf } from './html-tree.ts'

/** A value came under a name for which the page has no control: filling it in would lose the value. */
export class ValueWithoutControl extends Error {
  override readonly name = 'ValueWithoutControl'
}

/** Whether it is a check box or a radio button. */
export function isTickable(element: Element): boolean {
  return element.tagName === 'input' && kindOf(element) === 'box'
}

export function isControl(element: Element): boolean {
  return ['input', 'textarea', 'select'].includes(element.tagName) && attribute(element, 'name') !== undefined
}

/**
 * Puts every value into a control and clears all others.
 * @throws ValueWithoutControl
 */
export function fillControls(form: Element, values: readonly Pair[]): void {
  const controls = elementsIn(form).filter(isControl)
  const left = values.map(([key, value]) => ({ key, value: plainText(value).replaceAll('\0', '\uFFFD') }))
  for (const control of controls) {
    const index = left.findIndex(({ key, value }) => key === attribute(control, 'name') && takes(control, value))
    const [taken] = index < 0 ? [] : left.splice(index, 1)
    setValue(control, taken?.value)
    if (taken) showRowOf(control)
  }
  const [lost] = left.filter(({ value }) => value !== '')
  if (lost) throw new ValueWithoutControl(`The page has no control that could show the value of “${lost.key}”.`)
}

/** Rows that only a script shows at first have to be seen once something is in them. */
function showRowOf(control: Element): void {
  for (let above = control.parentNode; above && 'attrs' in above; above = above.parentNode)
    if (attribute(above, 'data-open-row') !== undefined) removeAttribute(above, 'hidden')
}

type ControlKind = 'box' | 'select' | 'textarea' | 'field' | 'file' | 'hidden'

function kindOf(control: Element): ControlKind {
  if (control.tagName === 'select' || control.tagName === 'textarea') return control.tagName
  const type = attribute(control, 'type')
  if (type === 'radio' || type === 'checkbox') return 'box'
  return type === 'file' || type === 'hidden' ? type : 'field'
}

function takes(control: Element, value: string): boolean {
  switch (kindOf(control)) {
    case 'box':
      return attribute(control, 'value') === value
    case 'select':
      return optionsOf(control).some((option) => optionValue(option) === value)
    case 'textarea':
      return true
    case 'field':
      return !value.includes('\n')
    default:
      return false
  }
}

/** `undefined` clears the control, whatever the built page had in it. */
function setValue(control: Element, value: string | undefined): void {
  switch (kindOf(control)) {
    case 'box':
      setFlag(control, 'checked', value !== undefined)
      break
    case 'select':
      for (const option of optionsOf(control)) setFlag(option, 'selected', optionValue(option) === value)
      break
    case 'textarea':
      // A parser drops the first line end of a text area.
      setText(control, value?.startsWith('\n') ? `\n${value}` : (value ?? ''))
      break
    case 'field':
      setAttribute(control, 'value', value ?? '')
      break
    default:
  }
}

function setFlag(element: Element, name: string, on: boolean): void {
  if (on) setAttribute(element, name, '')
  else removeAttribute(element, name)
}

export function optionsOf(select: Element): Element[] {
  return elementsIn(select).filter(({ tagName }) => tagName === 'option')
}

export function optionValue(option: Element): string {
  return attribute(option, 'value') ?? textOf(option).trim()
}
