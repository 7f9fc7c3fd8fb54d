import fc from 'fast-check'
import { munkres } from 'munkres'
import { expect, test } from 'vitest'
import { assign } from '../../src/matching/assignment.ts'
import { type AssignmentProblem, type Cost, NONE } from '../../src/matching/seating.ts'

/** Rows of choices: `[column, …digits]`. */
function problemOf(
  rows: readonly (readonly (readonly number[])[])[],
  places: readonly number[],
  leftOut: Cost,
): AssignmentProblem {
  return {
    rows: rows.map((choices) => ({
      columns: choices.map(([column = NONE]) => column),
      costs: Float64Array.from(choices.flatMap(([, ...digits]) => digits)),
    })),
    places,
    leftOut,
  }
}

function plus(one: Cost, other: Cost): Cost {
  return one.map((digit, at) => digit + (other[at] ?? 0))
}

function isBefore(one: Cost, other: Cost): boolean {
  const at = one.findIndex((digit, index) => digit !== other[index])
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0)
}

function costAt({ rows, leftOut }: AssignmentProblem, row: number, column: number): Cost {
  if (column === NONE) return leftOut
  const { columns = [], costs = new Float64Array() } = rows[row] ?? {}
  const at = columns.indexOf(column)
  if (at < 0) throw new Error(`row ${row} may not have column ${column}`)
  return [...costs.slice(at * leftOut.length, (at + 1) * leftOut.length)]
}

function costOf(problem: AssignmentProblem, columnOf: Iterable<number>): Cost {
  return [...columnOf].reduce(
    (sum, column, row) => plus(sum, costAt(problem, row, column)),
    problem.leftOut.map(() => 0) as Cost,
  )
}

/** Tries everything. */
function cheapest(problem: AssignmentProblem, row = 0, taken: readonly number[] = problem.places.map(() => 0)): Cost {
  if (row === problem.rows.length) return problem.leftOut.map(() => 0)
  const open = (problem.rows[row]?.columns ?? []).filter(
    (column) => (taken[column] ?? 0) < (problem.places[column] ?? 0),
  )
  const costs = [NONE, ...open].map((column) => {
    const next = taken.map((count, at) => (at === column ? count + 1 : count))
    return plus(costAt(problem, row, column), cheapest(problem, row + 1, next))
  })
  return costs.reduce((best, cost) => (isBefore(cost, best) ? cost : best))
}

function assertWithinPlaces(problem: AssignmentProblem, columnOf: Int32Array): void {
  for (const [column, places] of problem.places.entries())
    expect([...columnOf].filter((one) => one === column).length).toBeLessThanOrEqual(places)
}

const problems = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.integer({ min: 1, max: 3 }).chain((digits) => {
    const digit = fc.integer({ min: -4, max: 4 })
    const row = fc
      .subarray([...Array(columns).keys()])
      .chain((allowed) =>
        fc.tuple(
          ...allowed.map((column) =>
            fc.array(digit, { minLength: digits, maxLength: digits }).map((cost) => [column, ...cost]),
          ),
        ),
      )
    return fc.record({
      rows: fc.array(row, { minLength: 1, maxLength: 6 }),
      places: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }),
      leftOut: fc.array(digit, { minLength: digits, maxLength: digits }),
    })
  }),
)

test('no other assignment costs less, whatever the costs, digits and places', () => {
  fc.assert(
    fc.property(problems, ({ rows, places, leftOut }) => {
      const problem = problemOf(rows, places, leftOut)
      const columnOf = assign(problem)
      assertWithinPlaces(problem, columnOf)
      expect(costOf(problem, columnOf)).toEqual(cheapest(problem))
    }),
    { numRuns: 3000 },
  )
})

test('the first digit decides: one row more is worth more than any number of points', () => {
  const problem = problemOf(
    [
      [
        [0, 0, -100],
        [1, 0, -1],
      ],
      [[0, 0, -1]],
    ],
    [1, 1],
    [1, 0],
  )
  expect([...assign(problem)]).toEqual([1, 0])
})

test('a column takes as many rows as it has places, and the worst fitting row is left out', () => {
  const problem = problemOf([[[0, 0, -5]], [[0, 0, -3]], [[0, 0, -4]]], [2], [1, 0])
  expect([...assign(problem)]).toEqual([0, NONE, 0])
})

test('a row without choices, and a problem without rows, are no trouble', () => {
  expect([...assign(problemOf([[]], [1], [1]))]).toEqual([NONE])
  expect([...assign(problemOf([], [1], [1]))]).toEqual([])
})

test('the total equals that of an independent solver on full squares of 60', () => {
  const square = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 60, maxLength: 60 }), {
    minLength: 60,
    maxLength: 60,
  })
  fc.assert(
    fc.property(square, (points) => {
      const problem = problemOf(
        points.map((row) => row.map((point, column) => [column, 0, -point])),
        points.map(() => 1),
        [1, 0],
      )
      const oracle = munkres(points.map((row) => row.map((point) => -point)))
      const best = oracle.reduce((sum, [row, column]) => sum + (points[row]?.[column] ?? 0), 0)
      expect(costOf(problem, assign(problem))).toEqual([0, -best])
    }),
    { numRuns: 25 },
  )
})

test('six hundred columns and fourteen hundred rows fill every place', () => {
  const rows = Array.from({ length: 1400 }, (_, row) =>
    Array.from({ length: 600 }, (_, column) => column)
      .filter((column) => (row * 7 + column * 13) % 5 < 2)
      .map((column) => [column, 0, -((row * 31 + column * 17) % 101)]),
  )
  const columnOf = assign(problemOf(rows, Array(600).fill(2), [1, 0]))
  expect(columnOf.filter((column) => column !== NONE).length).toBe(1200)
})
