// Shows and hides what depends on other answers.
import { applies, type Sent, sentOf } from '../../../forms/kit/conditions.ts'
import type { Condition } from '../../../forms/kit/questions.ts'
import { answersOnPage, controlsIn } from './controls.ts'

/** What is hidden takes no part; a control may stand in several wrappers, each with a condition of its own. */
function show(wrapper: HTMLElement, shown: boolean): void {
  wrapper.hidden = !shown
  for (const control of controlsIn(wrapper)) {
    control.disabled = control.closest('[data-applies][hidden]') !== null
    if (control.dataset['need'] === 'when shown') control.required = !control.disabled
  }
  const link = document.querySelector<HTMLElement>(`.parts a[href="#${CSS.escape(wrapper.id)}"]`)
  if (wrapper.id && link?.parentElement) link.parentElement.hidden = !shown
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
      const sent: Sent = sentOf(answersOnPage(form))
      show(wrapper, applies(JSON.parse(wrapper.dataset['applies'] ?? '') as Condition, sent))
    },
  }
}
