import { cheapestRoute, type Route } from './route.ts'
import { type AssignmentProblem, NONE, type Standing } from './seating.ts'

/**
 * The cheapest assignment: by row its column, or NONE where leaving it out is part of the cheapest. Rows are added
 * one at a time along the cheapest route through those already seated (successive shortest paths with prices,
 * Edmonds and Karp 1972; digits instead of one number, because costs need only be an ordered group). Where several
 * assignments cost the same, the order of rows and columns decides: callers who sort both get the same every time.
 */
export function assign(problem: AssignmentProblem): Int32Array {
  const standing = openStanding(problem)
  for (let row = 0; row < problem.rows.length; row++) {
    const route = cheapestRoute(problem, standing, row)
    reprice(standing, route, problem.leftOut.length)
    reseat(standing, route)
  }
  return standing.columnOf
}

function openStanding({ rows, places, leftOut }: AssignmentProblem): Standing {
  return {
    columnOf: new Int32Array(rows.length).fill(NONE),
    seated: places.map(() => []),
    rowPrice: new Float64Array(rows.length * leftOut.length),
    columnPrice: new Float64Array(places.length * leftOut.length),
  }
}

/** Keeps every reduced cost at or above zero, and at zero where a row sits. */
function reprice({ seated, rowPrice, columnPrice }: Standing, route: Route, digits: number): void {
  for (let digit = 0; digit < digits; digit++) {
    const whole = route.length[digit] ?? 0
    add(rowPrice, route.source * digits + digit, whole)
    for (const column of route.settled) {
      const gain = whole - (route.distance[column * digits + digit] ?? 0)
      add(columnPrice, column * digits + digit, -gain)
      for (const row of seated[column] ?? []) add(rowPrice, row * digits + digit, gain)
    }
  }
}

function add(numbers: Float64Array, index: number, amount: number): void {
  numbers[index] = (numbers[index] ?? 0) + amount
}

/** Moves every row along the route one step, from its end back to the row that was added. */
function reseat(standing: Standing, { source, end, via }: Route): void {
  let { row, column } = end
  while (row !== source) {
    const left = standing.columnOf[row] ?? NONE
    move(standing, row, left, column)
    column = left
    row = via[left] ?? source
  }
  move(standing, source, NONE, column)
}

function move({ columnOf, seated }: Standing, row: number, from: number, to: number): void {
  const old = seated[from]
  old?.splice(old.indexOf(row), 1)
  seated[to]?.push(row)
  columnOf[row] = to
}
