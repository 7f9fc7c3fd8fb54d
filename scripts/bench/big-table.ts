import type { Cell, Column, Row, Table } from '../../src/records/table.ts'

const kinds = ['text', 'text', 'number', 'text', 'dateTime'] as const

const columns = Array.from({ length: 30 }, (_, index): Column => {
  const kind = kinds[index % kinds.length] ?? 'text'
  const fixed = {
    width: 20,
    writer: 'kit',
    audience: 'program',
    ifDeleted: index === 0 ? 'stop' : 'make again',
  } as const
  return { key: `c${index}`, title: `Question ${index + 1}`, kind, ...fixed }
})

/** A table of 30 columns as wide and as mixed as an inbox. */
export const bigTable: Table = {
  key: 'big',
  title: 'Big',
  owner: 'inbox',
  identity: ['c0'],
  about: 'For measuring.',
  columns,
}

export function bigRow(number: number): Row {
  return Object.fromEntries(columns.map(({ key, kind }, index) => [key, cell(kind, number, index)]))
}

function cell(kind: Column['kind'], number: number, index: number): Cell {
  if (kind !== 'text') return 46_000 + number / 24 + index
  return `Answer ${(number * 7919 + index * 104_729) % 1_000_003} to question ${index} in row ${number}, some words long`
}
