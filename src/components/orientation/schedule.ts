// An agenda with its times: what each row takes, and when it starts.
import type { AgendaRow, ModuleId, Sitting } from '../../content/lists/agendas.ts'

export interface ModuleTimes {
  readonly id: ModuleId
  readonly title: string
  readonly minutes: number
  readonly shortMinutes: number
}

export interface TimedRow {
  readonly row: AgendaRow
  readonly title: string
  readonly minutes: number
  /** Minutes from the start of the sitting. */
  readonly after: number
}

/** A row names no module, or the sitting's minutes are not the sum of its rows. */
class AgendaProblem extends Error {
  override readonly name = 'AgendaProblem'
}

/** @throws AgendaProblem where there is no such module */
export function moduleNamed<Module extends { readonly id: ModuleId }>(
  id: ModuleId,
  modules: readonly Module[],
): Module {
  const found = modules.find((module) => module.id === id)
  if (!found) throw new AgendaProblem(`An agenda names the module ${id}, and there is no such module.`)
  return found
}

function timed(row: AgendaRow, modules: readonly ModuleTimes[]): Omit<TimedRow, 'after'> {
  if (!('module' in row)) return { row, title: row.title, minutes: row.minutes }
  const found = moduleNamed(row.module, modules)
  return { row, title: found.title, minutes: row.isShort ? found.shortMinutes : found.minutes }
}

/**
 * The rows of a sitting, each with its time.
 *
 * @throws AgendaProblem where they don't add up to what the sitting says
 */
export function scheduleOf(sitting: Sitting, modules: readonly ModuleTimes[]): readonly TimedRow[] {
  let after = 0
  const rows = sitting.rows.map((row) => {
    const one = { ...timed(row, modules), after }
    after += one.minutes
    return one
  })
  if (after !== sitting.minutes)
    throw new AgendaProblem(
      `The rows of “${sitting.title}” take ${after} minutes, and the agenda says ${sitting.minutes}: change one of them in src/content/lists/agendas.ts.`,
    )
  return rows
}

/** A time on a twelve-hour clock. @example clockTime('8:30', 45) // '9:15' */
export function clockTime(from: string, after: number): string {
  const [hours = 0, minutes = 0] = from.split(':').map(Number)
  const total = hours * 60 + minutes + after
  return `${((Math.floor(total / 60) + 11) % 12) + 1}:${String(total % 60).padStart(2, '0')}`
}

/** A length in the words people use. @example inWords(210) // '3 hours 30 minutes' */
export function inWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [hours > 0 && `${hours} ${hours === 1 ? 'hour' : 'hours'}`, rest > 0 && `${rest} minutes`]
  return parts.filter(Boolean).join(' ')
}
