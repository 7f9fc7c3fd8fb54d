import { clauses, endsAfterStart, period } from './agreement-terms.ts'
import { defineForm } from './kit/form.ts'
import { pairNames } from './partnership.ts'

const signs = {
  kind: 'signature',
  noun: 'your name',
  hint: 'Here and now, or later by link or on paper.',
  statement: 'I have read this agreement and will keep to it.',
  audience: 'program',
  optional: true,
} as const

export const mentoringAgreementBrief = defineForm({
  id: 'mentoring-agreement-brief',
  version: 1,
  title: 'Brief mentoring agreement',
  summary: 'Put on one page what you promise each other. The two of you sign.',
  stage: 'agree',
  filledBy: 'Mentee and mentor together',
  when: 'within one month after the match is confirmed',
  due: [{ kind: 'monthsAfterMatch', months: 1 }],
  minutes: 10,
  ready: [
    'The dates on which the program starts and ends',
    'A time and a place that suit you both',
    'Your partner, in the room or on the phone',
  ],
  next: [
    'The coordinator sees that your agreement is there, and asks whoever has not signed yet.',
    'Write your development plan together. It holds the goals, and how you will tell that you reached them.',
    'Both are due within a month of your match.',
  ],
  send: 'Send agreement',
  nameOf: 'menteeName',
  sections: [
    { title: 'The two of you', questions: { ...pairNames('program') } },
    {
      title: 'The terms',
      questions: {
        clauses: clauses('program'),
        ...period('program'),
        whereAndWhen: {
          kind: 'longText',
          label: 'Where and when will you meet?',
          noun: 'where and when you will meet',
          hint: '“First and third Tuesday, 2:00 PM, Room 114; by phone in the winter”, for example.',
          column: 'Where and when',
          audience: 'program',
          lines: 2,
        },
        hoursAWeek: {
          kind: 'number',
          label: 'How much time will each of you give to it, at least?',
          noun: 'the hours a week each of you will give',
          column: 'Hours a week',
          audience: 'program',
          least: 0.25,
          most: 20,
          decimals: 2,
          unit: 'hours a week',
        },
      },
    },
    {
      title: 'What you promise each other',
      questions: {
        mentorPromises: {
          kind: 'statement',
          label: 'As the mentor, I will …',
          noun: 'the mentor’s promises',
          audience: 'program',
          paragraphs: [
            'Stand by the mentee, and make time for our meetings.',
            'Guide them in questions that come up at work, and give advice when they want it.',
            'Be honest: say what could be better so that it can be used, and say what is good.',
            'Ask from time to time whether what I do is what the mentee needs.',
          ],
        },
        menteePromises: {
          kind: 'statement',
          label: 'As the mentee, I will …',
          noun: 'the mentee’s promises',
          audience: 'program',
          paragraphs: [
            'Ask when something is unclear, and say back in my own words what I understood.',
            'Take on tasks that help me grow.',
            'Ask for feedback.',
            'Answer for my own growth, for how I act, and for going on learning.',
          ],
        },
        plan: {
          kind: 'statement',
          label: 'What goes with it',
          noun: 'the development plan',
          audience: 'program',
          paragraphs: [
            'A development plan completes this agreement. It covers the whole time, and holds the goals and how each will be judged.',
          ],
        },
      },
    },
    {
      title: 'Sign',
      questions: {
        menteeSignature: { ...signs, label: 'Mentee signs', column: 'Mentee’s signature' },
        mentorSignature: { ...signs, label: 'Mentor signs', column: 'Mentor’s signature' },
      },
    },
  ],
  rules: [
    endsAfterStart,
    {
      kind: 'atLeastOne',
      of: ['menteeSignature', 'mentorSignature'],
      message: 'Sign for at least one of you; the other can sign later',
    },
  ],
})
