import { clauses, endsAfterStart, period } from './agreement-terms.ts'
import { contact } from './applicant.ts'
import { defineForm } from './kit/form.ts'
import { pairNames } from './partnership.ts'
import { meetingFrequency } from './scales.ts'

const underGoals = {
  kind: 'signature',
  noun: 'your name',
  statement: 'These are our goals. When we change one, we both sign again.',
  audience: 'supervisor',
} as const

const underTerms = {
  kind: 'signature',
  noun: 'your name',
  statement: 'I have read the terms above and agree to them. When they change, everyone signs again.',
  audience: 'supervisor',
} as const

const signsLater = { ...underTerms, optional: true } as const

const named = { kind: 'text', audience: 'supervisor', width: 'long' } as const

export const mentoringAgreement = defineForm({
  id: 'mentoring-agreement',
  version: 1,
  title: 'Mentoring agreement',
  summary: 'Settle the terms of your partnership and up to three goals. Six people sign the terms, two the goals.',
  stage: 'agree',
  filledBy: 'The mentee, after talking it over with the mentor',
  when: 'within one month after the match is confirmed',
  due: [{ kind: 'monthsAfterMatch', months: 1 }],
  minutes: 20,
  ready: [
    'The goals you and your partner talked about',
    'The dates on which the program starts and ends',
    'The names of both supervisors',
  ],
  next: [
    'The coordinator sees that your agreement is there.',
    'Everyone who has not signed yet is asked to, one after the other.',
    'You get the agreement back when all have signed. Keep it beside your development plan.',
  ],
  send: 'Send agreement',
  nameOf: 'menteeName',
  sections: [
    {
      title: 'The two of you',
      questions: { ...pairNames('supervisor'), agency: { ...contact.agency, audience: 'supervisor' } },
    },
    {
      title: 'The terms',
      questions: {
        purposes: {
          kind: 'statement',
          label: 'Why the agency does this',
          noun: 'the purposes',
          audience: 'supervisor',
          paragraphs: [
            'Mentoring is one way among several to help people grow. The agency expects something from it too. It wants to find, keep and train good people, and to develop leaders. It wants to be a better place to work, and to do its work better.',
          ],
        },
        clauses: clauses('supervisor'),
        ...period('supervisor'),
        howOften: {
          kind: 'choice',
          label: 'How often do you plan to meet?',
          noun: 'how often you plan to meet',
          column: 'Meetings planned',
          audience: 'supervisor',
          options: meetingFrequency,
        },
      },
    },
    {
      title: 'Your goals',
      intro: 'One good goal is worth more than three vague ones.',
      questions: {
        smart: {
          kind: 'statement',
          label: 'Make each goal SMART',
          noun: 'what SMART means',
          audience: 'supervisor',
          paragraphs: [
            'Specific: say what will be different, and aim a little higher than is easy for both of you.',
            'Measurable: say how you will both see that it is done, or that you are on the way.',
            'Achievable: choose what you can finish in the time you have.',
            'Relevant: choose what matters for the mentee’s work or plans. Otherwise it will be left undone.',
            'Timely: set a day.',
          ],
        },
        goals: {
          kind: 'fixedRows',
          label: 'Goals',
          noun: 'your goals',
          row: 'Goal',
          audience: 'supervisor',
          count: 3,
          required: 1,
          questions: {
            description: {
              kind: 'longText',
              label: 'What do you want to reach?',
              noun: 'what you want to reach',
              column: 'description',
              audience: 'supervisor',
              lines: 4,
            },
            measurement: {
              kind: 'longText',
              label: 'How will you both know?',
              noun: 'how you will both know',
              column: 'measurement',
              audience: 'supervisor',
              lines: 2,
            },
            completion: {
              kind: 'date',
              label: 'By when?',
              noun: 'the completion date',
              column: 'completion date',
              audience: 'supervisor',
            },
          },
        },
        otherPoints: {
          kind: 'longText',
          label: 'What else have you agreed on?',
          noun: 'what else you have agreed on',
          hint: 'How to reach each other, what to do when one can’t come, what you tell your supervisors.',
          column: 'Other points',
          audience: 'supervisor',
          lines: 3,
          optional: true,
        },
        menteeGoals: { ...underGoals, label: 'Mentee signs the goals', column: 'Goals: mentee' },
        mentorGoals: {
          ...underGoals,
          label: 'Mentor signs the goals',
          hint: 'Here and now, or later by link or on paper.',
          column: 'Goals: mentor',
          optional: true,
        },
      },
    },
    {
      title: 'Who signs the terms',
      intro: 'The mentee signs now. The others can sign here too, or later by link or on paper.',
      questions: {
        menteeTerms: { ...underTerms, label: 'Mentee signs the terms', column: 'Terms: mentee' },
        menteeSupervisor: {
          ...named,
          label: 'Name of the mentee’s supervisor',
          noun: 'the name of the mentee’s supervisor',
          column: 'Mentee’s supervisor',
        },
        menteeSupervisorTerms: {
          ...signsLater,
          label: 'Mentee’s supervisor signs the terms',
          column: 'Terms: mentee’s supervisor',
        },
        mentorTerms: { ...signsLater, label: 'Mentor signs the terms', column: 'Terms: mentor' },
        mentorSupervisor: {
          ...named,
          label: 'Name of the mentor’s supervisor',
          noun: 'the name of the mentor’s supervisor',
          column: 'Mentor’s supervisor',
        },
        mentorSupervisorTerms: {
          ...signsLater,
          label: 'Mentor’s supervisor signs the terms',
          column: 'Terms: mentor’s supervisor',
        },
        contactTerms: {
          ...signsLater,
          label: 'Program contact signs the terms',
          column: 'Terms: program contact',
        },
        agencyHeadTerms: {
          ...signsLater,
          label: 'Agency head, or the person named in their place, signs the terms',
          column: 'Terms: agency head',
        },
      },
    },
  ],
  rules: [endsAfterStart],
})
