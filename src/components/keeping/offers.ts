// The buttons of a form's page that keep answers, and the way to the part of the script that does it.
import { showPart } from '../form/parts.ts'
import type { Arrived, Sending } from '../form/submit.ts'
import { noted } from './device.ts'

export interface Offers {
  /** Fetches what comes later, since the network may be gone by then. */
  fetchAhead(): void
  /** The thanks stand without it: this adds a copy to keep, corrections and the like. */
  showReceipt(arrived: Arrived): void
}

function onPress(selector: string, press: () => void): void {
  for (const button of document.querySelectorAll(selector)) button.addEventListener('click', press)
}

function say(sentence: string): void {
  for (const place of document.querySelectorAll('[data-said]')) place.textContent = sentence
}

function chooseFile(chosen: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.html,.htm,text/html'
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) chosen(file)
  })
  input.click()
}

/** @param onKept called once the answers are safe without this page */
export function offerKeeping(form: HTMLFormElement, sending: Sending, onKept: () => void): Offers {
  const keeping = async () => (await import('./keeping.ts')).keepingOf(form, sending)

  async function keep(): Promise<void> {
    const sentence = await (await keeping()).keepHere()
    if (sentence !== undefined) return say(sentence)
    onKept()
    showPart('kept')
  }

  onPress('[data-save-file]', async () => say((await keeping()).saveDraft()))
  onPress('[data-open-saved]', () => chooseFile(async (file) => (await keeping()).openDraft(file)))
  onPress('[data-keep-here]', keep)
  window.addEventListener('mend', ({ detail }) => void keeping().then(({ mend }) => mend(detail)))
  if (noted('details') !== undefined) void keeping().then(({ prefill }) => prefill())
  return {
    fetchAhead: () => void keeping().catch(() => undefined),
    showReceipt: (arrived) =>
      void keeping()
        .then((loaded) => loaded.showReceipt(arrived))
        .catch(() => undefined),
  }
}
