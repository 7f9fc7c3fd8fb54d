export type Platform = 'senior-to-junior' | 'peer-to-peer'
export type Meeting = 'in-person' | 'remote'
/** How far away a partner may be. */
type Reach = 'own-bureau' | 'own-agency' | 'any-agency'

/** Somebody as an application names them: by name, by address, or both. */
export interface Named {
  readonly name?: string
  readonly email?: string
}

/** What the kit compares of one person who applied in one role. Sets hold option values of the forms. */
export interface Candidate {
  /** The id of this person's first application on the form: it stays when they apply again. */
  readonly key: string
  /** The same for everything one person sent, in either role. */
  readonly person: string
  /** Of the application that counts. */
  readonly reference: string
  readonly name: string
  readonly agency: string
  readonly unit: string
  readonly location: string
  /** The technical field, where technical expertise is offered or wanted. */
  readonly field: string
  readonly folded: Folded
  readonly supervisor: Named
  readonly notWanted: readonly Named[]
  readonly platforms: ReadonlySet<Platform>
  /** Offered by a mentor, wanted by a mentee. */
  readonly skills: ReadonlySet<string>
  readonly mostImportant: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  /** A month, all in all. */
  readonly hours: number
  readonly meetings: ReadonlySet<Meeting>
  readonly style: string
  /** Option by trait; a trait left blank is absent. */
  readonly personality: Readonly<Partial<Record<Trait, string>>>
  /** Place in the order of grade bands, 0 for the lowest. */
  readonly band: number
  readonly reach: Reach
  /** Wanted in common with the partner; read by people, not compared. */
  readonly qualities: readonly string[]
}

/** Texts that are compared for every pair, with the ways of writing them evened out once. */
export interface Folded {
  readonly name: string
  readonly agency: string
  readonly unit: string
  /** What the location starts with, up to a comma: the city, as the form asks for it. */
  readonly city: string
  /** Words of the location, and of the technical field; no location for those who work from home. */
  readonly location: readonly string[]
  readonly field: readonly string[]
}

export const traits = ['thinking', 'planning', 'focus', 'feedback'] as const
export type Trait = (typeof traits)[number]

export interface Mentor extends Candidate {
  /** Mentees at once. */
  readonly places: number
}

export type Mentee = Candidate
