// What the kit comes with: the whole program's forms, before an agency makes them its own.
import { expect, test } from 'vitest'
import { skills } from '../../forms/agency.ts'
import { allForms } from '../../forms/catalog.ts'

const ofTheProgram = [
  'needs-assessment',
  'mentor-application',
  'mentee-application',
  'peer-application',
  'supervisor-endorsement',
  'mentor-screening',
  'match-response',
  'orientation-feedback',
  'mentoring-agreement',
  'mentoring-agreement-brief',
  'development-plan',
  'milestone',
  'session-summary',
  'activity-log',
  'midway-evaluation',
  'progress-report',
  'mentor-evaluation',
  'mentor-experience',
  'completion-survey',
  'early-closure',
]

test('all twenty forms of the program are there, in its order', () => {
  expect(allForms.map(({ id }) => id)).toEqual(ofTheProgram)
})

test('there are twenty-five areas to choose from, "other" among them', () => {
  expect(skills.length + 1).toBe(25)
})
