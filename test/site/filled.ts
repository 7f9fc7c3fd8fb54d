// Fills in a form's page from pairs, and reads what the page has sent.
import { createHash } from 'node:crypto'
import { mentorApplicationExample } from '../../forms/examples/mentor-application.ts'
import { digestOf, type Pair, pairsOf, referenceOf } from '../../forms/kit/pairs.ts'
import { pairsOfAnswers } from '../../forms/kit/to-pairs.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import type { Answering, Received } from './serve.ts'

export const mentorPairs = pairsOfAnswers(mentorApplication, mentorApplicationExample)

/** A page of either driver. */
interface InPage {
  evaluate(work: (pairs: readonly Pair[]) => void, pairs: readonly Pair[]): Promise<unknown>
}

/** Every control of the page that a pair names, with the events that a person's typing and ticking would bring. */
export async function fill(page: InPage, pairs: readonly Pair[]): Promise<void> {
  await page.evaluate((given) => {
    for (const [key, value] of given) {
      const named = [...document.querySelectorAll<HTMLInputElement>(`#form [name="${key}"]`)]
      const control = named.find((one) => one.value === value && /checkbox|radio/.test(one.type)) ?? named[0]
      if (control === undefined) throw new Error(`The page has no control for ${key}.`)
      if (/checkbox|radio/.test(control.type)) control.checked = true
      else control.value = value
      for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }))
    }
  }, pairs)
}

/** Adds rows until there is one for each that these pairs fill, as a person would. */
export async function addRows(page: InPage, pairs: readonly Pair[]): Promise<void> {
  await page.evaluate((given) => {
    for (const group of document.querySelectorAll<HTMLElement>('[x-data="openRows"]')) {
      const numbers = given.map(([key]) => (key.startsWith(`${group.id}.`) ? Number(key.split('.')[1]) : 0))
      const shown = () => group.querySelectorAll('[data-open-row]:not([hidden])').length
      while (shown() < Math.max(...numbers)) {
        const before = shown()
        group.querySelector<HTMLElement>('[data-add]')?.click()
        if (shown() === before) throw new Error(`No row could be added to ${group.id}.`)
      }
    }
  }, pairs)
}

/** What a page with script has sent: JSON, alone or as the first part of a multipart body. */
export async function sentWire({
  type,
  body,
}: Received): Promise<{ readonly id: string; readonly pairs: readonly Pair[] }> {
  const parts = type.startsWith('multipart/') ? await partsOf({ type, body }) : undefined
  const { id, answers } = JSON.parse(parts ? String(parts.get('submission')) : body.toString('utf8'))
  const files = [...(parts ?? [])].filter((part): part is [string, File] => typeof part[1] !== 'string')
  return { id, pairs: [...pairsOf(answers), ...(await Promise.all(files.map(filePair)))] }
}

export async function partsOf({ type, body }: Pick<Received, 'type' | 'body'>): Promise<FormData> {
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
}

async function filePair([key, file]: [string, File]): Promise<Pair> {
  const hash = createHash('sha256').update(new Uint8Array(await file.arrayBuffer()))
  return [key, `sha256:${hash.digest('hex')} ${file.name}`]
}

/** What a server says that has taken in exactly what was sent. */
export const truthfully: Answering = async (received) => {
  const { id, pairs } = await sentWire(received)
  const digest = digestOf(received.path.split('/').at(-1) ?? '', pairs)
  return { status: 201, body: { id, reference: referenceOf(id), digest, received: '2026-11-24T10:00:00' } }
}
