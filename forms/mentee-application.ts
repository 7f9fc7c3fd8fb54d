import { skills } from './agency.ts'
import { contact, service, supervisor } from './applicant.ts'
import { lastSections, supervisorIsAnother } from './application-end.ts'
import { defineForm } from './kit/form.ts'
import { avoid, otherSkill, platform, qualityRows, technicalField } from './partner-wanted.ts'

export const menteeApplication = defineForm({
  id: 'mentee-application',
  version: 1,
  title: 'Mentee application',
  summary: 'Ask for a mentor who helps you learn and grow.',
  stage: 'apply',
  filledBy: 'Staff who want a mentor',
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
    'Your supervisor may be asked to support your application.',
    'When there is a good match, you and the mentor are each asked before anything is settled.',
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
      title: 'What you want to learn',
      questions: {
        platform,
        skills: {
          kind: 'choices',
          label: 'Which areas do you want to work on?',
          noun: 'the areas you want to work on',
          hint: 'Tick all that apply.',
          column: 'Skills wanted',
          audience: 'program',
          options: skills,
          other: otherSkill,
          most: {
            upTo: 3,
            label: 'Most important',
            hint: 'Mark up to three that matter most to you. They weigh more in matching.',
          },
        },
        technicalField,
        achieve: {
          kind: 'longText',
          label: 'What do you want to have achieved when the program ends?',
          noun: 'what you want to have achieved',
          hint: 'One or two things are enough: something you can do, have finished or have decided by then.',
          column: 'Wants to achieve',
          audience: 'program',
          lines: 4,
        },
        qualifications: {
          kind: 'longText',
          label: 'What have you done so far?',
          noun: 'what you have done so far',
          hint: 'Your jobs, training and results. Say enough for someone who doesn’t know you.',
          column: 'Qualifications',
          audience: 'program',
          lines: 6,
        },
      },
    },
    {
      title: 'Your mentor',
      questions: {
        qualities: {
          ...qualityRows,
          label: 'What must you and your mentor have in common?',
          noun: 'the qualities you must have in common',
          hint: 'Name three qualities without which working together would be hard for you. A fourth is welcome.',
        },
        avoid,
      },
    },
    ...lastSections,
  ],
  rules: [supervisorIsAnother],
})
