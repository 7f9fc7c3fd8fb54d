// What a form's page does so that nothing written is lost: one part of the script, fetched when it is first wanted.
import type { Arrived, Sending } from '../form/submit.ts'
import { openDraft, saveDraft } from './draft.ts'
import { keepHere } from './keep-here.ts'
import { showCorrection } from './notice.ts'
import { prefill } from './own-details.ts'
import { showReceipt } from './receipt.ts'

export interface Keeping {
  /** Resolve to what to tell the person, if anything. */
  saveDraft(): string
  keepHere(): Promise<string | undefined>
  openDraft(file: File): Promise<void>
  prefill(): void
  showReceipt(arrived: Arrived): void
}

export function keepingOf(form: HTMLFormElement, sending: Sending): Keeping {
  return {
    saveDraft: () => saveDraft(form),
    keepHere: () => keepHere(form, sending.submission()),
    openDraft: (file) => openDraft(form, file),
    prefill: () => prefill(form),
    showReceipt: ({ id, reference }) => {
      const correct = () => {
        sending.correct()
        showCorrection(reference)
      }
      showReceipt(form, { id, reference }, correct)
    },
  }
}
