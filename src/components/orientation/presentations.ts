// Every presentation of the site: one for each module, and one for each sitting that people attend together.
import { type AgendaRow, agendas, type Sitting } from '../../content/lists/agendas.ts'
import { curriculum, type Module } from './modules.ts'
import { moduleNamed } from './schedule.ts'

type Part =
  | { readonly kind: 'module'; readonly module: Module; readonly isShort: boolean }
  | { readonly kind: 'pause'; readonly title: string; readonly label: string; readonly what: string }

function partOf(row: AgendaRow, modules: readonly Module[]): Part {
  if (!('module' in row)) return { kind: 'pause', title: row.title, label: `${row.minutes} minutes`, what: row.what }
  return { kind: 'module', module: moduleNamed(row.module, modules), isShort: row.isShort === true }
}

function attendedTogether(sittings: readonly Sitting[]): Sitting | undefined {
  return sittings.find(({ from }) => from !== undefined)
}

export async function presentations() {
  const modules = await curriculum()
  const ofModules = modules.map((module) => ({
    params: { slug: module.id },
    props: {
      title: module.entry.data.title,
      source: `orientation/${module.id}/`,
      parts: [partOf({ module: module.id }, modules)],
    },
  }))
  const ofAgendas = agendas.flatMap(({ id, title, sittings }) => {
    const sitting = attendedTogether(sittings)
    if (!sitting) return []
    const parts = sitting.rows.map((row) => partOf(row, modules))
    return [{ params: { slug: id }, props: { title, source: `orientation/agendas/#${id}`, parts } }]
  })
  return [...ofModules, ...ofAgendas]
}
