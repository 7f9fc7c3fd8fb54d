import type { Audience } from './audience.ts'

/**
 * A cell as every spreadsheet program holds it. Dates, times and date-times are serial numbers
 * (days since 1899-12-30, in the agency's time zone); which of them it is, the column says.
 */
export type Cell = string | number | boolean | null

export type CellKind = 'text' | 'number' | 'date' | 'time' | 'dateTime'

export interface Column {
  /** Stable for ever; unique in its table; camelCase words joined by dots (`goals.2.measurement`). */
  readonly key: string
  /** What the header says when the kit makes the column; the coordinator may rename it. */
  readonly title: string
  readonly kind: CellKind
  /** Digits after the point, for numbers. */
  readonly decimals?: number
  /** Drop-down values, where the cell holds exactly one of them. */
  readonly options?: readonly string[]
  /** In characters of the default font. */
  readonly width: number
  /** Whose cells these are once the row exists. */
  readonly writer: 'kit' | 'coordinator'
  readonly audience: Exclude<Audience, 'pair'>
  /** The cell holds the path of a file, from the workbook's folder, and leads there. */
  readonly link?: true
  /** A technical column: at the far right, grouped and folded away. */
  readonly folded?: true
  /** `stop`: without it rows can't be told apart; the kit stops rather than make it again. */
  readonly ifDeleted: 'stop' | 'make again'
}

/** One row by column key; a key that is absent is an empty cell. */
export type Row = Readonly<Record<string, Cell>>

const dayZero = Date.UTC(1899, 11, 30)
const millisecondsADay = 86_400_000
const minutesADay = 1440

/** @example dateSerial('2026-11-24') // 46350 */
export function dateSerial(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - dayZero) / millisecondsADay
}

/** @example timeSerial('18:00') // 0.75 */
export function timeSerial(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return ((hours ?? 0) * 60 + (minutes ?? 0)) / minutesADay
}

/** @param local a local date and time to the second, `2026-11-24T18:00:00` */
export function dateTimeSerial(local: string): number {
  return (Date.parse(`${local}Z`) - dayZero) / millisecondsADay
}

/** The day of a serial number, whatever its time of day; `undefined` where there is none after 1900-02-28. */
export function serialDate(serial: number): string | undefined {
  const day = Math.floor(serial)
  return day >= 61 && day <= 2_958_465
    ? new Date(dayZero + day * millisecondsADay).toISOString().slice(0, 10)
    : undefined
}

/** The time of day of a serial number to the minute. */
export function serialTime(serial: number): string | undefined {
  if (serial < 0) return undefined
  const minutes = Math.round((serial - Math.floor(serial)) * minutesADay) % minutesADay
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The local date and time of a serial number to the second, `2026-11-24T18:00:00`. */
export function serialDateTime(serial: number): string | undefined {
  if (serialDate(serial) === undefined) return undefined
  return new Date(dayZero + Math.round(serial * 86_400) * 1000).toISOString().slice(0, 19)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
