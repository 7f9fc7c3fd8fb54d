// What a form's page does so that nothing written is lost: one part of the script, fetched when it is first wanted.
import type { Arrived, Sending } from '../form/submit.ts'
import { openDraft, saveDraft } from './draft.ts'
import { keepHere } from './keep-here.ts'
import { showCorrection } from './notice.ts'
import { openWaiting } from './open-waiting.ts'
import { prefill } from './own-details.ts'
import { showReceipt } from './receipt.ts'
import { dropWaiting } from './waiting-list.ts'

export interface Keeping {
  /** Resolve to what to tell the person, if anything. */
  saveDraft(): string
  keepHere(): Promise<string | undefined>
  openDraft(file: File): Promise<void>
  prefill(): void
  /** Fills the form with what waits under this id, to be mended and sent in its place. */
  mend(id: string): Promise<void>
  showReceipt(arrived: Arrived): void
}

/** What waits and is mended on this page. It goes once its answers are safe otherwise. */
let mended: string | undefined

/** @param safe the id under which its answers have arrived, or wait from now on */
async function letMendedGo(safe: { readonly waits: string } | 'arrived'): Promise<void> {
  if (mended !== undefined && (safe === 'arrived' || safe.waits !== mended)) await dropWaiting(mended)
  mended = undefined
}

export function keepingOf(form: HTMLFormElement, sending: Sending): Keeping {
  return {
    saveDraft: () => saveDraft(form),
    keepHere: async () => {
      const submission = sending.submission()
      const cannot = await keepHere(form, submission)
      if (cannot === undefined) await letMendedGo({ waits: submission.id })
      return cannot
    },
    openDraft: async (file) => {
      // Other answers than those that are mended: they are a submission of their own.
      if ((await openDraft(form, file)) && mended !== undefined) sending.renew()
      mended = undefined
    },
    prefill: () => prefill(form),
    mend: async (id) => {
      if (await openWaiting(form, sending, id)) mended = id
    },
    showReceipt: ({ id, reference }) => {
      void letMendedGo('arrived')
      const correct = () => {
        sending.correct()
        showCorrection(reference)
      }
      showReceipt(form, { id, reference }, correct)
    },
  }
}
