// Hands a copy to the browser as a download.
import { fileName } from '../../../forms/kit/file-name.ts'
import { localDay } from '../form/validate.ts'
import { type Copy, copyFile } from './copy-file.ts'
import { keepingWords, moment } from './words.ts'

/** @returns the name it was given */
export function saveCopy(copy: Copy): string {
  const say = keepingWords()
  const when = new Date(copy.savedAt)
  const { title, sent } = copy
  const name = fileName(sent ? say.copyName(title, sent.reference) : say.draftName(title, localDay(when)))
  const address = URL.createObjectURL(new Blob([copyFile(copy, moment(when), say)], { type: 'text/html' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after this turn; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return name
}
