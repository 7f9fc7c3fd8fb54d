// What a real browser makes of a text between the moment it is put into a control and the moment it arrives.
import { launchBrowser } from '../../scripts/browser.ts'
import { partsOf } from './filled.ts'
import { serveSite } from './serve.ts'

/** The controls in which people type. */
export const typingControls = ['text', 'email', 'tel', 'textarea'] as const
export type TypingControl = (typeof typingControls)[number]

/** Each text as it arrives from each kind of control: one form, sent by the browser itself. */
export async function submittedBy(
  texts: readonly string[],
): Promise<Readonly<Record<TypingControl, readonly string[]>>> {
  const server = await serveSite(import.meta.dirname)
  const browser = await launchBrowser()
  try {
    server.answer(() => ({ status: 200, body: '<!doctype html><title>Arrived</title>' }))
    const page = await browser.newPage()
    await page.goto(`${server.origin}/nothing`)
    // As escaped text: the way into the page could not carry half a character.
    await page.evaluate(sendAll, [JSON.stringify(texts), [...typingControls]] as const)
    await page.waitForURL('**/arrived')
    const received = server.received.at(-1)
    if (received === undefined) throw new Error('Nothing arrived.')
    const parts = await partsOf(received)
    const arrived = (kind: TypingControl) => parts.getAll(kind).map(String)
    return { text: arrived('text'), email: arrived('email'), tel: arrived('tel'), textarea: arrived('textarea') }
  } finally {
    await browser.close()
    await server.close()
  }
}

function sendAll([json, kinds]: readonly [string, readonly TypingControl[]]): void {
  const form = document.createElement('form')
  Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: '/arrived', noValidate: true })
  form.acceptCharset = 'utf-8'
  for (const kind of kinds)
    for (const text of JSON.parse(json) as readonly string[]) {
      const control = document.createElement(kind === 'textarea' ? 'textarea' : 'input')
      if (kind !== 'textarea') control.setAttribute('type', kind)
      control.name = kind
      control.value = text
      form.append(control)
    }
  document.body.append(form)
  form.submit()
}
