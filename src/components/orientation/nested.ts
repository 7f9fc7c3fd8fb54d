// The text of a module as a part of a longer page.

const levels: Readonly<Record<string, string>> = { h2: 'h3', h3: 'h4', h4: 'h5' }

/** @example oneLevelDeeper('<h2>Talk</h2>') // '<h3>Talk</h3>' */
export function oneLevelDeeper(html: string): string {
  return html.replace(/(<\/?)(h[2-4])\b/g, (_, start: string, tag: string) => `${start}${levels[tag]}`)
}

/**
 * The same HTML with ids that no other module has: their sections have the same names.
 *
 * @example withOwnIds('<h2 id="talk">Talk</h2>', 'goals') // '<h2 id="goals-talk">Talk</h2>'
 */
export function withOwnIds(html: string, module: string): string {
  return html.replace(/ (id|aria-labelledby)="/g, ` $1="${module}-`)
}
