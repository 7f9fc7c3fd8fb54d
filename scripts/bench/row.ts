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
