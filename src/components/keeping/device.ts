// Short notes that the site keeps on the device: that something waits, and a person's own details.

/** Two sites of one host keep apart what is theirs. */
const keyOf = (name: Note) => `${import.meta.env.BASE_URL} ${name}`

export type Note = 'waiting' | 'details'

/** `undefined` also where the browser keeps nothing for sites. */
export function noted(name: Note): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined
  } catch {
    // Storage is switched off, and so nothing was ever kept.
    return undefined
  }
}

/** Other tabs of the site hear of every change. @throws DOMException where the browser keeps nothing for sites */
export function note(name: Note, text: string | undefined): void {
  if (text === undefined) localStorage.removeItem(keyOf(name))
  else localStorage.setItem(keyOf(name), text)
}

/** Runs whenever another tab has changed the note. */
export function onNote(name: Note, changed: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === keyOf(name)) changed()
  })
}
