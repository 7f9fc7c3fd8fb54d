// A draft as a file: saved from the form, and opened in it again on any machine.
import type { Pair } from '../../../forms/kit/pairs.ts'
import { linkTo } from '../../layouts/links.ts'
import { answersOnPage } from '../form/controls.ts'
import type { Saved } from './copy-file.ts'
import { fillForm } from './fill-form.ts'
import { paragraph, showNotice } from './notice.ts'
import { copyOfPage } from './page-copy.ts'
import { largestCopy, readCopy } from './read-copy.ts'
import { saveCopy } from './save-copy.ts'
import { keepingWords, moment } from './words.ts'

const say = keepingWords()

/** @returns what to tell the person */
export function saveDraft(form: HTMLFormElement): string {
  return say.fileSaved(saveCopy(copyOfPage(form)))
}

function listOf(left: readonly Pair[]): HTMLElement {
  const list = document.createElement('dl')
  for (const [key, value] of left) {
    const [term, description] = [document.createElement('dt'), document.createElement('dd')]
    term.textContent = key
    description.textContent = value
    list.append(term, description)
  }
  return list
}

function goToOther({ form, title }: Saved): HTMLElement {
  const link = document.createElement('a')
  link.href = linkTo(`forms/${form}/`)
  link.textContent = say.goThere(title)
  return paragraph(link)
}

/** Where the answers had been sent already, what is sent next takes their place. */
function setReplaces(form: HTMLFormElement, id: string): void {
  const field = form.querySelector<HTMLInputElement>('[name="replaces"]')
  if (field) field.value = id
}

function take(form: HTMLFormElement, saved: Saved): void {
  const left = fillForm(form, saved.pairs)
  setReplaces(form, saved.sent?.id ?? '')
  const sentences = [
    say.openedFrom(moment(new Date(saved.savedAt))),
    saved.version === Number(form.dataset['version']) ? '' : say.otherVersion,
    saved.sent ? say.wasSent(saved.sent.reference) : '',
    saved.files.length > 0 ? say.filesApart(saved.files) : '',
  ].filter((sentence) => sentence !== '')
  const lost = left.length > 0 ? [paragraph(say.notPlaced), listOf(left)] : []
  showNotice(say.opened, ...sentences.map((sentence) => paragraph(sentence)), ...lost)
}

/** A signature's date stands there from the start; it is nothing that could be lost. */
export function holdsAnswers(form: HTMLFormElement): boolean {
  return answersOnPage(form).some(([key]) => form.querySelector(`[name="${CSS.escape(key)}"][data-future]`) === null)
}

/** What of ours the file holds for this form; else the page says why it can't be opened here. */
async function savedIn(form: HTMLFormElement, file: File): Promise<Saved | undefined> {
  const saved = file.size > largestCopy ? undefined : readCopy(await file.text())
  if (saved?.form === form.dataset['form']) return saved
  if (saved) showNotice(say.otherForm(saved.title), goToOther(saved))
  else showNotice(file.size > largestCopy ? say.tooLarge : say.noFile)
  return undefined
}

/**
 * Fills the form from the file, or says why not; nothing on the page is replaced unasked.
 *
 * @returns whether the form holds the answers of the file now
 */
export async function openDraft(form: HTMLFormElement, file: File): Promise<boolean> {
  const saved = await savedIn(form, file)
  if (saved === undefined || (holdsAnswers(form) && !window.confirm(say.replaces))) return false
  take(form, saved)
  return true
}
