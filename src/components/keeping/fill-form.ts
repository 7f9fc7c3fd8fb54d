// Puts saved answers into the form of a page.
import type { Pair } from '../../../forms/kit/pairs.ts'
import { type Control, controlsIn, isTickable, keyOf } from '../form/controls.ts'

function controlsByKey(form: HTMLFormElement): ReadonlyMap<string, readonly Control[]> {
  const byKey = new Map<string, Control[]>()
  for (const control of controlsIn(form)) {
    const key = control.type === 'file' ? '' : keyOf(control)
    byKey.set(key, [...(byKey.get(key) ?? []), control])
  }
  byKey.delete('')
  return byKey
}

/** Whether the control has taken the value as it is: a date field, for one, takes nothing but dates. */
function take(control: Control, value: string): boolean {
  if (isTickable(control)) control.checked = true
  else control.value = value
  return control.value === value
}

/** What is folded away would be overlooked. */
function unfold(control: Control): void {
  const folded = control.closest('details')
  if (folded) folded.open = true
}

/** Not by reset(): a page that the server has filled in would come back as it was filled in. */
function clear(control: Control): void {
  if (isTickable(control)) control.checked = false
  else control.value = ''
}

/**
 * Clears the form and fills it in; rows are shown and conditions followed as if a person had typed.
 *
 * @returns the pairs that the form has no place for
 */
export function fillForm(form: HTMLFormElement, pairs: readonly Pair[]): readonly Pair[] {
  for (const control of controlsIn(form)) if (keyOf(control) !== '') clear(control)
  const byKey = controlsByKey(form)
  const used = new Set<Control>()
  const left = pairs.filter(([key, value]) => {
    const free = (byKey.get(key) ?? []).filter((one) => !used.has(one))
    const control = free.find((one) => !isTickable(one) || one.value === value)
    if (control === undefined) return true
    used.add(control)
    unfold(control)
    return !take(control, value)
  })
  for (const name of ['filled', 'input']) form.dispatchEvent(new Event(name))
  return left
}
