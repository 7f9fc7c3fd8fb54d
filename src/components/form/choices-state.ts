// Counts what is ticked and keeps the marks within their limit.

/** Fills `{n}` and the like in a sentence that came with the page. */
export function filled(sentence: string | undefined, values: Readonly<Record<string, string | number>>): string {
  return (sentence ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

function checkedIn(group: HTMLElement, kind: 'tick' | 'mark'): readonly HTMLInputElement[] {
  return [...group.querySelectorAll<HTMLInputElement>(`.${kind}:checked`)]
}

/** An option that is no longer ticked can't be among the most important. */
function unmarkUnticked(group: HTMLElement): void {
  for (const mark of checkedIn(group, 'mark')) {
    const tick = mark.parentElement?.querySelector<HTMLInputElement>('.tick')
    if (tick && !tick.checked) mark.checked = false
  }
}

function summaryOf(group: HTMLElement): string {
  const { chosen, none, marked, most } = group.dataset
  const ticked = checkedIn(group, 'tick').length
  if (ticked === 0) return none ?? ''
  const counted = filled(chosen, { n: ticked })
  return most ? `${counted} · ${filled(marked, { n: checkedIn(group, 'mark').length, most })}` : counted
}

/** Alpine's component of a group of check boxes. */
export function choicesState() {
  return {
    summary: '',
    isFull: false,
    init(this: { $root: HTMLElement; summary: string }) {
      const count = () => {
        this.summary = summaryOf(this.$root)
      }
      count()
      this.$root.closest('form')?.addEventListener('filled', count)
    },
    changed(this: { $root: HTMLElement; summary: string; isFull: boolean }, event: Event) {
      const { full, most = '0' } = this.$root.dataset
      const changed = event.target as HTMLInputElement
      unmarkUnticked(this.$root)
      this.isFull = changed.matches('.mark:checked') && checkedIn(this.$root, 'mark').length > Number(most)
      if (this.isFull) changed.checked = false
      this.summary = this.isFull ? filled(full, { most }) : summaryOf(this.$root)
    },
  }
}
