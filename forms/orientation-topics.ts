// What the orientation covers: the program's outline, and what its feedback asks about.
import type { Option } from './kit/questions.ts'

export const orientationTopics = [
  {
    value: 'benefits',
    label: 'What is in it for the agency and for both of you',
    formerly: ['What is in it for the agency, mentors and mentees'],
  },
  {
    value: 'roles',
    label: 'Who does what: you, your partner, your supervisors',
    formerly: ['Who does what: mentors, mentees, supervisors'],
  },
  { value: 'phases', label: 'How long it lasts, and the phases to expect' },
  { value: 'goals', label: 'Setting SMART goals' },
  { value: 'agreement', label: 'Making the mentoring agreement' },
  { value: 'activities', label: 'Activities to learn from' },
  { value: 'evaluating', label: 'Evaluating from both sides' },
  { value: 'reporting', label: 'What is collected and reported, and why' },
  { value: 'guidelines', label: 'This program’s guidelines' },
  { value: 'recognition', label: 'How people are recognized' },
  { value: 'questions', label: 'Questions and answers' },
  { value: 'closing', label: 'Ending a partnership well' },
  { value: 'obstacles', label: 'Getting past obstacles' },
  { value: 'confidence', label: 'What stays private, and what can’t' },
  { value: 'learning', label: 'How people learn from experience' },
] as const satisfies readonly Option[]
