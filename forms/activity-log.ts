import { contact } from './applicant.ts'
import { defineForm } from './kit/form.ts'

const audience = 'supervisor'

export const activityLog = defineForm({
  id: 'activity-log',
  version: 1,
  title: 'Activity log',
  summary: 'Keep count of the time that mentoring takes from your usual work.',
  stage: 'meet',
  filledBy: 'The mentee',
  when: 'as you go, or once a month',
  minutes: 3,
  ready: ['Your calendar'],
  next: [
    'Your supervisor gets a copy, so that your time away from usual work is accounted for.',
    'The hours count in the program’s total. Send only what you have not sent before.',
  ],
  send: 'Send log',
  nameOf: 'name',
  sections: [
    {
      title: 'About you',
      questions: {
        name: { ...contact.name, audience },
        jobTitle: { ...contact.jobTitle, audience },
        agency: { ...contact.agency, audience },
        unit: { ...contact.unit, audience },
      },
    },
    {
      title: 'What you did',
      questions: {
        activities: {
          kind: 'openRows',
          label: 'Activities',
          noun: 'at least one activity',
          hint: 'Meetings, shadowing, training, tasks from your plan. What you did, not what you talked about.',
          audience,
          row: 'Activity',
          // A sheet of paper holds 33: this is one, and two sheets more.
          atMost: 99,
          offered: 12,
          questions: {
            activity: {
              kind: 'text',
              label: 'What you did',
              noun: 'what you did',
              column: 'Activity',
              audience,
              width: 'full',
            },
            date: { kind: 'date', label: 'Date', noun: 'the date', audience },
            hours: {
              kind: 'number',
              label: 'Hours',
              noun: 'the hours',
              audience,
              least: 0.25,
              most: 24,
              decimals: 2,
              unit: 'hours',
            },
          },
        },
      },
    },
  ],
  rules: [],
})
