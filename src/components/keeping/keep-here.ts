// Keeps answers on this device until they are sent, because the person has asked for it.
import type { Submission } from '../form/send.ts'
import { copyOfPage } from './page-copy.ts'
import { showWaiting, waiting } from './waiting-list.ts'
import { keepItem } from './waiting-store.ts'
import { keepingWords } from './words.ts'

/**
 * Begins to send them at once.
 *
 * @returns nothing once they are kept, else what to tell the person: some browsers keep nothing for sites
 */
export async function keepHere(form: HTMLFormElement, submission: Submission): Promise<string | undefined> {
  const { id } = submission
  const now = Date.now()
  try {
    await keepItem({ kind: 'unsent', id, submission, copy: copyOfPage(form), keptAt: now, tries: 0, nextTry: now })
  } catch {
    // Storage is switched off or full: the person is told, and the form is still there.
    return keepingWords().cannotKeep
  }
  await showWaiting()
  void waiting().sendNow()
  return undefined
}
