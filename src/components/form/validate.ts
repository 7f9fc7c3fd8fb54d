// What has to be mended before a form is sent, told by the attributes that the site was built with.
import type { Problem } from '../../../forms/kit/reading.ts'
import { asked, type Control, controlsIn, isTickable } from './controls.ts'

/** What is known of a control's value; apart from the document, so that the rules can be tested alone. */
export interface Value {
  readonly text: string
  readonly isNeeded: boolean
  readonly nativelyWrong: boolean
  readonly isBeforeFirst: boolean
  /** `2026-11-24`, where a later day is refused. */
  readonly latest: string | undefined
}

type Messages = Readonly<Record<string, string | undefined>>

function isOutside(text: string, rules: Messages): boolean {
  const { least, greatest } = rules
  return (
    least !== undefined && greatest !== undefined && (Number(text) < Number(least) || Number(text) > Number(greatest))
  )
}

/** @param rules the control's data attributes: messages, and limits beside them */
export function problemOf(value: Value, rules: Messages): string | undefined {
  if (value.nativelyWrong && value.text.trim() === '') return rules['wrong']
  if (value.text.trim() === '') return value.isNeeded ? rules['missing'] : undefined
  if (rules['longest'] !== undefined && value.text.length > Number(rules['longest'])) return rules['long']
  if (value.isBeforeFirst) return rules['early']
  if (value.nativelyWrong || isOutside(value.text, rules)) return rules['wrong']
  if (value.latest !== undefined && value.text > value.latest) return rules['future']
  return undefined
}

/** The day in the place where the person sits. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function isFilled(control: Control): boolean {
  return isTickable(control) ? control.checked : control.value.trim() !== ''
}

function isRowStarted(control: Control): boolean {
  const row = control.closest<HTMLElement>('[data-row]')
  return row !== null && controlsIn(row).some(isFilled)
}

function isNeeded(control: Control): boolean {
  return control.required || (control.dataset['need'] === 'with its row' && isRowStarted(control))
}

function problemOfField(control: Control, now: Date): string | undefined {
  const { validity } = control
  return problemOf(
    {
      text: control.value,
      isNeeded: isNeeded(control),
      nativelyWrong: validity.typeMismatch || validity.patternMismatch || validity.badInput,
      isBeforeFirst: validity.rangeUnderflow,
      latest: control.dataset['future'] === undefined ? undefined : localDay(now),
    },
    control.dataset,
  )
}

function isFile(control: Control): control is HTMLInputElement {
  return control.type === 'file'
}

/** By name: a wrong kind has no other mark in the browser than the end of its name. */
function problemOfFile(control: HTMLInputElement): string | undefined {
  const { accept, dataset } = control
  const file = control.files?.[0]
  if (file === undefined) return control.required ? dataset['missing'] : undefined
  if (file.size === 0) return dataset['empty']
  if (file.size > Number(dataset['bytes'])) return dataset['large']
  const endings = accept.split(',').filter((one) => one.startsWith('.'))
  return endings.some((ending) => file.name.toLowerCase().endsWith(ending)) ? undefined : dataset['wrong']
}

/** One box answers for itself, options answer together. */
function problemOfTicks(control: HTMLInputElement, all: readonly Control[]): string | undefined {
  const group = control.dataset['missing'] === undefined ? control.closest<HTMLElement>('[data-missing]') : null
  const needed = isNeeded(control) || group?.dataset['need'] === 'always' || group?.dataset['need'] === 'when shown'
  const same = all.filter((one) => one.name === control.name && isTickable(one)) as readonly HTMLInputElement[]
  if (!needed || same[0] !== control || same.some(({ checked }) => checked)) return undefined
  return (group ?? control).dataset['missing']
}

function problemIn(control: Control, all: readonly Control[], now: Date): string | undefined {
  if (control.classList.contains('mark')) return undefined
  if (isTickable(control)) return problemOfTicks(control, all)
  if (isFile(control)) return problemOfFile(control)
  return problemOfField(control, now)
}

/** Rows of which at least one is needed; said once, at the first of them. */
function problemOfRows(control: Control): Problem | undefined {
  const group = control.closest<HTMLElement>('[x-data="openRows"]')
  const { need = 'never', missing = '' } = group?.dataset ?? {}
  if (group === null || need === 'never' || controlsIn(group)[0] !== control) return undefined
  return controlsIn(group).some(isFilled) ? undefined : { key: group.id, message: missing }
}

/** In the order of the page. */
export function problemsIn(form: HTMLFormElement, now: Date): readonly Problem[] {
  const controls = asked(form).filter(({ name }) => name !== '')
  return controls.flatMap((control) => {
    const message = problemIn(control, controls, now)
    const own = message === undefined ? [] : [{ key: control.name, message }]
    const rows = problemOfRows(control)
    return rows ? [rows, ...own] : own
  })
}
