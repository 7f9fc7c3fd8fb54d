// The program's time, counted as a sentence needs it.
import { program } from '../program.ts'

/** @example counted(1, 'hour') // '1 hour' */
export function counted(count: number, unit: string): string {
  return `${count.toLocaleString('en-US')} ${unit}${count === 1 ? '' : 's'}`
}

/** @example '4 hours a month' */
export const hoursAMonth = `${counted(program.hoursAMonth, 'hour')} a month`

/** @example '12 months' */
export const wholeTime = counted(program.months, 'month')
