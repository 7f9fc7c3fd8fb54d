// What is said of a typed text, sentence by sentence, and what becomes of it where nothing is said: the rules in the
// tests' own words.
import { applies, type Sent } from '../../forms/kit/conditions.ts'
import type { TextField } from './text-fields.ts'

const longest = { text: 200, longText: 10_000, email: 254, phone: 40, number: 20 } as const
const counted = (number: number) => number.toLocaleString('en-US')

/** As it is kept: ends of lines are LF, blanks around it are gone. */
export function kept(submitted: string): string {
  return submitted.replaceAll('\r\n', '\n').trim()
}

function mayBeBlank({ optional, when, row }: TextField, sent: Sent): boolean {
  if (optional || (when !== undefined && !applies(when, sent))) return true
  return row !== undefined && sent.under(row.slice(0, -1)).length === 0
}

/**
 * The sentence beside the field, or nothing where it is taken.
 *
 * @param submitted as a browser sends it
 */
export function saidOf(field: TextField, submitted: string, sent: Sent): string | undefined {
  const { kind, noun } = field
  const text = submitted.replaceAll('\r\n', '\n')
  if (text.trim() === '') return mayBeBlank(field, sent) ? undefined : field.missing
  if (text.length > longest[kind])
    return `Shorten ${noun} to ${counted(longest[kind])} characters or fewer; it has ${counted(text.length)} now`
  return fits(field, text.trim()) ? undefined : howToWrite(field)
}

function fits({ kind, bounds }: TextField, text: string): boolean {
  switch (kind) {
    case 'text':
    case 'longText':
      return true
    case 'email':
      return /^[^\s@"(),:;<>[\\\]]+@([a-z0-9]([a-z0-9-]*[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(text)
    case 'phone':
      return /^[\d\s()+.\-/]+$/.test(text) && text.replace(/\D/g, '').length >= 7
    case 'number': {
      const { least = 0, most = 0, decimals = 0 } = bounds ?? {}
      const [, , point = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(text) ?? [text, '', undefined]
      const isNumber = /^-?\d+(\.\d+)?$/.test(text) && point.length <= decimals
      return isNumber && Number(text) >= least && Number(text) <= most
    }
    default:
      return kind satisfies never
  }
}

function howToWrite({ kind, noun, bounds }: TextField): string | undefined {
  switch (kind) {
    case 'text':
    case 'longText':
      return undefined
    case 'email':
      return `Enter ${noun} in the form name@example.gov`
    case 'phone':
      return `Enter ${noun} with at least 7 digits, like 614-555-0142; use digits, spaces and + ( ) - . only`
    case 'number': {
      const range = `from ${counted(bounds?.least ?? 0)} to ${counted(bounds?.most ?? 0)}`
      if (bounds?.decimals === 0) return `Enter ${noun} as a whole number ${range}`
      return `Enter ${noun} as a number ${range}, with at most ${bounds?.decimals} ${bounds?.decimals === 1 ? 'digit' : 'digits'} after the point`
    }
    default:
      return kind satisfies never
  }
}
