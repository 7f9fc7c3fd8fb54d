import { defineForm } from './kit/form.ts'
import { orientationTopics } from './orientation-topics.ts'
import { oneOfTwo } from './partnership.ts'
import { usefulness, yesOrNo } from './scales.ts'

const { name, role } = oneOfTwo('program')

const attendedSome = {
  any: [
    { question: 'attended', is: 'all' },
    { question: 'attended', is: 'part' },
  ],
} as const

export const orientationFeedback = defineForm({
  id: 'orientation-feedback',
  version: 1,
  title: 'Orientation feedback',
  summary: 'Tell us that you took part, and what is still unclear.',
  stage: 'orient',
  filledBy: 'Everyone in a partnership',
  when: 'within a week after the orientation',
  minutes: 3,
  ready: ['The day you attended', 'The day of your first meeting, if you have set one'],
  next: [
    'Your attendance is noted. Everyone in the program attends once.',
    'The coordinator answers what is unclear, for you alone or for all.',
    'You and your partner fill in the agreement and the development plan within a month of your match.',
  ],
  send: 'Send feedback',
  nameOf: 'name',
  sections: [
    {
      title: 'You and the orientation',
      questions: {
        name,
        role,
        attended: {
          kind: 'choice',
          label: 'Did you attend?',
          noun: 'whether you attended',
          column: 'Attended',
          audience: 'program',
          options: [
            { value: 'all', label: 'Yes, all of it' },
            { value: 'part', label: 'In part' },
            { value: 'not-yet', label: 'Not yet' },
          ],
        },
        attendedOn: {
          kind: 'date',
          label: 'When?',
          noun: 'the day you attended',
          column: 'Attended on',
          audience: 'program',
          when: attendedSome,
        },
        how: {
          kind: 'choice',
          label: 'How?',
          noun: 'how you attended',
          column: 'How',
          audience: 'program',
          options: [
            { value: 'in-person', label: 'In person' },
            { value: 'online', label: 'Online, live' },
            { value: 'own-time', label: 'On my own, with the recording or the booklet' },
          ],
          when: attendedSome,
        },
        catchUp: {
          kind: 'longText',
          label: 'What would make it possible for you?',
          noun: 'what would make it possible',
          hint: 'Another day, another shift, a recording, an interpreter.',
          column: 'To catch up',
          audience: 'program',
          lines: 2,
          when: { question: 'attended', is: 'not-yet' },
        },
        metPartner: {
          kind: 'choice',
          label: 'Have you met your partner?',
          noun: 'whether you have met your partner',
          column: 'Met partner',
          audience: 'program',
          options: [
            { value: 'there', label: 'Yes, at the meet-and-greet' },
            { value: 'elsewhere', label: 'Yes, at another time' },
            { value: 'not-yet', label: 'Not yet' },
          ],
        },
        firstMeeting: {
          kind: 'date',
          label: 'When will you meet?',
          noun: 'the day of your first meeting',
          hint: 'By phone or video counts too. Leave it blank if you have not set a day, and we help.',
          column: 'First meeting',
          audience: 'program',
          optional: true,
          when: { question: 'metPartner', is: 'not-yet' },
        },
      },
    },
    {
      title: 'What you think',
      questions: {
        useful: {
          kind: 'choice',
          label: 'How useful was it?',
          noun: 'how useful it was',
          column: 'Useful',
          audience: 'coordinator',
          options: usefulness,
          when: attendedSome,
        },
        unclear: {
          kind: 'choices',
          label: 'What is still unclear to you?',
          noun: 'what is still unclear',
          hint: 'Tick nothing if all is clear.',
          column: 'Unclear',
          audience: 'coordinator',
          options: orientationTopics,
          other: { label: 'Something else', ask: 'What else?', noun: 'what else is unclear' },
          optional: true,
        },
        question: {
          kind: 'longText',
          label: 'What would you like to ask?',
          noun: 'your question',
          column: 'Question',
          audience: 'coordinator',
          lines: 3,
          optional: true,
        },
        better: {
          kind: 'longText',
          label: 'What should we do differently next time?',
          noun: 'what we should do differently',
          column: 'Do differently',
          audience: 'coordinator',
          lines: 3,
          optional: true,
        },
        call: {
          kind: 'choice',
          label: 'Should the coordinator call you?',
          noun: 'whether the coordinator should call',
          column: 'Call wanted',
          audience: 'coordinator',
          options: yesOrNo,
        },
      },
    },
  ],
  rules: [],
})
