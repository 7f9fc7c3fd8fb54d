import { describe, expect, it } from 'vitest'
import { formatTarget, parseTarget } from '../../../src/workbook/excel/address.ts'
import { columnsByName, definedName } from '../../../src/workbook/excel/names.ts'
import { applications } from '../tables.ts'

describe('the defined name of a column', () => {
  it.each([
    ['mentor-application', 'goals.2.measurement', 'kit_mentor_application_goals_2_measurement'],
    ['mentor-application', 'supervisorEmail', 'kit_mentor_application_supervisor_email'],
    ['proposals', 'decision', 'kit_proposals_decision'],
  ])('of %s, %s is %s', (table, column, name) => {
    expect(definedName(table, column)).toBe(name)
  })

  it('refuses two columns that would share it', () => {
    const [first] = applications.columns
    if (!first) throw new Error('no column')
    const columns = [
      { ...first, key: 'goals.2' },
      { ...first, key: 'goals-2' },
    ]
    expect(() => columnsByName({ ...applications, columns })).toThrow(
      'Columns "goals.2" and "goals-2" of "mentor-application" share the name kit_mentor_application_goals_2.',
    )
  })
})

describe('what a name points at', () => {
  it.each([
    ["'Mentor applications'!$F$1", { tab: 'Mentor applications', column: 6, row: 1 }],
    ["'Ana''s mentors'!$AA$12", { tab: "Ana's mentors", column: 27, row: 12 }],
    ['Proposals!$XFD$1', { tab: 'Proposals', column: 16_384, row: 1 }],
    ['Añadidos!A3', { tab: 'Añadidos', column: 1, row: 3 }],
  ])('is read from %s', (text, target) => {
    expect(parseTarget(text)).toEqual(target)
    expect(parseTarget(formatTarget(target))).toEqual(target)
  })

  it.each(['#REF!', 'Proposals!#REF!', '#REF!$A$1', 'Proposals!$A$1:$B$1', '[1]Proposals!$A$1', '42', ''])(
    'is nothing for %s',
    (text) => {
      expect(parseTarget(text)).toBeUndefined()
    },
  )
})
