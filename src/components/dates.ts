const written = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

/** @example writtenDate('2026-12-18') // 'December 18, 2026' */
export function writtenDate(day: string): string {
  return written.format(new Date(`${day}T00:00:00Z`))
}
