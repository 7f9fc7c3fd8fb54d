import { defineForm } from './kit/form.ts'
import { screening } from './scales.ts'

export const mentorScreening = defineForm({
  id: 'mentor-screening',
  version: 1,
  title: 'Mentor screening',
  summary: 'Hold every applicant who wants to mentor against the same nine guidelines.',
  stage: 'screen',
  filledBy: 'The coordinator, or someone on the steering committee',
  when: 'after a mentor applied, and again before a match for the mentee’s job',
  minutes: 15,
  ready: [
    'The application',
    'The supervisor’s endorsement, if you have it',
    'Your notes from talking with the applicant',
  ],
  next: [
    'Set the status of this person in the People tab.',
    'Tell the applicant the decision; if it is “not selected”, with the reason and how to ask for a second look.',
    'Whether the mentor knows a mentee’s job is answered for each pair, so come back when a pair is proposed.',
  ],
  send: 'Send screening',
  nameOf: 'mentorName',
  sections: [
    {
      title: 'Who it is about',
      questions: {
        mentorName: {
          kind: 'text',
          label: 'Name of the applicant',
          noun: 'the name of the applicant',
          column: 'Mentor',
          audience: 'program',
          width: 'long',
        },
        screenedBy: {
          kind: 'text',
          label: 'Your name',
          noun: 'your name',
          column: 'Screened by',
          audience: 'program',
          width: 'long',
          autocomplete: 'name',
        },
      },
    },
    {
      title: 'The guidelines',
      intro:
        'Answer from what you or others have seen, not from what you have heard said. “Unknown” is an honest answer.',
      questions: {
        guidelines: {
          kind: 'ratingGrid',
          label: 'Does this person …',
          noun: 'each guideline',
          column: 'Guidelines',
          audience: 'coordinator',
          levels: screening,
          rows: [
            {
              key: 'roleModel',
              label: 'Set a good example, and speak well of the agency, its clients and the community',
              column: 'Role model',
            },
            { key: 'boundaries', label: 'Keep sound boundaries, at work and in person', column: 'Boundaries' },
            { key: 'standing', label: 'Have good standing with the agency', column: 'Good standing' },
            {
              key: 'willing',
              label: 'Want to mentor, have the time, and take on the duty that comes with it',
              column: 'Willing and available',
            },
            { key: 'initiative', label: 'Look ahead and start things on the job', column: 'Foresight and initiative' },
            {
              key: 'waysOfLearning',
              label: 'Notice that people learn in different ways, respect it and adapt',
              column: 'Ways of learning',
            },
            {
              key: 'safeSpace',
              label: 'Make it safe to raise a worry, and keep to themselves what should stay private',
              column: 'Safe space',
            },
            { key: 'feedback', label: 'Give useful feedback, and take it', column: 'Feedback' },
          ],
          comment: 'Note',
        },
        jobs: {
          kind: 'openRows',
          label: 'Does this person know the mentee’s job?',
          noun: 'whether this person knows the mentee’s job',
          hint: 'One line for each mentee who is proposed. Leave it blank as long as there is no proposal.',
          column: 'Jobs known',
          audience: 'coordinator',
          optional: true,
          row: 'Proposed mentee',
          atMost: 20,
          offered: 4,
          questions: {
            mentee: {
              kind: 'text',
              label: 'Mentee',
              noun: 'the name of the mentee',
              audience: 'coordinator',
              width: 'long',
            },
            knowsJob: {
              kind: 'choice',
              label: 'Knows the job',
              noun: 'whether the mentor knows the job',
              audience: 'coordinator',
              options: screening,
            },
            note: {
              kind: 'text',
              label: 'Note',
              noun: 'the note',
              audience: 'coordinator',
              width: 'full',
              optional: true,
            },
          },
        },
      },
    },
    {
      title: 'Decision',
      questions: {
        decision: {
          kind: 'choice',
          label: 'What did you decide?',
          column: 'Decision',
          noun: 'the decision',
          audience: 'program',
          options: [
            { value: 'eligible', label: 'Eligible' },
            { value: 'open', label: 'Still open', hint: 'Something has to be found out or settled first.' },
            { value: 'not-selected', label: 'Not selected' },
          ],
        },
        decidedOn: {
          kind: 'date',
          label: 'Date of the decision',
          noun: 'the date of the decision',
          column: 'Decided on',
          audience: 'program',
          when: {
            any: [
              { question: 'decision', is: 'eligible' },
              { question: 'decision', is: 'not-selected' },
            ],
          },
        },
      },
    },
    {
      title: 'What follows',
      questions: {
        toSettle: {
          kind: 'longText',
          label: 'What has to be settled, by whom, and by when?',
          noun: 'what has to be settled',
          column: 'To settle',
          audience: 'coordinator',
          lines: 2,
          when: { question: 'decision', is: 'open' },
        },
        reason: {
          kind: 'longText',
          label: 'What will you tell the applicant?',
          noun: 'what you will tell the applicant',
          hint: 'Name the guideline, what you saw, and what would change the decision.',
          column: 'Reason given',
          audience: 'coordinator',
          lines: 3,
          when: { question: 'decision', is: 'not-selected' },
        },
        secondLook: {
          kind: 'text',
          label: 'Who will take a second look, if the applicant asks for one?',
          noun: 'who will take a second look',
          hint: 'Someone who had no part in this decision.',
          column: 'Second look by',
          audience: 'coordinator',
          width: 'long',
          when: { question: 'decision', is: 'not-selected' },
        },
      },
    },
  ],
  rules: [],
})
