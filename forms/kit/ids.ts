/** Ids come from a browser, or are the digest of what a file holds. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9_-]{16,64}$/.test(text)
}

/** @param random sixteen bytes that nobody can guess */
export function newId(random: Uint8Array): string {
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
