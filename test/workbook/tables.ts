import type { Column, Row, Table } from '../../src/records/table.ts'

function column(key: string, title: string, more: Partial<Column> = {}): Column {
  return { key, title, kind: 'text', width: 20, writer: 'kit', audience: 'program', ifDeleted: 'make again', ...more }
}

/** An inbox as a form makes it. */
export const applications: Table = {
  key: 'mentor-application',
  title: 'Mentor applications',
  owner: 'inbox',
  identity: ['id'],
  about: 'One row for each application of a mentor, newest at the bottom.',
  columns: [
    column('received', 'Received', { kind: 'dateTime', ifDeleted: 'stop' }),
    column('name', 'Name'),
    column('reference', 'Reference', { width: 10, ifDeleted: 'stop' }),
    column('experience', 'Experience', { options: ['None', 'Formal', 'Informal'] }),
    column('hours', 'Hours a month', { kind: 'number', decimals: 1, width: 8 }),
    column('start', 'Can start on', { kind: 'date', width: 12 }),
    column('meetAt', 'Meets best at', { kind: 'time', width: 10 }),
    column('goals.2.measurement', 'Goal 2: how measured', { width: 40 }),
    column('person', 'Person', { writer: 'coordinator' }),
    column('id', 'Id', { width: 12, folded: true, ifDeleted: 'stop' }),
    column('channel', 'Channel', { width: 8, folded: true }),
  ],
}

/** What the kit rewrites and the coordinator decides in. */
export const proposals: Table = {
  key: 'proposals',
  title: 'Proposals',
  owner: 'kit',
  identity: ['mentor', 'mentee'],
  about: 'Pairs that the kit proposes; fill in the yellow columns.',
  columns: [
    column('mentor', 'Mentor', { ifDeleted: 'stop' }),
    column('mentee', 'Mentee', { ifDeleted: 'stop' }),
    column('score', 'Score', { kind: 'number', decimals: 0, width: 8 }),
    column('state', 'State', { width: 10 }),
    column('decision', 'Decision', { writer: 'coordinator', options: ['confirm', 'ask both', 'hold', 'never'] }),
    column('note', 'Note', { writer: 'coordinator', width: 40 }),
  ],
}

export function application(number: number, more: Row = {}): Row {
  return {
    received: 46_000.5 + number,
    name: `Person ${number}`,
    reference: `REF${number}`,
    experience: 'Formal',
    hours: 2.5,
    start: 46_100,
    meetAt: 0.75,
    'goals.2.measurement': `First line\nSecond line of ${number}`,
    id: `id-${number}`,
    channel: 'web',
    ...more,
  }
}

export function proposal(mentor: string, mentee: string, score: number): Row {
  return { mentor, mentee, score, state: 'new' }
}
