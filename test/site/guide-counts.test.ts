// The guide's lists hold as many points as the program says, in the data and on the built pages, and no famous figure
// stands anywhere without what is known about where it comes from.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { allForms } from '../../forms/catalog.ts'
import { questionsOf } from '../../forms/kit/form.ts'
import { activities } from '../../src/content/lists/activities.ts'
import { menteeBenefits, mentorBenefits } from '../../src/content/lists/benefits.ts'
import { essentials } from '../../src/content/lists/essentials.ts'
import { gains } from '../../src/content/lists/gains.ts'
import { glossary } from '../../src/content/lists/glossary.ts'
import { obstacles } from '../../src/content/lists/obstacles.ts'
import { monthsOf, phases } from '../../src/content/lists/phases.ts'
import type { Point } from '../../src/content/lists/point.ts'
import { carryingOutPractices, developingPractices } from '../../src/content/lists/practices.ts'
import { presets } from '../../src/content/lists/presets.ts'
import {
  menteeDuties,
  menteeQualities,
  mentorDuties,
  mentorQualities,
} from '../../src/content/lists/qualities-duties.ts'
import { staffQuestions } from '../../src/content/lists/staff-questions.ts'
import { statistics, untracedWords } from '../../src/content/lists/statistics.ts'
import { attribute, type Element, elementsIn, pageOf, textOf as textIn } from '../../src/hosts/node/html-tree.ts'
import { mostPoints } from '../../src/matching/scores.ts'
import { program } from '../../src/program.ts'
import { roadMapOf } from '../../src/road-map.ts'
import { siteFolder } from './build.ts'

function elementsOf(file: string): readonly Element[] {
  return elementsIn(pageOf(readFileSync(path.join(siteFolder(), file), 'utf8')))
}

const guidePage = (slug: string) => elementsOf(`guide/${slug}/index.html`)

function textOf(element: Element): string {
  return textIn(element).replace(/\s+/g, ' ').trim()
}

/** The elements of one kind in the part of a page that has this id. */
function within(page: readonly Element[], id: string, tag: string): readonly string[] {
  const part = page.find((element) => attribute(element, 'id') === id)
  if (!part) throw new Error(`There is no part “${id}” on the page.`)
  return elementsIn(part)
    .filter(({ tagName }) => tagName === tag)
    .map(textOf)
}

/** The text of what is read as one: paragraphs, rows, figures; none inside another. */
function paragraphsIn(page: readonly Element[]): readonly string[] {
  const tags = ['figure', 'tr', 'li', 'p', 'dd']
  const parts = page.filter(({ tagName }) => tags.includes(tagName))
  const inside = new Set(parts.flatMap((part) => elementsIn(part).filter((one) => one !== part)))
  return parts.filter((part) => !inside.has(part)).map(textOf)
}

interface Listed {
  readonly count: number
  readonly items: readonly Point[]
  readonly slug: string
  readonly id: string
}

describe('the lists', () => {
  test.each<Listed>([
    { count: 6, items: gains, slug: 'what-the-agency-gains', id: 'gains' },
    { count: 5, items: menteeBenefits, slug: 'benefits', id: 'mentee-benefits' },
    { count: 5, items: mentorBenefits, slug: 'benefits', id: 'mentor-benefits' },
    { count: 6, items: mentorQualities, slug: 'mentors', id: 'mentor-qualities' },
    { count: 6, items: mentorDuties, slug: 'mentors', id: 'mentor-duties' },
    { count: 5, items: menteeQualities, slug: 'mentees', id: 'mentee-qualities' },
    { count: 6, items: menteeDuties, slug: 'mentees', id: 'mentee-duties' },
    { count: 9, items: essentials, slug: 'essentials', id: 'essentials' },
  ])('$id are $count, and all are on the page', ({ count, items, slug, id }) => {
    expect(items).toHaveLength(count)
    expect(within(guidePage(slug), id, 'li')).toEqual(items.map(({ title, text }) => `${title}. ${text}`))
  })

  test('the practices are five and eleven, each with a page that helps', () => {
    const page = guidePage('step-by-step')
    expect([developingPractices.length, carryingOutPractices.length]).toEqual([5, 11])
    expect(within(page, 'developing', 'th').slice(3)).toEqual(developingPractices.map(({ title }) => title))
    expect(within(page, 'carrying-out', 'th').slice(3)).toEqual(carryingOutPractices.map(({ title }) => title))
    expect(within(page, 'carrying-out', 'a').length).toBeGreaterThanOrEqual(11)
  })

  test('the glossary has nine words, each with an address of its own', () => {
    expect(glossary.map(({ term }) => term)).toEqual([
      'Coaching',
      'Counseling',
      'Hard skills',
      'Institutional knowledge',
      'Knowledge transfer',
      'Mentoring',
      'Organizational culture',
      'Soft skills',
      'Stakeholder',
    ])
    const page = guidePage('glossary')
    for (const { id, term, meaning } of glossary) {
      expect(within(page, id, 'dt')).toEqual([term])
      expect(within(page, id, 'dd')[0]).toBe(meaning)
    }
  })

  test('three programs are worked out', () => {
    const shown = guidePage('who-may-take-part').map((element) => attribute(element, 'data-preset'))
    expect(shown.filter((id) => id !== undefined)).toEqual(['engineers', 'psychiatric-nursing', 'caseworkers'])
    expect(presets).toHaveLength(3)
  })

  test('the pages of what staff ask, obstacles, phases and activities leave nothing out', () => {
    const headings = guidePage('what-staff-ask').filter(({ tagName }) => tagName === 'h2')
    const rows = guidePage('obstacles').filter((one) => attribute(one, 'scope') === 'row')
    const shownPhases = guidePage('phases').map((element) => attribute(element, 'data-phase'))
    const things = activities.reduce((sum, group) => sum + group.activities.length, 0)
    expect(headings.map(textOf)).toEqual(expect.arrayContaining(staffQuestions.map(({ question }) => question)))
    expect(rows.map(textOf)).toEqual(obstacles.map(({ title }) => title))
    expect(shownPhases.filter((id) => id !== undefined)).toEqual(phases.map(({ id }) => id))
    expect(things).toBe(17)
  })
})

describe('the eleven figures', () => {
  const figures = ['96%', '75%', '71%', '77%', '60%', '15–20%', '76%', '35%', '16%', '30%', '47%']

  test('are all on the evidence page, each with its caution', () => {
    const shown = guidePage('evidence').filter((element) => attribute(element, 'class') === 'statistic')
    expect(statistics.map(({ figure }) => figure)).toEqual(figures)
    const joined = (text: string) => text.replace(/\s/g, '')
    expect(shown.map((element) => joined(textOf(element))).toSorted()).toEqual(
      statistics.map(({ figure, says, caution }) => joined(`${figure}${says}${caution}`)).toSorted(),
    )
  })

  test('say “often quoted, source not given” where no source was found, and else name it with its year', () => {
    const untraced = statistics.filter(({ treat }) => treat === 'untraced')
    expect(untraced).toHaveLength(9)
    for (const { caution, source, year } of untraced) {
      expect(caution.startsWith(untracedWords.slice(0, -1))).toBe(true)
      expect([source, year]).toEqual([null, null])
    }
    for (const { treat, caution, source, year } of statistics.filter(({ treat }) => treat !== 'untraced')) {
      expect(caution.startsWith(source ?? '-'), treat).toBe(true)
      expect(source).toContain(String(year))
    }
  })

  test('stand nowhere on the site without a word on their source in the same paragraph, row or figure', () => {
    const files = readdirSync(siteFolder(), { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.html'),
    )
    const numbers = figures.map((figure) => figure.slice(0, -1).replace('–', '(?:–|-| to )')).join('|')
    const claim = new RegExp(`(?<![\\d–.])(?:${numbers})(?:%| percent)`)
    const caution = /source not given|no source given|no study found|as cited (by|in)|Catalyst/i
    const suspects = files.filter((file) => claim.test(readFileSync(path.join(siteFolder(), file), 'utf8')))
    const bare = suspects.flatMap((file) =>
      paragraphsIn(elementsOf(file))
        .filter((text) => claim.test(text) && !caution.test(text))
        .map((text) => `${file}: ${text}`),
    )
    expect(bare).toEqual([])
  })
})

describe('what the guide says of the program', () => {
  test('the points of matching are those that matching gives', () => {
    const cells = guidePage('matching')
      .filter(({ tagName }) => tagName === 'td')
      .map(textOf)
    const points = cells.filter((text) => /^\d+$/.test(text)).map(Number)
    expect(points.toSorted((one, other) => one - other)).toEqual(
      Object.values(mostPoints).toSorted((one, other) => one - other),
    )
    expect(Object.values(mostPoints).reduce((sum, one) => sum + one, 0)).toBe(100)
  })

  test('every exception to confidentiality is on its page', () => {
    const items = guidePage('confidentiality').filter(({ tagName }) => tagName === 'li')
    expect(items.map(textOf)).toEqual(expect.arrayContaining([...program.confidentialityExceptions]))
  })

  test('the road map shows the program’s own dates', () => {
    const days = guidePage('step-by-step')
      .filter(({ tagName }) => tagName === 'time')
      .map((time) => attribute(time, 'datetime'))
    expect(days).toEqual(roadMapOf(program).map(({ on }) => on))
  })

  test('the phases fill the months of a program of any length', () => {
    expect(phases.map((phase) => monthsOf(phase, 12))).toEqual([
      'month 1',
      'months 2–3',
      'months 4–9',
      'months 10–11',
      'month 12',
    ])
    expect(phases.at(-1) && monthsOf(phases[4], 6)).toBe('month 6')
  })

  test('the readiness checklist can be ticked without a script', () => {
    const list = guidePage('readiness').find((element) => attribute(element, 'id') === 'readiness')
    const boxes = list ? elementsIn(list).filter((element) => attribute(element, 'type') === 'checkbox') : []
    expect(boxes.length).toBeGreaterThanOrEqual(20)
  })
})

describe('the pack for informal pairs', () => {
  const sheets = guidePage('informal-pairs').filter((element) => attribute(element, 'data-sheet') !== undefined)

  test('has a sheet of each form, whether or not the program uses the form', () => {
    expect(sheets.map((sheet) => attribute(sheet, 'data-sheet'))).toEqual([
      'mentoring-agreement-brief',
      'session-summary',
    ])
  })

  test('asks what the forms ask, and has nothing that could be sent', () => {
    const text = sheets.map(textOf).join(' ')
    const asked = ['whereAndWhen', 'hoursAWeek', 'learned', 'again', 'tools', 'takeaway', 'planned']
    const labels = allForms
      .flatMap(questionsOf)
      .filter(([key, { noun }]) => asked.includes(key) && noun !== '')
      .map(([, { label }]) => label)
    expect(labels.filter((label) => text.includes(label)).length).toBeGreaterThanOrEqual(asked.length)
    const parts = sheets.flatMap((sheet) => elementsIn(sheet).map(({ tagName }) => tagName))
    expect(parts.filter((tag) => ['form', 'input', 'textarea', 'button', 'select'].includes(tag))).toEqual([])
  })
})
