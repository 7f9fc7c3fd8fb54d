/** One point of a list: its gist as a heading of a few words, then one or two sentences. */
export interface Point {
  readonly id: string
  readonly title: string
  readonly text: string
}
