import type { RoleStep } from '../role-steps.ts'

export const coordinatorSteps: readonly RoleStep[] = [
  {
    moment: 'applications',
    what: 'Go where people work. Answer every application within two days, and ask supervisors for their word.',
    forms: ['supervisor-endorsement'],
  },
  {
    moment: 'matching',
    what: 'Call every applicant for ten minutes. Screen mentors by the nine guidelines. Decide on pairs, then ask both sides.',
    forms: ['mentor-screening'],
  },
  { moment: 'matching', what: 'Tell those who were not selected first, yourself, with the reason.', forms: [] },
  {
    moment: 'orientation',
    what: 'See that all come and that each pair leaves with a date.',
    forms: ['orientation-feedback'],
  },
  { moment: 'start', what: 'After ten days ask every pair: have you met? Help those who have not.', forms: [] },
  {
    moment: 'firstMonth',
    what: 'See who has agreed on goals and who is stuck. Offer an example or half an hour of help.',
    forms: ['mentoring-agreement', 'mentoring-agreement-brief', 'development-plan'],
  },
  {
    moment: 'meetings',
    what: 'Look once a week at which pairs have sent nothing for a while. Bring the mentors together once a quarter.',
    forms: ['session-summary'],
  },
  {
    moment: 'threeMonths',
    what: 'Call each partner, alone, for five minutes. Change what does not work, without blame.',
    forms: ['early-closure'],
  },
  {
    moment: 'halfWay',
    what: 'Read what pairs write. Act on it within two weeks, and tell them what you did.',
    forms: ['midway-evaluation', 'progress-report'],
  },
  { moment: 'windDown', what: 'Remind every pair of the last day. Plan the closing event.', forms: [] },
  {
    moment: 'end',
    what: 'Gather the evaluations, thank people by name, write the report, and say what will change.',
    forms: ['mentor-evaluation', 'mentor-experience', 'completion-survey'],
  },
]
