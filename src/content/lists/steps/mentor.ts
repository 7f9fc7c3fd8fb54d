import { mentee } from '../../words.ts'
import type { RoleStep } from '../role-steps.ts'

export const mentorSteps: readonly RoleStep[] = [
  {
    moment: 'applications',
    what: 'Talk with your supervisor about the time. Apply, and say what you would like to pass on.',
    forms: ['mentor-application', 'peer-application'],
  },
  {
    moment: 'matching',
    what: 'Answer the coordinator’s call. Say how many people you can take on, and whom you should not be paired with.',
    forms: [],
  },
  {
    moment: 'matching',
    what: 'Read the proposal. Say yes, no, or that you would like to talk first. A no costs nothing.',
    forms: ['match-response'],
    isFormOnly: true,
  },
  { moment: 'orientation', what: 'Come to the orientation. Everyone does, once.', forms: ['orientation-feedback'] },
  {
    moment: 'start',
    what: `Hold the first meeting. Write to your ${mentee} first; it is hard to go first.`,
    forms: [],
  },
  {
    moment: 'firstMonth',
    what: `Help your ${mentee} put goals into words. Sign what the two of you agreed.`,
    forms: ['mentoring-agreement', 'mentoring-agreement-brief', 'development-plan'],
  },
  {
    moment: 'meetings',
    what: 'Meet, listen, ask, and do one thing that you promised. Fill in the summary before you part.',
    forms: ['session-summary'],
  },
  {
    moment: 'threeMonths',
    what: 'Ask each other whether this works. If it does not, the coordinator helps, or ends it without blame.',
    forms: ['early-closure'],
  },
  {
    moment: 'halfWay',
    what: 'Look back together. Keep what works, change what does not, set the goals anew.',
    forms: ['midway-evaluation'],
  },
  { moment: 'halfWay', what: 'Report by yourself how it is going.', forms: ['progress-report'], isFormOnly: true },
  {
    moment: 'windDown',
    what: 'Speak of the end before it comes. Meet less often. Give every open task an owner.',
    forms: [],
  },
  {
    moment: 'end',
    what: 'Hold the last meeting. Then say, alone, how it was for you.',
    forms: ['mentor-experience', 'completion-survey'],
  },
]
