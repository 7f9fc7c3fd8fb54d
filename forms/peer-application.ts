import { skills } from './agency.ts'
import { contact, service, supervisor } from './applicant.ts'
import { lastSections, supervisorIsAnother } from './application-end.ts'
import { defineForm } from './kit/form.ts'
import { avoid, otherSkill, qualityRows, technicalField } from './partner-wanted.ts'

const areas = {
  kind: 'choices',
  hint: 'Tick all that apply.',
  audience: 'program',
  options: skills,
  other: otherSkill,
} as const

export const peerApplication = defineForm({
  id: 'peer-application',
  version: 1,
  title: 'Peer application',
  summary: 'Find a partner at about your level, so that each learns from the other.',
  stage: 'apply',
  filledBy: 'Staff who want a partner at about their own level',
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
    'When there is a good match, you and your partner are each asked before anything is settled.',
  ],
  send: 'Send application',
  nameOf: 'name',
  sections: [
    { title: 'About you', questions: { ...contact } },
    { title: 'Your job and your supervisor', questions: { ...supervisor, ...service } },
    {
      title: 'What you offer',
      questions: {
        skillsOffered: {
          ...areas,
          label: 'Which areas can you help a partner with?',
          noun: 'the areas you can help with',
          column: 'Skills offered',
          most: {
            upTo: 3,
            label: 'Most important',
            hint: 'Mark up to three in which you would most like to help. They weigh more in matching.',
          },
        },
        fieldOffered: {
          ...technicalField,
          label: 'Which technical field do you know well?',
          noun: 'the technical field you know well',
          column: 'Technical field offered',
          when: { question: 'skillsOffered', includes: 'technical-expertise' },
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
      title: 'What you want to learn',
      questions: {
        skillsWanted: {
          ...areas,
          label: 'Which areas do you want to work on?',
          noun: 'the areas you want to work on',
          column: 'Skills wanted',
          most: {
            upTo: 3,
            label: 'Most important',
            hint: 'Mark up to three that matter most to you. They weigh more in matching.',
          },
        },
        fieldWanted: {
          ...technicalField,
          label: 'Which technical field do you want to learn?',
          noun: 'the technical field you want to learn',
          column: 'Technical field wanted',
          when: { question: 'skillsWanted', includes: 'technical-expertise' },
        },
        achieve: {
          kind: 'longText',
          label: 'What do you want the two of you to have achieved when the program ends?',
          noun: 'what you want to have achieved',
          hint: 'One or two things are enough: something you can do, have finished or have decided by then.',
          column: 'Wants to achieve',
          audience: 'program',
          lines: 4,
        },
      },
    },
    {
      title: 'Your partner',
      questions: {
        qualities: {
          ...qualityRows,
          label: 'What must you and your partner have in common?',
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
