// The controls of a form and what they would send.
import type { Pair } from '../../../forms/kit/pairs.ts'

export type Control = HTMLInputElement | HTMLTextAreaElement

/** Hidden fields that travel with a form and are no answers. */
const notAnswers = ['id', 'language']

export function controlsIn(element: HTMLElement): readonly Control[] {
  return [...element.querySelectorAll<Control>('input, textarea')]
}

/** Everything typed, picked or ticked; files apart. */
export function textPairs(form: HTMLFormElement): readonly Pair[] {
  return [...new FormData(form)].flatMap(([key, value]) =>
    typeof value !== 'string' || value === '' || notAnswers.includes(key) ? [] : [[key, value] as const],
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
