// The controls of a form and what they would send.
import type { Pair } from '../../../forms/kit/pairs.ts'

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Fields that travel with a form and are no answers. */
const beside = ['id', 'language', 'website', 'opened', 'replaces']

export function controlsIn(element: HTMLElement): readonly Control[] {
  return [...element.querySelectorAll<Control>('input, textarea, select')]
}

/** What a control answers: its name, or its key where nothing of it is sent; nothing for fields beside the answers. */
export function keyOf(control: Control): string {
  const key = control.name || (control.dataset['key'] ?? '')
  return beside.includes(key) ? '' : key
}

/** Controls that ask something and take part now: what is hidden by a condition does not. */
export function asked(form: HTMLFormElement): readonly Control[] {
  return controlsIn(form).filter((control) => keyOf(control) !== '' && !control.disabled)
}

/** What is answered on the page, whether it is sent or stays with the pair; files apart. */
export function answersOnPage(form: HTMLFormElement): readonly Pair[] {
  return asked(form).flatMap((control) => {
    const counts = isTickable(control) ? control.checked : control.type !== 'file' && control.value !== ''
    return counts ? [[keyOf(control), control.value] as const] : []
  })
}

/** Everything typed, picked or ticked; files apart. */
export function textPairs(form: HTMLFormElement): readonly Pair[] {
  return [...new FormData(form)].flatMap(([key, value]) =>
    typeof value !== 'string' || value === '' || beside.includes(key) ? [] : [[key, value] as const],
  )
}

/** What goes along beside the answers, where there is something. */
export function besideAnswers(form: HTMLFormElement): Readonly<Record<string, string>> {
  const data = new FormData(form)
  const fields = beside.map((name) => [name, data.get(name)] as const)
  return Object.fromEntries(
    fields.filter(
      (field): field is [string, string] => field[0] !== 'id' && typeof field[1] === 'string' && field[1] !== '',
    ),
  )
}

/** Files chosen, by wire key; a field that was left alone gives an empty file without a name. */
export function filesIn(form: HTMLFormElement): readonly (readonly [key: string, file: File])[] {
  return [...new FormData(form)].flatMap(([key, value]) =>
    typeof value === 'string' || value.name === '' ? [] : [[key, value] as const],
  )
}

export function isTickable(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio'
}
