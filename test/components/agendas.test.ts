// The agendas of the orientation: times that add up, breaks in time, and every topic where it is promised.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { orientationTopics } from '../../forms/orientation-topics.ts'
import { activityMinutes } from '../../src/components/orientation/activity-minutes.ts'
import { clockTime, inWords, type ModuleTimes, scheduleOf } from '../../src/components/orientation/schedule.ts'
import { type Agenda, agendas, type ModuleId } from '../../src/content/lists/agendas.ts'

const folder = path.join(import.meta.dirname, '../../src/content/orientation')

function timesOf(id: ModuleId): ModuleTimes {
  const text = readFileSync(path.join(folder, `${id}.mdx`), 'utf8')
  const minutes = Number(/^minutes: (\d+)$/m.exec(text)?.[1])
  return { id, title: id, minutes, shortMinutes: minutes - activityMinutes(text) }
}

const modules = orientationTopics.map(({ value }) => timesOf(value))
const all: readonly Agenda[] = agendas
const sittings = all.flatMap(({ sittings }) => sittings)

test('every module has time for more than its activity', () => {
  expect(modules.filter(({ shortMinutes }) => !(shortMinutes >= 3))).toEqual([])
})

test('the rows of every sitting add up to its length', () => {
  const lengths = sittings.map((sitting) => scheduleOf(sitting, modules).reduce((sum, row) => sum + row.minutes, 0))
  expect(lengths).toEqual(sittings.map(({ minutes }) => minutes))
})

test('the half day takes three and a half hours, the full day seven, online two live', () => {
  const live = all.map(({ id, sittings }) => [id, sittings.find(({ from }) => from)?.minutes])
  expect(Object.fromEntries(live)).toMatchObject({ 'half-day': 210, 'full-day': 420, online: 120, 'mentors-hour': 60 })
})

test('whoever follows an agenda for all has met all fifteen modules', () => {
  for (const id of ['half-day', 'full-day', 'online', 'self-paced'] as const) {
    const rows = all.find((agenda) => agenda.id === id)?.sittings.flatMap(({ rows }) => rows) ?? []
    const met = rows.flatMap((row) => ('module' in row ? [row.module] : []))
    expect(met.toSorted(), id).toEqual(orientationTopics.map(({ value }) => value).toSorted())
  }
})

test('nobody sits for more than an hour without a break', () => {
  const stretches = sittings
    .filter(({ from }) => from)
    .flatMap((sitting) => {
      const lengths = [0]
      for (const { row, minutes } of scheduleOf(sitting, modules))
        if ('isBreak' in row) lengths.push(0)
        else lengths.push((lengths.pop() ?? 0) + minutes)
      return lengths
    })
  expect(Math.max(...stretches)).toBeLessThanOrEqual(60)
})

test('an agenda that does not add up stops the build and says what to change', () => {
  const wrong = { title: 'Together', minutes: 20, rows: [{ module: 'benefits' as const }] }
  expect(() => scheduleOf(wrong, modules)).toThrow(
    'The rows of “Together” take 15 minutes, and the agenda says 20: change one of them in src/content/lists/agendas.ts.',
  )
})

test('times are written as people say them', () => {
  expect(clockTime('8:30', 210)).toBe('12:00')
  expect(clockTime('12:30', 45)).toBe('1:15')
  expect([60, 63, 210].map(inWords)).toEqual(['1 hour', '1 hour 3 minutes', '3 hours 30 minutes'])
})
