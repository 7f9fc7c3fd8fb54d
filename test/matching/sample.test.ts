// A civil service's open sample with a known best result; its rules stand in the SOURCE.md beside it.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { assign } from '../../src/matching/assignment.ts'
import { NONE } from '../../src/matching/seating.ts'
import { describeWithSharedData, sharedData } from '../needs.ts'

type Entry = Readonly<Record<string, string>>

/** Its only quoted fields are last in a row and hold nothing that counts. */
function entriesOf(file: string): readonly Entry[] {
  const [head = '', ...lines] = readFileSync(path.join(sharedData, 'matching-sample', file), 'utf8')
    .trim()
    .split(/\r?\n/)
  const names = head.split(',')
  return lines.map((line) => Object.fromEntries(fieldsOf(line).map((field, at) => [names[at] ?? '', field])))
}

function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

const grades = ['AA', 'AO', 'EO', 'HEO', 'SEO', 'Grade 7', 'Grade 6', 'SCS1', 'SCS2', 'SCS3', 'SCS4']

function gradeOf({ grade = '' }: Entry): number {
  const place = grades.indexOf(grade)
  if (place < 0) throw new Error(`unknown grade ${grade}`)
  return place
}

/** Points of a pair; `undefined` where the sample's rules forbid it. */
function pointsOf(mentor: Entry, mentee: Entry, askConsent: boolean): number | undefined {
  const gap = gradeOf(mentor) - gradeOf(mentee)
  if (mentor['organisation'] === mentee['organisation'] || gap < 1 || gap > 2) return undefined
  const mayCount = !askConsent || mentee['match with similar identity']?.toLowerCase() === 'yes'
  const wanted = mentee['identity to match'] ?? ''
  const isAlike = wanted !== '' && (mentor['characteristics'] ?? '').split(',').some((one) => one.trim() === wanted)
  return (gap === 2 ? 12 : 9) + (mentor['profession'] === mentee['profession'] ? 10 : 0) + (mayCount && isAlike ? 6 : 0)
}

function best(places: number, askConsent: boolean) {
  const mentors = entriesOf('sample_data_small_mentors.csv')
  const mentees = entriesOf('sample_data_small_mentees.csv')
  const points = mentees.map((mentee) => mentors.map((mentor) => pointsOf(mentor, mentee, askConsent)))
  const rows = points.map((row) => {
    const columns = [...row.keys()].filter((column) => row[column] !== undefined)
    return { columns, costs: Float64Array.from(columns.flatMap((column) => [0, -(row[column] ?? 0)])) }
  })
  const columnOf = [...assign({ rows, places: mentors.map(() => places), leftOut: [1, 0] })]
  const pairs = columnOf.filter((column) => column !== NONE).length
  return { pairs, points: columnOf.reduce((sum, column, row) => sum + (points[row]?.[column] ?? 0), 0) }
}

describeWithSharedData('the open sample of 50 mentors and 50 mentees', () => {
  test('one mentee a mentor: 35 pairs and 750 points, 727 where consent is asked for', () => {
    expect(best(1, false)).toEqual({ pairs: 35, points: 750 })
    expect(best(1, true)).toEqual({ pairs: 35, points: 727 })
  })

  test('up to three mentees a mentor: 50 pairs and 1,038 points, 1,003 where consent is asked for', () => {
    expect(best(3, false)).toEqual({ pairs: 50, points: 1038 })
    expect(best(3, true)).toEqual({ pairs: 50, points: 1003 })
  })
})
