import { ofAgency } from '../../forms/catalog.ts'
import type { Destination } from '../../forms/kit/audience.ts'
import { menteeApplication } from '../../forms/mentee-application.ts'
import { mentorApplication } from '../../forms/mentor-application.ts'
import { type Applicants, menteesOf, mentorsOf } from '../../src/matching/applicants.ts'
import type { Cohort } from '../../src/matching/match.ts'
import type { Snapshot } from '../../src/records/found.ts'
import { inboxesOf, type Workbooks } from '../../src/records/inbox.ts'
import { proposals, readDecisions } from '../../src/records/proposals.ts'
import { readInbox, type Unreadable } from '../../src/records/read-inbox.ts'
import type { Table } from '../../src/records/table.ts'
import { CommandProblem } from '../command.ts'

const applications = [ofAgency(mentorApplication), ofAgency(menteeApplication)] as const

/** Everybody who applied, and applications that later ones replace. */
export interface ReadCohort extends Cohort {
  readonly replaced: number
}

/** The workbook that proposals are for: that of the coordinator alone, since names not wanted go into them. */
export function proposalPlace(workbooks: Workbooks): Destination {
  return workbooks === 'two' ? 'confidential' : 'program'
}

/** Every tab that matching reads in one workbook. */
export function tablesIn(place: Destination, workbooks: Workbooks): readonly Table[] {
  const inboxes = applications.flatMap((form) => inboxesOf(form, workbooks))
  const here = inboxes.filter(({ destination }) => destination === place).map(({ table }) => table)
  return place === proposalPlace(workbooks) ? [...here, proposals] : here
}

/** @throws CommandProblem where anything that matching rests on is missing or can't be read */
export function readCohort(workbooks: Workbooks, snapshots: Readonly<Record<Destination, Snapshot>>): ReadCohort {
  assertComplete(workbooks, snapshots)
  const [mentorForm, menteeForm] = applications
  const readMentors = readInbox(mentorForm, workbooks, snapshots)
  const readMentees = readInbox(menteeForm, workbooks, snapshots)
  const decisions = readDecisions(snapshots[proposalPlace(workbooks)][proposals.key])
  const mentors = mentorsOf(readMentors.submissions)
  const mentees = menteesOf(readMentees.submissions)
  assertReadable([...readMentors.unreadable, ...readMentees.unreadable, ...decisions.unreadable].map(unreadableWords), [
    ...missingWords(mentors),
    ...missingWords(mentees),
  ])
  return {
    mentors: mentors.candidates,
    mentees: mentees.candidates,
    decided: decisions.decided,
    replaced: mentors.replaced + mentees.replaced,
  }
}

/** Columns whose loss nobody would notice in the result: without them a rule is silently not kept. */
const silent = new Set(['supervisorName', 'supervisorEmail', 'unit', 'location', 'skills.most', 'person', 'email'])

function assertComplete(workbooks: Workbooks, snapshots: Readonly<Record<Destination, Snapshot>>): void {
  const lost = applications.flatMap((form) => {
    const inboxes = inboxesOf(form, workbooks)
    const isThere = inboxes.some(({ destination, table }) => snapshots[destination][table.key])
    return isThere ? inboxes.flatMap(({ destination, table }) => lostIn(table, snapshots[destination])) : []
  })
  if (lost.length === 0) return
  throw new CommandProblem(
    `Matching would break rules that it can’t see, so nothing was written:\n${bulleted(lost)}\n` +
      'Undo the deletion in the spreadsheet, or take the tab or column from a copy of the workbook; then match again.',
  )
}

function lostIn(table: Table, snapshot: Snapshot): readonly string[] {
  const found = snapshot[table.key]
  if (!found) return [`The tab “${table.title}” is gone.`]
  const gone = table.columns.filter(({ key }) => silent.has(key) && !found.columns[key])
  return gone.map(({ title }) => `The column “${title}” of the tab “${found.tab}” is gone.`)
}

function unreadableWords({ tab, cell, title, found, expected }: Unreadable): string {
  return `“${tab}”, cell ${cell} (“${title}”): found “${found ?? ''}”, expected ${expected}.`
}

function missingWords({ missing }: Applicants<unknown>): readonly string[] {
  return missing.map(({ tab, row, title }) => `“${tab}”, row ${row}: “${title}” is empty, expected an answer.`)
}

const mostShown = 20

function assertReadable(unreadable: readonly string[], missing: readonly string[]): void {
  // A cell that can't be read gives no answer either: said once is enough.
  const all = unreadable.length > 0 ? unreadable : missing
  if (all.length === 0) return
  const more = all.length > mostShown ? `\n  … and ${all.length - mostShown} more.` : ''
  const cells = all.length === 1 ? 'One cell can’t' : `${all.length} cells can’t`
  throw new CommandProblem(
    `${cells} be read, so nothing was matched and nothing was written:\n${bulleted(all.slice(0, mostShown))}${more}\n` +
      'Mend them in the spreadsheet, save and close it, then match again.',
  )
}

function bulleted(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n')
}
