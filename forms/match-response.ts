import { defineForm } from './kit/form.ts'
import { oneOfTwo } from './partnership.ts'

const { name, role, partnerName } = oneOfTwo('program')

export const matchResponse = defineForm({
  id: 'match-response',
  version: 1,
  title: 'Answer to a proposed match',
  summary: 'Say yes, no, or that you would like to talk first. You need not give a reason.',
  stage: 'match',
  filledBy: 'Both people who are proposed to each other, each alone',
  when: 'when the coordinator proposes a partner',
  minutes: 1,
  ready: ['The coordinator’s proposal, with the name of your partner'],
  next: [
    'If both of you say yes, the coordinator confirms the match and tells you how to begin.',
    'If either of you says no, the match is not made. The other person is not told who said what.',
    'If you want to talk first, the coordinator calls you before anything is decided.',
  ],
  send: 'Send answer',
  nameOf: 'name',
  sections: [
    { title: 'You', questions: { name, role } },
    {
      title: 'Your answer',
      questions: {
        partnerName: {
          ...partnerName,
          label: 'Who was proposed to you?',
          noun: 'the name of the person proposed',
          hint: 'If there are several, send one answer for each.',
          audience: 'coordinator',
        },
        answer: {
          kind: 'choice',
          label: 'Do you want to be matched with this person?',
          noun: 'your answer',
          column: 'Answer',
          audience: 'coordinator',
          options: [
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No', hint: 'It costs you nothing: we look for someone else.' },
            {
              value: 'talk-first',
              label: 'I would like to talk first',
              hint: 'With the coordinator, or with that person.',
            },
          ],
        },
        reachMe: {
          kind: 'text',
          label: 'How and when can we reach you?',
          noun: 'how and when we can reach you',
          column: 'Reach',
          audience: 'coordinator',
          width: 'full',
          when: { question: 'answer', is: 'talk-first' },
        },
        note: {
          kind: 'longText',
          label: 'Is there anything you want us to know?',
          noun: 'your note',
          column: 'Note',
          audience: 'coordinator',
          lines: 3,
          optional: true,
        },
      },
    },
  ],
  rules: [],
})
