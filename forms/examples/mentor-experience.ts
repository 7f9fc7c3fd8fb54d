import type { Answers } from '../kit/form.ts'
import type { mentorExperience } from '../mentor-experience.ts'

/** An invented pair, for documentation, samples and tests. */
export const mentorExperienceExample: Answers<typeof mentorExperience> = {
  mentorName: 'Walter Ishikawa',
  menteeName: 'Delia Montrose',
  agency: 'Department of Public Works',
  howOften: { chosen: 'every-two-weeks' },
  oftenEnough: { chosen: 'yes' },
  partnership: {
    prepared: { level: 'fully-true' },
    openToFeedback: { level: 'mostly-true' },
    triedThings: { level: 'fully-true', comment: 'Usually within a week.' },
    clearGoals: { level: 'mostly-true' },
    trust: { level: 'fully-true' },
    gaveWhatWasNeeded: { level: 'mostly-true' },
  },
  growthSeen: 'She plans weeks ahead and speaks up before there is a quarrel.',
  gains: {
    worthIt: { level: 'fully-true' },
    leads: { level: 'mostly-true' },
    contacts: { level: 'partly-true' },
    ideas: { level: 'mostly-true' },
    satisfaction: { level: 'fully-true' },
  },
  rewarding: 'The night she ran the closure and did not need me.',
  hardest: 'Finding the hours in storm season.',
  process: {
    matching: { level: 'very-useful' },
    orientation: { level: 'useful' },
    guides: { level: 'some-use', comment: 'Too long to read in the truck.' },
    support: { level: 'very-useful' },
  },
  hoursAMonth: 4,
  again: { chosen: 'yes' },
  change: 'Start after the winter, not before it.',
}
