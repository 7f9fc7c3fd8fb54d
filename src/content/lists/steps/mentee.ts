import type { RoleStep } from '../role-steps.ts'

export const menteeSteps: readonly RoleStep[] = [
  {
    moment: 'applications',
    what: 'Decide what you want to learn. Ask your supervisor for the time. Apply.',
    forms: ['mentee-application', 'peer-application'],
  },
  {
    moment: 'matching',
    what: 'Answer the coordinator’s call. Waiting is normal: good pairs take weeks to find.',
    forms: [],
  },
  {
    moment: 'matching',
    what: 'Read the proposal. Say yes, no, or that you would like to talk first. You need give no reason.',
    forms: ['match-response'],
    isFormOnly: true,
  },
  { moment: 'orientation', what: 'Come to the orientation. Everyone does, once.', forms: ['orientation-feedback'] },
  { moment: 'start', what: 'Hold the first meeting. Set the next three dates before you leave.', forms: ['milestone'] },
  {
    moment: 'firstMonth',
    what: 'Write up your goals and your plan with your mentor. Talk the plan over with your supervisor.',
    forms: ['mentoring-agreement', 'mentoring-agreement-brief', 'development-plan', 'milestone'],
  },
  {
    moment: 'meetings',
    what: 'Send the agenda two days before. Meet. Fill in the summary before you part.',
    forms: ['session-summary'],
  },
  {
    moment: 'meetings',
    what: 'Note the time that mentoring takes, as you go or once a month.',
    forms: ['activity-log'],
    isFormOnly: true,
  },
  {
    moment: 'threeMonths',
    what: 'Ask yourself whether this works. Go through the plan with your mentor, now and every three months.',
    forms: ['development-plan', 'early-closure'],
  },
  {
    moment: 'halfWay',
    what: 'Look back together. Drop goals that no longer matter and add one that stretches you.',
    forms: ['midway-evaluation'],
  },
  { moment: 'halfWay', what: 'Report by yourself how it is going.', forms: ['progress-report'], isFormOnly: true },
  { moment: 'windDown', what: 'Write down what comes next for you, and who else can help with it.', forms: [] },
  {
    moment: 'end',
    what: 'Hold the last meeting and say thank you. Then answer, alone, how it was.',
    forms: ['mentor-evaluation', 'completion-survey'],
  },
]
