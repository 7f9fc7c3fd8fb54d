// The search page: looks for what its address asks, and again when the question changes.
import MiniSearch, { type SearchResult } from 'minisearch'
import { linkTo } from '../../layouts/links.ts'
import { excerptOf, piecesOf } from '../../search/excerpt.ts'
import { type Section, searchOptions } from '../../search/section.ts'

/** More would not be read. */
const most = 30

type Found = SearchResult & Section

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[],
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.append(...children)
  if (className) made.className = className
  return made
}

function marked(text: string, words: readonly string[]): readonly (Node | string)[] {
  return piecesOf(text, words).map(({ text, isFound }) => (isFound ? element('mark', [text]) : text))
}

function shown(found: Found): HTMLLIElement {
  const words = [...found.terms, ...found.queryTerms]
  const name = found.heading || found.title
  const link = element('a', marked(name, words))
  link.href = linkTo(found.path)
  return element('li', [
    element('h2', [link]),
    ...(found.heading ? [element('p', [`In: ${found.title}`], 'where')] : []),
    element('p', marked(excerptOf(found.text, words), words)),
  ])
}

function countOf(total: number, question: string): string {
  if (total === 0) return `Nothing found for “${question}”. Try another word, or fewer.`
  return total === 1 ? `1 result for “${question}”` : `${total} results for “${question}”`
}

async function openIndex(): Promise<MiniSearch<Section>> {
  const response = await fetch(linkTo('search.json'))
  if (!response.ok) throw new Error(`The search index could not be read: ${response.status}`)
  const index = new MiniSearch(searchOptions)
  index.addAll((await response.json()) as Section[])
  return index
}

let opened: Promise<MiniSearch<Section>> | undefined

/** The index, read once; a failed try is made again with the next question. */
function index(): Promise<MiniSearch<Section>> {
  opened ??= openIndex().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-search="${name}"]`)
  if (!found) throw new Error(`The search page has no part "${name}".`)
  return found
}

async function look(question: string): Promise<void> {
  const [said, list, failed] = [part('said'), part('results'), part('failed')]
  try {
    const results = question ? ((await index()).search(question) as Found[]) : []
    failed.hidden = true
    said.textContent = question ? countOf(results.length, question) : ''
    list.replaceChildren(...results.slice(0, most).map(shown))
  } catch {
    failed.hidden = false
    said.textContent = ''
    list.replaceChildren()
  }
}

function start(form: HTMLFormElement, input: HTMLInputElement): void {
  const asked = () => new URL(location.href).searchParams.get('q')?.trim() ?? ''
  const fromAddress = () => {
    input.value = asked()
    void look(input.value)
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const address = new URL(location.href)
    address.searchParams.set('q', input.value.trim())
    history.pushState(null, '', address)
    void look(input.value.trim())
  })
  addEventListener('popstate', fromAddress)
  fromAddress()
}

const form = document.querySelector<HTMLFormElement>('form.looking')
const input = form?.querySelector<HTMLInputElement>('[name="q"]')
if (form && input) start(form, input)
