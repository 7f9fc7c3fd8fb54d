// Adds and removes rows. All rows are in the page; what changes is how many of them are shown.
import { filled } from './choices-state.ts'
import { type Control, controlsIn, isTickable } from './controls.ts'

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

/** Controls of two rows stand in the same order. */
function copy(from: Control | undefined, to: Control): void {
  if (isTickable(to)) to.checked = from !== undefined && isTickable(from) && from.checked
  else to.value = from?.value ?? ''
}

function closeUp(rows: readonly HTMLElement[], removed: number): void {
  for (const [index, row] of rows.entries()) {
    if (index < removed - 1) continue
    const next = rows[index + 1]
    const source = next ? controlsIn(next) : []
    for (const [at, control] of controlsIn(row).entries()) copy(source[at], control)
  }
}

function showFirst(group: HTMLElement, shown: number): void {
  const rows = rowsOf(group)
  for (const [index, row] of rows.entries()) row.hidden = index >= shown
  const add = group.querySelector<HTMLElement>('[data-add]')
  if (add?.parentElement) add.parentElement.hidden = shown >= rows.length
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
      this.shown = Math.max(1, rowsOf(this.$root).findLastIndex(isFilled) + 1)
      showFirst(this.$root, this.shown)
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
      this.shown = Math.max(1, this.shown - 1)
      showFirst(this.$root, this.shown)
      focusFirst(rows[Math.max(0, number - 2)])
      this.said = filled(this.$root.dataset['removed'], { n: number })
    },
  }
}
