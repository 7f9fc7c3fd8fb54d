// How a value that travels is written on paper, and read back from it.

/** What a line takes, beside plain text: dates and times are written as people write them. */
export type Entry = 'text' | 'number' | 'date' | 'time'

/**
 * The value as it stands on paper. What is not a value of its kind stays as it is.
 *
 * @example shownEntry('date', '2027-03-09') // '03/09/2027'
 * @example shownEntry('time', '14:05') // '2:05 PM'
 */
export function shownEntry(entry: Entry, value: string): string {
  switch (entry) {
    case 'text':
    case 'number':
      return value
    case 'date':
      return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2/$3/$1')
    case 'time':
      return value.replace(/^(\d{2}):(\d{2})$/, (_, hour, minute) => shownTime(Number(hour), minute))
    default:
      return entry satisfies never
  }
}

function shownTime(hour: number, minute: string): string {
  return `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`
}

/**
 * What travels for what someone wrote. What can't be read as its kind comes back trimmed, for `check` to refuse it.
 *
 * @example sentEntry('date', '3/9/27') // '2027-03-09'
 * @example sentEntry('time', '2:05 pm') // '14:05'
 */
export function sentEntry(entry: Entry, written: string): string {
  const text = written.trim()
  switch (entry) {
    case 'text':
      return text
    case 'number':
      return text.replace(/^(\d{1,3}),(\d{3})(?=\D|$)/, '$1$2')
    case 'date':
      return sentDate(text)
    case 'time':
      return sentTime(text)
    default:
      return entry satisfies never
  }
}

function sentDate(text: string): string {
  const parts = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(text)
  if (!parts) return text
  const [, month = '', day = '', year = ''] = parts
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function sentTime(text: string): string {
  const parts = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?\s?m\.?$/i.exec(text)
  if (!parts) return text.replace(/^(\d):(\d{2})$/, '0$1:$2')
  const [, hour = '', minute = '00', half = ''] = parts
  const isAfternoon = half.toLowerCase() === 'p'
  return `${String((Number(hour) % 12) + (isAfternoon ? 12 : 0)).padStart(2, '0')}:${minute}`
}
