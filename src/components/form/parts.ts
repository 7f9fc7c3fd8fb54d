// One page is the form, the wait and the thanks; one of them shows.

type Part = 'asking' | 'kept' | 'sent'

const askingTitle = document.title

export function isShown(name: Part): boolean {
  return document.querySelector<HTMLElement>(`[data-when="${name}"]`)?.hidden === false
}

/** Its heading takes the focus and names the page. */
export function showPart(name: Part): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = part.dataset['when'] !== name
  const heading = document.querySelector<HTMLElement>(`[data-when="${name}"] h1`)
  document.title = name === 'asking' ? askingTitle : (heading?.textContent ?? askingTitle)
  if (heading) heading.tabIndex = -1
  heading?.focus()
  window.scrollTo(0, 0)
}
