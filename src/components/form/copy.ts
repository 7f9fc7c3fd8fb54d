// What is answered, in the words of the page, for people to keep or print.
import { writtenDate } from '../dates.ts'
import { asked, type Control, isTickable, keyOf } from './controls.ts'

interface Line {
  readonly label: string
  readonly value: string
}

/** What is answered under one heading of the form. */
export interface CopySection {
  readonly title: string
  readonly lines: readonly Line[]
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
  if (control instanceof HTMLSelectElement) return control.value === '' ? '' : (control.selectedOptions[0]?.label ?? '')
  return control.type === 'date' && control.value !== '' ? writtenDate(control.value) : control.value.trim()
}

function isMarked(control: Control): boolean {
  return control.parentElement?.querySelector<HTMLInputElement>('.mark')?.checked ?? false
}

function lineOfTicks(first: Control, all: readonly Control[]): Line {
  const ticked = all.filter((one) => keyOf(one) === keyOf(first) && isTickable(one) && one.checked)
  const star = (control: Control) => (isMarked(control) ? '★ ' : '')
  const value = ticked.map((one) => `${star(one)}${labelOf(one) || one.labels?.[0]?.textContent?.trim()}`).join('; ')
  return { label: ownWords(first.closest('fieldset')?.querySelector('legend')), value }
}

/** What a field's label leaves open: which row it is in, or what is signed. */
function groupOf(control: Control): string {
  const group = control.closest('fieldset')
  const needed = group?.matches('.row, .grid-row') || group?.querySelector(':scope > .statement')
  return needed ? ownWords(group?.querySelector('legend')) : ''
}

function lineOf(control: Control, all: readonly Control[]): readonly Line[] {
  if (control.classList.contains('mark')) return []
  if (!isTickable(control)) {
    const row = groupOf(control)
    return [{ label: row === '' ? labelOf(control) : `${row}: ${labelOf(control)}`, value: valueOfField(control) }]
  }
  return all.find((one) => keyOf(one) === keyOf(control)) === control ? [lineOfTicks(control, all)] : []
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

/** Everything that is answered, in the order of the page; a section without an answer is left out. */
export function copyOfAnswers(form: HTMLFormElement): readonly CopySection[] {
  const controls = asked(form)
  const linesIn = (section: Element) =>
    controls
      .filter((control) => section.contains(control))
      .flatMap((control) => lineOf(control, controls))
      .filter(({ value }) => value !== '')
  return [...form.querySelectorAll('.section')]
    .map((section) => ({ title: section.querySelector('h2')?.textContent ?? '', lines: linesIn(section) }))
    .filter(({ lines }) => lines.length > 0)
}

/** The same as headings, terms and descriptions of a page. */
export function copyElements(sections: readonly CopySection[]): readonly HTMLElement[] {
  return sections.flatMap(({ title, lines }) => {
    const list = document.createElement('dl')
    list.className = 'answers'
    for (const { label, value } of lines) {
      const line = document.createElement('div')
      line.append(element('dt', label), element('dd', value))
      list.append(line)
    }
    return [element('h3', title), list]
  })
}
