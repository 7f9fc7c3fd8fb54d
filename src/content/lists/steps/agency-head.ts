import type { RoleStep } from '../role-steps.ts'

export const agencyHeadSteps: readonly RoleStep[] = [
  {
    moment: 'applications',
    what: 'Send the invitation under your own name. Ask your managers on a call to let people go.',
    forms: [],
  },
  { moment: 'orientation', what: 'Open the orientation: five minutes, in person if you can.', forms: [] },
  {
    moment: 'firstMonth',
    what: 'Sign the agreements, all at one sitting, or name someone who signs for you.',
    forms: ['mentoring-agreement'],
    isFormOnly: true,
  },
  {
    moment: 'halfWay',
    what: 'Ask the coordinator one question: “What stands in your way that I can move?”',
    forms: [],
  },
  { moment: 'end', what: 'Come to the closing event, shake hands, and read out names.', forms: [] },
  {
    moment: 'end',
    what: 'Receive the outcome report. Decide what changes and whether there is a next round. Tell all staff.',
    forms: [],
  },
]
