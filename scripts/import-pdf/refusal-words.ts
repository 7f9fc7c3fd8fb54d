// What is wrong with a file as a whole, and what to do about it.
import { mostBytes, type Refusal } from '../../src/documents/returned/refusals.ts'

const typeIn = 'type it in on the form’s page'

export function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'too large':
      return `too large: more than ${mostBytes / 1024 / 1024} MB. A form is never that large; ask what it is.`
    case 'no pdf':
      return 'no PDF: whatever its name says, its content is something else. Ask for the form again.'
    case 'damaged':
      return 'damaged: it begins like a PDF and can’t be read to its end. Ask to have it sent again.'
    case 'locked':
      return 'locked: it is encrypted. Ask for a copy without a password or restrictions.'
    case 'printed':
      return `printed to a PDF: our form, but its boxes are gone. Ask for the file saved instead of printed, or ${typeIn}.`
    case 'scanned':
      return `scanned: pictures of pages, without text. If it is a form, ${typeIn}.`
    case 'foreign':
      return 'foreign: a PDF, but not a form of this program.'
    case 'unknown form':
      return `a form that is not in use here: “${refusal.form}”. Ask for the right form.`
    case 'hostile':
      return `hostile: ${hostileWords(refusal.what)}. Nothing in it was run. Don’t open it, and ask the sender.`
    default:
      return refusal satisfies never
  }
}

function hostileWords(what: Extract<Refusal, { kind: 'hostile' }>['what']): string {
  switch (what) {
    case 'script':
      return 'it carries a script, and our forms have none'
    case 'program':
      return 'it asks to start a program'
    case 'too many parts':
      return 'it has far more parts than any form'
    case 'unpacks to too much':
      return 'a small file that unpacks to a huge one'
    default:
      return what satisfies never
  }
}
