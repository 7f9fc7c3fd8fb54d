import { type AssignmentProblem, type Choices, NONE, type Standing } from './seating.ts'

/** The cheapest way to give one more row a place, moving rows that are seated already where that pays. */
export interface Route {
  readonly source: number
  /** The last row to move and the column it moves to; NONE: that row is left out. */
  readonly end: { readonly row: number; readonly column: number }
  /** Full columns the search went through, nearest first. */
  readonly settled: readonly number[]
  /** By column, `digits` numbers each: the cost of reaching it. */
  readonly distance: Float64Array
  /** By column: the row through which it was reached. */
  readonly via: Int32Array
  /** The cost of the whole route. */
  readonly length: Float64Array
}

interface Search {
  readonly problem: AssignmentProblem
  readonly standing: Standing
  readonly digits: number
  readonly distance: Float64Array
  readonly via: Int32Array
  /** Columns reached, of which the cheapest is settled next. */
  readonly frontier: number[]
  readonly settled: number[]
  /** The cheapest row to leave out so far; NONE before the first was looked at. */
  leaver: number
  readonly leaving: Float64Array
  readonly base: Float64Array
  readonly scratch: Float64Array
}

/** Dijkstra's search over reduced costs from one row to the nearest column with a free place, or row to leave out. */
export function cheapestRoute(problem: AssignmentProblem, standing: Standing, source: number): Route {
  const search = openSearch(problem, standing)
  const start = new Float64Array(search.digits)
  expand(search, source, start, 0)
  for (;;) {
    const column = takeNearest(search)
    if (column === NONE) return leave(search, source)
    const seated = standing.seated[column] ?? []
    if (seated.length < (problem.places[column] ?? 0)) return sit(search, source, column)
    search.settled.push(column)
    for (const row of seated) expand(search, row, search.distance, column * search.digits)
  }
}

function openSearch(problem: AssignmentProblem, standing: Standing): Search {
  const digits = problem.leftOut.length
  return {
    problem,
    standing,
    digits,
    distance: new Float64Array(problem.places.length * digits),
    via: new Int32Array(problem.places.length).fill(NONE),
    frontier: [],
    settled: [],
    leaver: NONE,
    leaving: new Float64Array(digits),
    base: new Float64Array(digits),
    scratch: new Float64Array(digits),
  }
}

/** Looks at everything a row could do instead, given what it cost to reach the row. */
function expand(search: Search, row: number, reached: Float64Array, at: number): void {
  const { digits, problem, standing, base, scratch } = search
  const { columns, costs } = problem.rows[row] as Choices
  for (let digit = 0; digit < digits; digit++) {
    base[digit] = number(reached, at + digit) - number(standing.rowPrice, row * digits + digit)
    scratch[digit] = number(base, digit) + (problem.leftOut[digit] ?? 0)
  }
  considerLeaving(search, row)
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] as number
    for (let digit = 0; digit < digits; digit++) {
      const price = number(standing.columnPrice, column * digits + digit)
      scratch[digit] = number(base, digit) + number(costs, index * digits + digit) - price
    }
    considerColumn(search, row, column)
  }
}

/** Notes this row as the one to leave out, where that costs least so far; `scratch` holds what it costs. */
function considerLeaving(search: Search, row: number): void {
  const { leaver, leaving, scratch, digits } = search
  if (leaver !== NONE && !isLess(scratch, 0, leaving, 0, digits)) return
  search.leaver = row
  leaving.set(scratch)
}

/** Notes this way to a column, where it is the first or the cheapest so far; `scratch` holds what it costs. */
function considerColumn({ via, distance, digits, frontier, scratch }: Search, row: number, column: number): void {
  const isNew = via[column] === NONE
  if (!isNew && !isLess(scratch, 0, distance, column * digits, digits)) return
  if (isNew) frontier.push(column)
  via[column] = row
  distance.set(scratch, column * digits)
}

/** Removes the nearest column from the frontier; NONE where leaving a row out costs less than any. */
function takeNearest({ frontier, distance, digits, leaving }: Search): number {
  let best = NONE
  for (let index = 0; index < frontier.length; index++) {
    const here = (frontier[index] as number) * digits
    const there = best === NONE ? NONE : (frontier[best] as number) * digits
    if (there === NONE || isLess(distance, here, distance, there, digits)) best = index
  }
  if (best === NONE || isLess(leaving, 0, distance, (frontier[best] as number) * digits, digits)) return NONE
  const column = frontier[best] as number
  frontier[best] = frontier[frontier.length - 1] as number
  frontier.pop()
  return column
}

function sit(search: Search, source: number, column: number): Route {
  const { settled, distance, via, digits } = search
  const end = { row: number(via, column), column }
  const length = distance.slice(column * digits, (column + 1) * digits)
  return { source, end, settled, distance, via, length }
}

function leave({ settled, distance, via, leaver, leaving }: Search, source: number): Route {
  return { source, end: { row: leaver, column: NONE }, settled, distance, via, length: leaving }
}

/** Whether the digits at `left` come before those at `right`: the first that differs decides. */
function isLess(left: Float64Array, at: number, right: Float64Array, from: number, digits: number): boolean {
  for (let digit = 0; digit < digits; digit++) {
    const difference = number(left, at + digit) - number(right, from + digit)
    if (difference !== 0) return difference < 0
  }
  return false
}

function number(numbers: Float64Array | Int32Array, index: number): number {
  return numbers[index] as number
}
