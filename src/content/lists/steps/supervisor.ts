import type { RoleStep } from '../role-steps.ts'

export const supervisorSteps: readonly RoleStep[] = [
  {
    moment: 'applications',
    what: 'Tell your whole staff about the program. Answer each request for your support within a week.',
    forms: ['supervisor-endorsement'],
  },
  {
    moment: 'orientation',
    what: 'Give your staff member the time to go. Plan who covers the desk, the route or the shift.',
    forms: [],
  },
  {
    moment: 'start',
    what: 'Put the mentoring hours into the work schedule, so that nobody has to ask each time.',
    forms: [],
  },
  {
    moment: 'firstMonth',
    what: 'Sign the terms of the agreement when they reach you. They say what you promise: time, and no questions about the talks.',
    forms: ['mentoring-agreement'],
    isFormOnly: true,
  },
  {
    moment: 'firstMonth',
    what: 'Talk about the development plan for a quarter of an hour. Add what only you can: real work to practice on.',
    forms: ['development-plan'],
  },
  {
    moment: 'meetings',
    what: 'Read the hours you are sent. If work gets in the way, move the meeting; do not drop it.',
    forms: ['activity-log'],
  },
  {
    moment: 'threeMonths',
    what: 'Ask one question: “Do you get the time we agreed?” The plan comes back to you every three months.',
    forms: [],
  },
  { moment: 'halfWay', what: 'Offer a task in which a new skill can be used.', forms: [] },
  {
    moment: 'end',
    what: 'Come to the closing event. Ask what they would like to do with what they learned.',
    forms: [],
  },
]
