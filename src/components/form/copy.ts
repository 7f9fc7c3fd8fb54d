// What was sent, in the words of the page, for people to keep or print.
import { writtenDate } from '../dates.ts'
import { type Control, controlsIn, isTickable } from './controls.ts'

interface Line {
  readonly label: string
  readonly value: string
}

/** The words of a label or legend without "(optional)" and explanations, which are elements of their own. */
function ownWords(element: Element | null | undefined): string {
  return [...(element?.childNodes ?? [])]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent?.trim())
    .join('')
}

function labelOf(control: Control): string {
  return ownWords(control.labels?.[0])
}

function valueOfField(control: Control): string {
  const { files } = control as Partial<HTMLInputElement>
  if (files) return [...files].map(({ name }) => name).join('')
  return control.type === 'date' && control.value !== '' ? writtenDate(control.value) : control.value.trim()
}

function isMarked(control: Control): boolean {
  return control.parentElement?.querySelector<HTMLInputElement>('.mark')?.checked ?? false
}

function lineOfTicks(first: Control, all: readonly Control[]): Line {
  const ticked = all.filter((one) => one.name === first.name && isTickable(one) && one.checked)
  const star = (control: Control) => (isMarked(control) ? '★ ' : '')
  const value = ticked.map((one) => `${star(one)}${labelOf(one) || one.labels?.[0]?.textContent?.trim()}`).join('; ')
  return { label: ownWords(first.closest('fieldset')?.querySelector('legend')), value }
}

function lineOf(control: Control, all: readonly Control[]): readonly Line[] {
  if (control.classList.contains('mark')) return []
  if (!isTickable(control)) {
    const row = ownWords(control.closest('fieldset.row')?.querySelector('legend'))
    return [{ label: row === '' ? labelOf(control) : `${row}: ${labelOf(control)}`, value: valueOfField(control) }]
  }
  return all.find(({ name }) => name === control.name) === control ? [lineOfTicks(control, all)] : []
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

/** Terms and descriptions of everything that was answered, in the order of the page. */
export function copyOfAnswers(form: HTMLFormElement): readonly HTMLElement[] {
  const controls = controlsIn(form).filter(({ name, type, disabled }) => name !== '' && type !== 'hidden' && !disabled)
  return controls
    .flatMap((control) => lineOf(control, controls))
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => {
      const line = document.createElement('div')
      line.append(element('dt', label), element('dd', value))
      return line
    })
}
