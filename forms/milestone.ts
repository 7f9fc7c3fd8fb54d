import { defineForm } from './kit/form.ts'
import { namesByMentee } from './partnership.ts'

export const milestone = defineForm({
  id: 'milestone',
  version: 1,
  title: 'Milestone',
  summary: 'Tell the coordinator with one tap what you have reached.',
  stage: 'agree',
  filledBy: 'The mentee',
  when: 'as it happens',
  minutes: 1,
  ready: ['The date'],
  next: ['The coordinator’s list shows it as done, and you get no reminder for it.'],
  send: 'Report milestone',
  nameOf: 'menteeName',
  sections: [
    {
      title: 'What you have reached',
      questions: {
        ...namesByMentee('program'),
        milestone: {
          kind: 'choice',
          label: 'What is done?',
          noun: 'what is done',
          column: 'Milestone',
          audience: 'program',
          options: [
            { value: 'first-meeting', label: 'First meeting held' },
            { value: 'agreement', label: 'Agreement signed' },
            { value: 'plan', label: 'Development plan complete' },
            { value: 'plan-reviewed', label: 'Development plan reviewed' },
            { value: 'plan-shared', label: 'Development plan shared with my supervisor' },
          ],
        },
        reachedOn: {
          kind: 'date',
          label: 'Since when?',
          noun: 'the date',
          column: 'Reached on',
          audience: 'program',
        },
      },
    },
  ],
  rules: [],
})
