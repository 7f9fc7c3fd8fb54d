// The tab in which the kit proposes pairs and the coordinator decides.

import type { FoundRow, FoundTable } from './found.ts'
import type { Unreadable } from './read-inbox.ts'
import type { Column, Row, Table } from './table.ts'

/** What a row of the tab says. */
const proposalStates = ['Proposed', 'No match', 'Place free', 'No longer proposed'] as const

export type ProposalState = (typeof proposalStates)[number]

/** What the coordinator decides about a pair. All but `Never` keep it in later runs; the strongest come first. */
export const decisions = ['Confirm', 'Ask both', 'Hold', 'Never'] as const

export type Decision = (typeof decisions)[number]

const kit = (key: string, title: string, width: number, more: Partial<Column> = {}): Column => ({
  key,
  title,
  kind: 'text',
  width,
  writer: 'kit',
  audience: 'program',
  ifDeleted: 'make again',
  ...more,
})

const own = (key: string, title: string, width: number, more: Partial<Column> = {}) =>
  kit(key, title, width, { writer: 'coordinator', ...more })

const folded = (key: string, title: string, more: Partial<Column> = {}) =>
  kit(key, title, 16, { folded: true, ...more })

export const proposals: Table = {
  key: 'proposals',
  title: 'Proposals',
  owner: 'kit',
  columns: [
    kit('state', 'State', 20, { options: proposalStates }),
    kit('mentee', 'Mentee', 24),
    kit('mentor', 'Mentor', 24),
    kit('score', 'Score (of 100)', 10, { kind: 'number', decimals: 0 }),
    own('decision', 'Decision', 12, { options: decisions }),
    own('decidedBy', 'Decided by', 16),
    own('note', 'Note', 30),
    kit('check', 'Look at', 44, { audience: 'coordinator' }),
    kit('reasons', 'Why', 90),
    kit('line', 'Reporting lines, as far as known', 50),
    kit('menteeQualities', 'Mentee needs in common', 36),
    kit('mentorQualities', 'Mentor needs in common', 36),
    kit('menteeAgency', 'Mentee’s agency', 26),
    kit('menteeUnit', 'Mentee’s unit', 26),
    kit('mentorAgency', 'Mentor’s agency', 26),
    kit('mentorUnit', 'Mentor’s unit', 26),
    kit('points', 'Score, part by part', 60),
    folded('menteeReference', 'Mentee’s reference'),
    folded('mentorReference', 'Mentor’s reference'),
    folded('pair', 'Pair', { width: 66, ifDeleted: 'stop' }),
    folded('run', 'Proposed on', { kind: 'date', width: 12 }),
  ],
  identity: ['pair'],
  about:
    'Pairs that the kit proposes, each with its reasons. “Decision”, “Decided by” and “Note” are yours and stay when ' +
    'matching runs again: “Confirm”, “Ask both” and “Hold” keep a pair, “Never” keeps it from being proposed again.',
}

/** What becomes of a row that is proposed no longer but holds something of the coordinator's. */
export const noLongerProposed: Row = { state: 'No longer proposed' satisfies ProposalState }

export interface ReadDecisions {
  /** By pair. */
  readonly decided: ReadonlyMap<string, Decision>
  readonly unreadable: readonly Unreadable[]
}

/** The decisions that stand in the tab now; none where the tab does not exist yet. */
export function readDecisions(found: FoundTable | undefined): ReadDecisions {
  const decided = new Map<string, Decision>()
  const unreadable: Unreadable[] = []
  for (const row of found?.rows ?? []) {
    const written = textIn(row, 'decision')
    if (found === undefined || written === '') continue
    const decision = decisions.find((one) => one.toLowerCase() === written.toLowerCase())
    const pair = textIn(row, 'pair')
    if (decision && pair) decided.set(pair, decision)
    else unreadable.push(unreadableDecision(found, row, pair ? `one of ${decisions.join(', ')}` : notThePair))
  }
  return { decided, unreadable }
}

const notThePair = 'a decision only in a row that the kit wrote: elsewhere it can’t tell which pair is meant'

function textIn({ cells }: FoundRow, column: string): string {
  return String(cells[column] ?? '').trim()
}

function unreadableDecision(found: FoundTable, { number, cells }: FoundRow, expected: string): Unreadable {
  const { letter = '?', title = 'Decision' } = found.columns['decision'] ?? {}
  return { tab: found.tab, cell: `${letter}${number}`, title, found: cells['decision'] ?? null, expected }
}
