import { defineForm } from './kit/form.ts'

export const withdrawal = defineForm({
  id: 'withdrawal',
  version: 1,
  title: 'Withdraw what you sent',
  tab: 'Withdrawals',
  summary: 'Take back a form, everything you have sent, or your place in the program.',
  stage: 'close',
  filledBy: 'Anyone who has sent a form',
  when: 'at any time',
  minutes: 2,
  ready: ['The reference from the page that thanked you, if you have it'],
  next: [
    'The coordinator reads it within a week and marks what you withdrew, so that it is used no more.',
    'What you sent stays on record as withdrawn. If you want it erased, say so below: the coordinator tells you whether the law lets us.',
    'If you are in a partnership, the coordinator talks with you before your partner is told.',
  ],
  send: 'Withdraw',
  nameOf: 'name',
  sections: [
    {
      title: 'What you withdraw',
      questions: {
        sentReference: {
          kind: 'text',
          label: 'Reference of what you sent',
          noun: 'the reference of what you sent',
          hint: 'Eight letters and digits. Leave it blank if you don’t have it at hand.',
          column: 'Withdrawn reference',
          audience: 'coordinator',
          width: 'short',
          optional: true,
        },
        what: {
          kind: 'choice',
          label: 'What would you like to withdraw?',
          noun: 'what you would like to withdraw',
          column: 'Withdraws',
          audience: 'coordinator',
          options: [
            { value: 'this-form', label: 'This form only' },
            { value: 'everything', label: 'Everything I have sent' },
            { value: 'leaving', label: 'Everything, and I am leaving the program' },
          ],
        },
        reason: {
          kind: 'longText',
          label: 'Is there anything you want us to know?',
          noun: 'what you want us to know',
          hint: 'You need no reason.',
          column: 'Reason',
          audience: 'coordinator',
          lines: 3,
          optional: true,
        },
      },
    },
    {
      title: 'Who you are',
      questions: {
        name: {
          kind: 'text',
          label: 'Your name',
          noun: 'your name',
          column: 'Name',
          audience: 'coordinator',
          width: 'long',
          autocomplete: 'name',
        },
        email: {
          kind: 'email',
          label: 'Your e-mail address',
          noun: 'your e-mail address',
          hint: 'The one that you gave in the form, so that we can find it and answer you.',
          column: 'E-mail',
          audience: 'coordinator',
          autocomplete: 'email',
          optional: true,
        },
      },
    },
  ],
  rules: [
    {
      kind: 'atLeastOne',
      of: ['sentReference', 'email'],
      message: 'Enter the reference or your e-mail address, so that we can find what you sent',
    },
  ],
})
