// The program's time, counted as a sentence needs it.
import { counted } from '../../forms/kit/phrases.ts'
import { program } from '../program.ts'

/** @example '4 hours a month' */
export const hoursAMonth = `${counted(program.hoursAMonth, 'hour')} a month`

/** @example '12 months' */
export const wholeTime = counted(program.months, 'month')
