/**
 * What a choice costs, as digits compared from the first on; the smallest is best. Each digit is a whole number, and
 * sums stay below 2^53, so every comparison is exact: no digit is ever weighed against another.
 */
export type Cost = readonly number[]

/** The columns that one row may take, in ascending order, and what each costs: `digits` numbers a column, one after another. */
export interface Choices {
  readonly columns: readonly number[]
  readonly costs: Float64Array
}

/** Rows that want one column each (mentees), columns that take several rows (mentors with places). */
export interface AssignmentProblem {
  readonly rows: readonly Choices[]
  /** How many rows each column takes. */
  readonly places: readonly number[]
  /** What it costs to leave a row without a column; its length is the number of digits. */
  readonly leftOut: Cost
}

export const NONE = -1

/** Who sits where while rows are added one by one, and the prices that prove it cheapest. */
export interface Standing {
  /** By row: its column, or NONE. */
  readonly columnOf: Int32Array
  /** By column: the rows that have a place in it. */
  readonly seated: readonly number[][]
  readonly rowPrice: Float64Array
  readonly columnPrice: Float64Array
}
