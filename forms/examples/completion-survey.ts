import type { completionSurvey } from '../completion-survey.ts'
import type { Answers } from '../kit/form.ts'

/** An invented person, for documentation, samples and tests. */
export const completionSurveyExample: Answers<typeof completionSurvey> = {
  name: 'Delia Montrose',
  role: { chosen: 'mentee' },
  partnerName: 'Walter Ishikawa',
  agency: 'Department of Public Works',
  areasReceived: { chosen: ['corrective-feedback', 'managing-projects', 'organizational-politics'] },
  growth: [
    { area: { chosen: 'managing-projects' }, before: { chosen: 'with-help' }, now: { chosen: 'alone' } },
    { area: { chosen: 'corrective-feedback' }, before: { chosen: 'new' }, now: { chosen: 'with-help' } },
  ],
  goalsSet: 3,
  goalsMeasured: 3,
  goalsReached: 2,
  hours: 46,
  objectives: {
    bothGained: { level: 'fully-true' },
    doesJobBetter: { level: 'fully-true' },
    knowsAgency: { level: 'mostly-true' },
    knowsPeople: { level: 'mostly-true' },
    readyForMore: { level: 'fully-true' },
    worthIt: { level: 'fully-true' },
  },
  outcomes: { chosen: ['new-duties', 'led'] },
  recommend: { chosen: 'yes' },
  again: { chosen: 'yes' },
  parts: {
    matching: { level: 'very-useful' },
    orientation: { level: 'useful' },
    agreement: { level: 'useful' },
    support: { level: 'very-useful' },
  },
  atWork: 'I plan closures backward from the hour at which the road must be open.',
  staying: { chosen: 'more' },
  best: 'That the mentor comes from another yard.',
  change: 'Give night crews a room and an hour.',
  advice: 'Bring one question to every meeting.',
  quote: { chosen: 'without-name' },
}
