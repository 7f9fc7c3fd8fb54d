// The answers on a form's page as they would be kept.
import { linkTo } from '../../layouts/links.ts'
import { answersOnPage, controlsIn } from '../form/controls.ts'
import { copyOfAnswers } from '../form/copy.ts'
import type { Copy, Saved } from './copy-file.ts'

function filesOn(form: HTMLFormElement): readonly string[] {
  return controlsIn(form).flatMap((control) =>
    control instanceof HTMLInputElement ? [...(control.files ?? [])].map(({ name }) => name) : [],
  )
}

/** @param sent given once the answers have arrived */
export function copyOfPage(form: HTMLFormElement, sent?: Saved['sent']): Copy {
  const { form: id = '', version, title = '' } = form.dataset
  return {
    form: id,
    version: Number(version),
    title,
    language: document.documentElement.lang,
    savedAt: new Date().toISOString(),
    page: `${location.origin}${linkTo(`forms/${id}/`)}`,
    pairs: answersOnPage(form),
    files: filesOn(form),
    sections: copyOfAnswers(form),
    ...(sent ? { sent } : {}),
  }
}
