import { type AssignmentProblem, NONE } from './seating.ts'

/** Rows that, between them, may take only these columns, with fewer places than there are rows. */
export interface Bottleneck {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly places: number
}

/**
 * Why a row that was left out had to be: every column it could reach, by moving others, is full. In a cheapest
 * assignment with the fewest left out, the rows in those columns together with those left out show it by counting
 * (Hall 1935; the set is what the last failed search of König's proof reaches).
 */
export function bottleneckOf(problem: AssignmentProblem, columnOf: Int32Array, leftOut: number): Bottleneck {
  const seated = seatedBy(problem, columnOf)
  const rows = new Set([leftOut])
  const columns = new Set<number>()
  for (const row of rows) {
    for (const column of problem.rows[row]?.columns ?? []) {
      if (columns.has(column)) continue
      columns.add(column)
      for (const other of seated[column] ?? []) rows.add(other)
    }
  }
  for (const [row, { columns: allowed }] of problem.rows.entries()) {
    const isLeftOut = columnOf[row] === NONE && allowed.length > 0
    if (isLeftOut && allowed.every((column) => columns.has(column))) rows.add(row)
  }
  return {
    rows: sorted(rows),
    columns: sorted(columns),
    places: sum([...columns].map((at) => problem.places[at] ?? 0)),
  }
}

function seatedBy({ places }: AssignmentProblem, columnOf: Int32Array): readonly number[][] {
  const seated: number[][] = places.map(() => [])
  for (const [row, column] of columnOf.entries()) seated[column]?.push(row)
  return seated
}

function sorted(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((left, right) => left - right)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0)
}
