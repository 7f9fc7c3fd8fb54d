// What the role guides say about when: steps of each role, with this program's dates and the forms in use.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { allForms } from '../../forms/catalog.ts'
import { momentsOf } from '../../src/content/lists/moments.ts'
import { isInUse, type Role, stepsOf } from '../../src/content/lists/role-steps.ts'
import { program } from '../../src/program.ts'
import { siteFolder } from './build.ts'

const roles: readonly Role[] = ['mentor', 'mentee', 'supervisor', 'coordinator', 'agencyHead']

const pageOf = (role: string) => readFileSync(path.join(siteFolder(), 'roles', role, 'index.html'), 'utf8')

test('the moments carry the cohort’s dates and what follows from them', () => {
  expect(momentsOf(program)).toEqual({
    applications: 'October 19 to December 18, 2026',
    matching: 'After December 18, 2026',
    orientation: 'March 9, 2027 or March 11, 2027',
    start: 'From March 9, 2027',
    firstMonth: 'By April 1, 2027',
    meetings: 'Every two weeks',
    threeMonths: 'From June 1, 2027',
    halfWay: 'About September 1, 2027',
    windDown: 'In the last two months',
    end: 'By February 29, 2028',
  })
})

test('a short program without orientation dates is told so in words', () => {
  const { orientation, start, windDown } = momentsOf({ ...program, months: 3, orientations: [] })
  expect([orientation, start, windDown]).toEqual([
    'Before the first meeting',
    'From March 1, 2027',
    'In the last weeks',
  ])
})

test('every form that a step names is one of the kit’s, and a step that is only a form is there only with it', () => {
  const ids = allForms.map(({ id }) => id)
  const steps = roles.flatMap(stepsOf)
  expect(steps.flatMap(({ forms }) => forms).filter((id) => !ids.includes(id))).toEqual([])
  expect(steps.filter(({ forms, isFormOnly }) => isFormOnly && !forms.some(isInUse))).toEqual([])
  expect(stepsOf('mentor').some(({ forms }) => forms.includes('match-response'))).toBe(isInUse('match-response'))
})

test('each role has a page with its steps, a sheet to print, and the coordinator’s number', () => {
  for (const role of roles) {
    const html = pageOf(role === 'agencyHead' ? 'agency-head' : role)
    for (const { what } of stepsOf(role)) expect(html, role).toContain(what.replaceAll('"', '&quot;'))
    expect(html, role).toMatch(/<section class="sheet"[^>]*>.*type="checkbox"/s)
    expect(html, role).toContain(program.coordinator.phone)
  }
})

test('peers are spoken of only where there are peer pairs', () => {
  expect(program.platforms).toEqual(['senior'])
  for (const role of ['mentor', 'mentee', 'coordinator'])
    expect(pageOf(role)).not.toMatch(/If you are peers|Peer pairs/)
})
