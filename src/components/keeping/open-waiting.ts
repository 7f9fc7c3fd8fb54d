// What waits on this device, back in its form: to be mended, and sent in the place of what waits.
import { controlsIn } from '../form/controls.ts'
import { isShown } from '../form/parts.ts'
import type { Submission } from '../form/send.ts'
import type { Sending } from '../form/submit.ts'
import { showProblems } from '../form/summary.ts'
import { holdsAnswers } from './draft.ts'
import { fillForm } from './fill-form.ts'
import { paragraph, showNotice } from './notice.ts'
import { isUnsent, keptItems, type Unsent } from './waiting-store.ts'
import { keepingWords } from './words.ts'

const say = keepingWords()

/** Chosen files as well, where the browser lets a page choose them again. */
function fillFiles(form: HTMLFormElement, files: Submission['files']): void {
  for (const [key, file] of files) {
    const control = controlsIn(form).find(({ name, type }) => name === key && type === 'file')
    if (!(control instanceof HTMLInputElement)) continue
    const chosen = new DataTransfer()
    chosen.items.add(file)
    control.files = chosen.files
  }
}

/**
 * An earlier version that has arrived holds the id: what is sent now is another submission, which takes its place.
 * Anything else was never taken in, and keeps its id, so that it is counted once whatever comes of the one that waits.
 */
function takeUp(sending: Sending, { id, submission, stopped }: Unsent): void {
  sending.resume(id, submission.beside['replaces'] ?? '')
  if (stopped?.failure === 'changed') sending.correct()
}

function showProblemsAgain(form: HTMLFormElement, { stopped }: Unsent): void {
  const summary = document.querySelector<HTMLElement>('#problems')
  if (summary && stopped?.problems) showProblems(form, summary, stopped.problems)
}

/** @returns whether the form holds these answers now: nothing on the page is replaced unasked */
export async function openWaiting(form: HTMLFormElement, sending: Sending, id: string): Promise<boolean> {
  const item = (await keptItems()).filter(isUnsent).find((one) => one.id === id)
  if (item === undefined || item.copy.form !== form.dataset['form']) return false
  if (!isShown('kept') && holdsAnswers(form) && !window.confirm(say.replaces)) return false
  fillForm(form, item.copy.pairs)
  fillFiles(form, item.submission.files)
  takeUp(sending, item)
  showNotice(say.mending, paragraph(say.mendingHow))
  showProblemsAgain(form, item)
  return true
}
