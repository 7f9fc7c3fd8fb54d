// Shows and hides what depends on other answers.
import { applies, type Sent, sentOf } from '../../../forms/kit/conditions.ts'
import type { Condition } from '../../../forms/kit/questions.ts'
import { controlsIn, textPairs } from './controls.ts'

function show(wrapper: HTMLElement, shown: boolean): void {
  wrapper.hidden = !shown
  for (const control of controlsIn(wrapper)) {
    control.disabled = !shown
    if (control.dataset['need'] === 'when shown') control.required = shown
  }
}

/** Alpine's component of the form. `follow` runs again whenever an answer changes. */
export function formState() {
  return {
    changes: 0,
    changed() {
      this.changes++
    },
    follow(wrapper: HTMLElement) {
      const form = wrapper.closest('form')
      if (form === null || this.changes < 0) return
      const sent: Sent = sentOf(textPairs(form))
      show(wrapper, applies(JSON.parse(wrapper.dataset['applies'] ?? '') as Condition, sent))
    },
  }
}
