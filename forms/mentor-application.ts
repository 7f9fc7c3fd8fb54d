import { skills } from './agency.ts'
import { contact, service, supervisor } from './applicant.ts'
import { lastSections, supervisorIsAnother } from './application-end.ts'
import { defineForm } from './kit/form.ts'
import { avoid, otherSkill, platform, qualityRows, technicalField } from './partner-wanted.ts'

export const mentorApplication = defineForm({
  id: 'mentor-application',
  version: 1,
  title: 'Mentor application',
  summary: 'Offer your time and what you know to a colleague.',
  stage: 'apply',
  filledBy: 'Staff who want to be a mentor',
  when: 'while applications are open',
  window: 'applications',
  minutes: 15,
  ready: [
    'Your supervisor’s name and e-mail address',
    'A rough idea of how many hours a month you can give',
    'Your résumé, if you want to attach it',
  ],
  next: [
    'The coordinator reads your application and may call you with questions.',
    'You are screened against the same guidelines as every other mentor.',
    'When there is a good match, you and the mentee are each asked before anything is settled.',
  ],
  send: 'Send application',
  nameOf: 'name',
  sections: [
    { title: 'About you', questions: { ...contact } },
    {
      title: 'Your job and your supervisor',
      questions: {
        ...supervisor,
        ...service,
      },
    },
    {
      title: 'What you offer',
      questions: {
        platform,
        skills: {
          kind: 'choices',
          label: 'Which areas can you help a mentee with?',
          noun: 'the areas you can help with',
          hint: 'Tick all that apply.',
          column: 'Skills offered',
          audience: 'program',
          options: skills,
          other: otherSkill,
          most: {
            upTo: 3,
            label: 'Most important',
            hint: 'Mark up to three in which you would most like to mentor. They weigh more in matching.',
          },
        },
        technicalField,
        qualifications: {
          kind: 'longText',
          label: 'What qualifies you to be a mentor?',
          noun: 'what qualifies you',
          hint: 'Your experience, training and results. Say enough for someone who doesn’t know you.',
          column: 'Qualifications',
          audience: 'program',
          lines: 6,
        },
        experience: {
          kind: 'longText',
          label: 'Have you been a mentor or a mentee before?',
          noun: 'your experience as a mentor or mentee',
          hint: 'In a program or just between colleagues: both count. Leave it blank if this is your first time.',
          column: 'Experience',
          audience: 'program',
          lines: 4,
          optional: true,
        },
        jobsKnown: {
          kind: 'longText',
          label: 'Which jobs do you know well?',
          noun: 'the jobs you know well',
          hint: 'Jobs you have done, led or worked with closely. It helps us find a mentee whose job you understand.',
          column: 'Jobs known',
          audience: 'program',
          lines: 3,
        },
      },
    },
    {
      title: 'Your mentee',
      questions: {
        qualities: {
          ...qualityRows,
          label: 'What must you and your mentee have in common?',
          noun: 'the qualities you must have in common',
          hint: 'Name three qualities without which working together would be hard for you. A fourth is welcome.',
        },
        places: {
          kind: 'number',
          label: 'How many mentees can you take on at the same time?',
          noun: 'the number of mentees you can take on',
          hint: 'Most mentors start with one.',
          column: 'Places',
          audience: 'program',
          least: 1,
          most: 6,
          decimals: 0,
          unit: 'mentees',
        },
        avoid,
      },
    },
    ...lastSections,
  ],
  rules: [supervisorIsAnother],
})
