// Adds, removes and moves rows. All rows are in the page; what changes is how many of them are shown.
import { filled } from './choices-state.ts'
import { controlsIn, isTickable } from './controls.ts'

interface State {
  readonly $root: HTMLElement
  shown: number
  said: string
}

function rowsOf(group: HTMLElement): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>('[data-open-row]')]
}

function isFilled(row: HTMLElement): boolean {
  return controlsIn(row).some((control) => (isTickable(control) ? control.checked : control.value !== ''))
}

/** What is in a row, control by control: those of two rows stand in the same order. */
function contentOf(row: HTMLElement | undefined): readonly (string | boolean)[] {
  return row ? controlsIn(row).map((control) => (isTickable(control) ? control.checked : control.value)) : []
}

function setContent(row: HTMLElement, content: readonly (string | boolean)[]): void {
  for (const [at, control] of controlsIn(row).entries()) {
    if (isTickable(control)) control.checked = content[at] === true
    else control.value = String(content[at] ?? '')
  }
}

function closeUp(rows: readonly HTMLElement[], removed: number): void {
  for (const [index, row] of rows.entries()) if (index >= removed - 1) setContent(row, contentOf(rows[index + 1]))
}

/** A message goes with the content that it was about: after a change it would stand beside another row's. */
function dropMessages(group: HTMLElement): void {
  for (const slot of group.querySelectorAll<HTMLElement>('[data-open-row] [data-message]')) slot.hidden = true
  for (const control of group.querySelectorAll('[data-open-row] [aria-invalid]'))
    control.removeAttribute('aria-invalid')
}

/** Conditions on what is in rows are looked at again. */
function tellChange(group: HTMLElement): void {
  group.dispatchEvent(new Event('change', { bubbles: true }))
}

function showFirst(group: HTMLElement, shown: number): void {
  const rows = rowsOf(group)
  for (const [index, row] of rows.entries()) {
    row.hidden = index >= shown
    for (const button of row.querySelectorAll<HTMLElement>('[data-move]'))
      button.hidden = button.dataset['move'] === '1' ? index + 1 >= shown : index === 0
  }
  const add = group.querySelector<HTMLElement>('[data-add]')
  if (add?.parentElement) add.parentElement.hidden = shown >= rows.length
}

/** On the same button of the row's new place, or on the other one where the way ends. */
function focusMove(row: HTMLElement, by: number): void {
  const same = row.querySelector<HTMLElement>(`[data-move="${by}"]:not([hidden])`)
  const other = row.querySelector<HTMLElement>(`[data-move="${-by}"]`)
  ;(same ?? other)?.focus()
}

function focusFirst(row: HTMLElement | undefined): void {
  controlsIn(row ?? document.createElement('div'))[0]?.focus()
}

/** Alpine's component of rows without a fixed number. */
export function openRowsState() {
  return {
    shown: 0,
    said: '',
    init(this: State) {
      const showFilled = () => {
        const { least = 1 } = this.$root.dataset
        this.shown = Math.max(Number(least), rowsOf(this.$root).findLastIndex(isFilled) + 1)
        showFirst(this.$root, this.shown)
      }
      showFilled()
      this.$root.closest('form')?.addEventListener('filled', showFilled)
    },
    add(this: State) {
      this.shown++
      showFirst(this.$root, this.shown)
      focusFirst(rowsOf(this.$root)[this.shown - 1])
      this.said = filled(this.$root.dataset['added'], { n: this.shown })
    },
    remove(this: State, number: number) {
      const rows = rowsOf(this.$root)
      closeUp(rows, number)
      dropMessages(this.$root)
      this.shown = Math.max(1, this.shown - 1)
      showFirst(this.$root, this.shown)
      tellChange(this.$root)
      focusFirst(rows[Math.max(0, number - 2)])
      this.said = filled(this.$root.dataset['removed'], { n: number })
    },
    /** @param by -1 to the row before, 1 to the one after */
    move(this: State, number: number, by: number) {
      const rows = rowsOf(this.$root)
      const [from, to] = [rows[number - 1], rows[number - 1 + by]]
      if (from === undefined || to === undefined) return
      const moved = contentOf(from)
      setContent(from, contentOf(to))
      setContent(to, moved)
      dropMessages(this.$root)
      tellChange(this.$root)
      focusMove(to, by)
      this.said = filled(this.$root.dataset['moved'], { n: number, to: number + by })
    },
  }
}
