// Shows what waits on this device, wherever a page has a place for it.
// Accessibility: states are words; each button names what it is about; a change is said in a status message. What is
// listed stays in its place while its state changes, so that nobody's press or focus is lost; where the focused button
// goes, the focus goes to the list.
import { linkTo } from '../../layouts/links.ts'
import { filled } from '../form/choices-state.ts'
import { onNote } from './device.ts'
import { saveCopy } from './save-copy.ts'
import { type Waiting, watchWaiting } from './waiting.ts'
import { dropItem, type Item, isUnsent, keptItems, type Unsent } from './waiting-store.ts'
import { clockTime, keepingWords, moment } from './words.ts'

const say = keepingWords()

function titleOf(item: Item): string {
  return item.kind === 'unsent' ? item.copy.title : item.title
}

function stateOf(item: Item, sending: string | undefined): string {
  if (item.kind === 'confirmed') return say.stateConfirmed(item.reference)
  if (item.id === sending) return say.stateSending
  if (item.stopped === undefined) return say.stateWaiting(clockTime(new Date(item.nextTry)))
  const { failure, reference, said } = item.stopped
  return say.stateStopped(said ?? filled(say.stopped[failure], { reference }))
}

function text(name: string, words: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = words
  return element
}

function button(label: string, item: Item, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  const about = text('span', say.about(titleOf(item)))
  about.className = 'unseen'
  made.type = 'button'
  made.className = 'as-link'
  made.append(label, about)
  made.addEventListener('click', press)
  return made
}

/** Takes off the list what has become safe otherwise. */
export async function dropWaiting(id: string): Promise<void> {
  await dropItem(id)
  await showWaiting()
}

/** The page that holds the same answers shows its form again. */
async function letGo(item: Item): Promise<void> {
  if (item.kind === 'unsent' && !window.confirm(say.surelyRemove(titleOf(item)))) return
  await dropWaiting(item.id)
  window.dispatchEvent(new CustomEvent('let-go', { detail: item.id }))
}

const opening = '#waiting='

/** Here where this is the page of its form, else there. */
function openInForm({ id, copy }: Unsent): void {
  if (document.querySelector<HTMLElement>('#form')?.dataset['form'] === copy.form)
    window.dispatchEvent(new CustomEvent('mend', { detail: id }))
  else location.assign(`${linkTo(`forms/${copy.form}/`)}${opening}${id}`)
}

/** For those who come from the list on another page; once, however often the page is opened again. */
function openNamed(): void {
  if (!location.hash.startsWith(opening)) return
  const id = location.hash.slice(opening.length)
  history.replaceState(history.state, '', location.pathname + location.search)
  window.dispatchEvent(new CustomEvent('mend', { detail: id }))
}

/** Shows where trying again alone would not help. */
function mendButton(item: Unsent): HTMLButtonElement {
  const made = button(say.openInForm, item, () => openInForm(item))
  made.dataset['mend'] = ''
  return made
}

function buttonsFor(item: Item): readonly HTMLElement[] {
  if (item.kind === 'confirmed') return [button(say.dismiss, item, () => void letGo(item))]
  return [
    mendButton(item),
    button(say.sendNow, item, () => void waiting().sendNow(item.id)),
    button(say.saveFile, item, () => saveCopy(item.copy)),
    button(say.remove, item, () => void letGo(item)),
  ]
}

function entry(item: Item): HTMLElement {
  const made = document.createElement('li')
  const actions = document.createElement('p')
  actions.className = 'row-actions'
  actions.append(...buttonsFor(item))
  const head = document.createElement('p')
  head.append(text('strong', titleOf(item)), say.kept(moment(new Date(item.keptAt))))
  const state = document.createElement('p')
  state.dataset['state'] = ''
  made.dataset['entry'] = `${item.kind} ${item.id}`
  made.append(head, state, actions)
  return made
}

function part(place: HTMLElement, name: string): HTMLElement | null {
  return place.querySelector<HTMLElement>(`[data-part="${name}"]`)
}

function setText(element: Element | null, words: string): void {
  if (element && element.textContent !== words) element.textContent = words
}

/** Entries that are there already are used again. */
function showEntries(list: HTMLElement, items: readonly Item[], sending: string | undefined): void {
  const there = new Map([...list.children].map((one) => [(one as HTMLElement).dataset['entry'], one]))
  const entries = items.map((item) => there.get(`${item.kind} ${item.id}`) ?? entry(item))
  if (entries.length !== list.children.length || entries.some((one, index) => one !== list.children[index]))
    list.replaceChildren(...entries)
  for (const [index, item] of items.entries()) {
    setText(entries[index]?.querySelector('[data-state]') ?? null, stateOf(item, sending))
    const mend = entries[index]?.querySelector<HTMLElement>('[data-mend]')
    if (mend) mend.hidden = !isUnsent(item) || item.stopped === undefined || item.id === sending
  }
}

function showIn(place: HTMLElement, items: readonly Item[], sending: string | undefined): void {
  const hadFocus = place.contains(document.activeElement)
  const count = items.filter(isUnsent).length
  const list = part(place, 'list')
  place.hidden = items.length === 0
  setText(part(place, 'title'), count === 0 ? say.allSent : say.waiting(count))
  setText(part(place, 'how'), count === 0 ? '' : `${say.leaveOpen} ${say.deviceOnly}`)
  if (list) showEntries(list, items, sending)
  setText(part(place, 'said'), items.map((item) => `${titleOf(item)}: ${stateOf(item, sending)}`).join(' '))
  if (hadFocus && !place.contains(document.activeElement)) place.focus()
}

/** @param sending the id of what is on its way now */
export async function showWaiting(sending?: string): Promise<void> {
  const items = await keptItems()
  for (const place of document.querySelectorAll<HTMLElement>('[data-waiting]')) showIn(place, items, sending)
  // Whichever tab has sent it: the page that waits for it says so.
  for (const detail of items) if (!isUnsent(detail)) window.dispatchEvent(new CustomEvent('arrived', { detail }))
}

let watched: Waiting | undefined

/** Shows what waits and begins to send it; once a page. */
export function waiting(): Waiting {
  if (watched === undefined) {
    const begun = watchWaiting(showWaiting)
    onNote('waiting', () => void showWaiting().then(begun.follow))
    watched = begun
    openNamed()
  }
  return watched
}
