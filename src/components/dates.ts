const written = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`)

/** @example writtenDate('2026-12-18') // 'December 18, 2026' */
export function writtenDate(day: string): string {
  return written.format(atMidnight(day))
}

/** @example writtenSpan({ opens: '2026-10-19', closes: '2026-12-18' }) // 'October 19 to December 18, 2026' */
export function writtenSpan({ opens, closes }: { readonly opens: string; readonly closes: string }): string {
  const [from, to] = [writtenDate(opens), writtenDate(closes)]
  const isOneYear = opens.slice(0, 4) === closes.slice(0, 4)
  return `${isOneYear ? from.replace(/, \d+$/, '') : from} to ${to}`
}
