// How every application ends, whichever side a person applies for.
import { applicantSignature, papers } from './applicant.ts'
import { availability, ways } from './working-together.ts'

export const lastSections = [
  { title: 'When and where', questions: { ...availability } },
  {
    title: 'How you work',
    intro: 'There are no better or worse answers. They help us find a partner whose ways fit yours.',
    questions: { ...ways },
  },
  {
    title: 'Papers',
    intro: 'Both are optional. You can also bring them to the coordinator on paper.',
    questions: { ...papers },
  },
  { title: 'Sign', questions: { signature: applicantSignature } },
] as const

export const supervisorIsAnother = {
  kind: 'different',
  first: 'email',
  second: 'supervisorEmail',
  message: 'Enter your supervisor’s e-mail address; this one is your own',
} as const
