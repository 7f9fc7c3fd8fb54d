// What the built text of a slot says about itself. It comes from our own Markdown, so its form is known.

export interface Heading {
  readonly id: string
  readonly text: string
}

/** The words of a piece of HTML, still escaped. */
export function wordsIn(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Its second-level headings that can be linked to, in their order; the text is still escaped. */
export function headingsIn(html: string): readonly Heading[] {
  return [...html.matchAll(/<h2[^>]*\sid="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(([, id = '', inner = '']) => ({
    id,
    text: wordsIn(inner),
  }))
}

/** The same without the paragraph around it, for places that hold words alone. */
export function withoutParagraph(html: string): string {
  return html.trim().replace(/^<p>(.*)<\/p>$/s, '$1')
}

/** A name made of words, fit for an id. @example idOf('What you’ll do first') // 'what-youll-do-first' */
export function idOf(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-')
}
