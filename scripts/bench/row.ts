// What a benchmark says.

/** One measured figure beside another from the same run. */
export interface BenchRow {
  readonly name: string
  readonly unit: string
  /** Median over the runs. */
  readonly ours: number
  /** What stands beside it: a peer, or a physical limit. */
  readonly peer: string
  readonly theirs: number
  /** `ours / theirs`. */
  readonly ratio: number
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
