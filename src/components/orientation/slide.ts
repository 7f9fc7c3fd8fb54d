/** One slide of a presentation. Everything but its kind is HTML. */
export interface Slide {
  readonly kind: 'title' | 'text' | 'activity' | 'card' | 'question' | 'pause'
  /** What stands small above the title. */
  readonly label: string
  readonly title: string
  /** Empty where the title says it all. */
  readonly body: string
  /** For the facilitator; empty where there are none. */
  readonly notes: string
}
