import { contact } from './applicant.ts'
import { defineForm } from './kit/form.ts'
import { areas, oneOfTwo } from './partnership.ts'
import { mastery, truth, usefulness, yesMaybeNo } from './scales.ts'

const learns = {
  any: [
    { question: 'role', is: 'mentee' },
    { question: 'role', is: 'peer' },
  ],
} as const

const teaches = {
  any: [
    { question: 'role', is: 'mentor' },
    { question: 'role', is: 'peer' },
  ],
} as const

const { options, other } = areas

const goals = {
  kind: 'number',
  audience: 'published',
  least: 0,
  most: 20,
  decimals: 0,
  unit: 'goals',
  when: learns,
} as const

const story = { kind: 'longText', audience: 'coordinator', lines: 3, optional: true } as const

export const completionSurvey = defineForm({
  id: 'completion-survey',
  version: 1,
  title: 'Completion survey',
  summary: 'Did the program do what it set out to do, and was it worth it? Your answers decide how it goes on.',
  stage: 'close',
  filledBy: 'Each partner, alone',
  when: 'at the end of the program',
  due: [{ kind: 'shareOfProgram', share: 1 }],
  minutes: 10,
  ready: ['Your goals, and which of them you reached', 'A rough count of the hours you spent'],
  next: [
    'The program team adds up the answers of all. Figures about few people are not shown.',
    'The agency head and everyone who took part get the outcome report.',
    'It also says what will be done differently because of what you wrote.',
  ],
  send: 'Send survey',
  nameOf: 'name',
  sections: [
    { title: 'You', questions: { ...oneOfTwo('program'), agency: contact.agency } },
    {
      title: 'What came of it',
      questions: {
        areasReceived: {
          ...areas,
          label: 'Which areas have you learned about or become better at?',
          noun: 'the areas you have learned about',
          column: 'Knowledge received',
          audience: 'published',
          when: learns,
        },
        growth: {
          kind: 'fixedRows',
          label: 'How far have you come in the areas that mattered most?',
          noun: 'how far you have come',
          hint: 'One to three areas.',
          row: 'Area',
          audience: 'published',
          count: 3,
          required: 1,
          optional: true,
          when: learns,
          questions: {
            area: {
              kind: 'choice',
              label: 'Area',
              noun: 'the area',
              column: 'area',
              audience: 'published',
              options,
              other,
            },
            before: {
              kind: 'choice',
              label: 'Before the program',
              noun: 'where you stood before',
              column: 'before',
              audience: 'published',
              options: mastery,
            },
            now: {
              kind: 'choice',
              label: 'Now',
              noun: 'where you stand now',
              column: 'now',
              audience: 'published',
              options: mastery,
            },
          },
        },
        areasPassedOn: {
          ...areas,
          label: 'Which areas have you passed on?',
          noun: 'the areas you have passed on',
          column: 'Knowledge passed on',
          audience: 'published',
          when: teaches,
        },
        goalsSet: {
          ...goals,
          label: 'How many goals did you set?',
          noun: 'the number of goals you set',
          column: 'Goals set',
        },
        goalsMeasured: {
          ...goals,
          label: 'For how many did you measure how far you came?',
          noun: 'the number of goals you measured',
          column: 'Goals measured',
        },
        goalsReached: {
          ...goals,
          label: 'How many did you reach?',
          noun: 'the number of goals you reached',
          column: 'Goals reached',
        },
        hours: {
          kind: 'number',
          label: 'About how many hours did you spend on it in all?',
          noun: 'the hours you spent',
          hint: 'Meetings, preparation and tasks you agreed on.',
          column: 'Hours in all',
          audience: 'published',
          least: 0,
          most: 1000,
          decimals: 0,
          unit: 'hours',
        },
        objectives: {
          kind: 'ratingGrid',
          label: 'How true is this for you?',
          noun: 'each sentence',
          column: 'Objectives',
          audience: 'published',
          levels: truth,
          rows: [
            { key: 'bothGained', label: 'The partnership was good for both of us', column: 'Both gained' },
            { key: 'doesJobBetter', label: 'I do my job better because of it', column: 'Does job better' },
            { key: 'knowsAgency', label: 'I understand better how the agency works', column: 'Knows the agency' },
            { key: 'knowsPeople', label: 'I know more people I can turn to', column: 'Knows people' },
            { key: 'readyForMore', label: 'I am readier for new or larger duties', column: 'Ready for more' },
            { key: 'worthIt', label: 'It was worth the time it took', column: 'Worth the time' },
          ],
        },
        outcomes: {
          kind: 'choices',
          label: 'What has happened since, with the help of your partnership?',
          noun: 'what has happened',
          hint: 'Tick nothing if none of it has.',
          column: 'Outcomes',
          audience: 'published',
          optional: true,
          options: [
            { value: 'new-duties', label: 'I took on new duties' },
            { value: 'new-job', label: 'I moved to another job in the agency' },
            { value: 'led', label: 'I led a project or a team' },
            { value: 'learned', label: 'I finished a course or earned a credential' },
            { value: 'written-down', label: 'I wrote down or taught something that only a few people knew' },
            { value: 'improved', label: 'I changed how we work, and it is better' },
          ],
          other: { label: 'Something else', ask: 'What?', noun: 'what else has happened' },
        },
      },
    },
    {
      title: 'Would you do it again?',
      questions: {
        recommend: {
          kind: 'choice',
          label: 'Would you recommend the program to a colleague?',
          noun: 'whether you would recommend it',
          column: 'Would recommend',
          audience: 'published',
          options: yesMaybeNo,
        },
        again: {
          kind: 'choice',
          label: 'Would you take part again?',
          noun: 'whether you would take part again',
          hint: 'In the same role or in another.',
          column: 'Would take part again',
          audience: 'published',
          options: yesMaybeNo,
        },
        parts: {
          kind: 'ratingGrid',
          label: 'How useful was each part of the program to you?',
          noun: 'each part of the program',
          hint: 'Skip what you did not use.',
          column: 'Parts',
          audience: 'published',
          optional: true,
          levels: usefulness,
          rows: [
            { key: 'applying', label: 'Information and application', column: 'Applying' },
            { key: 'matching', label: 'How we were matched', column: 'Matching' },
            { key: 'orientation', label: 'Orientation', column: 'Orientation' },
            { key: 'agreement', label: 'Agreement and development plan', column: 'Agreement and plan' },
            { key: 'events', label: 'Training events', column: 'Training events' },
            { key: 'guides', label: 'Guides and forms', column: 'Guides and forms' },
            { key: 'support', label: 'Support by the coordinator', column: 'Support' },
          ],
        },
      },
    },
    {
      title: 'In your own words',
      questions: {
        atWork: {
          ...story,
          label: 'What do you do differently at work now?',
          noun: 'what you do differently',
          hint: 'One example is worth more than a judgment.',
          column: 'Different at work',
        },
        staying: {
          kind: 'choice',
          label: 'Has it changed how likely you are to stay with the agency?',
          noun: 'whether it has changed how likely you are to stay',
          column: 'Staying',
          audience: 'coordinator',
          optional: true,
          options: [
            { value: 'more', label: 'I am more likely to stay' },
            { value: 'same', label: 'It makes no difference' },
            { value: 'less', label: 'I am less likely to stay' },
          ],
        },
        best: { ...story, label: 'What should stay as it is?', noun: 'what should stay', column: 'Should stay' },
        change: { ...story, label: 'What should change?', noun: 'what should change', column: 'Should change' },
        advice: {
          ...story,
          label: 'What would you tell a new pair?',
          noun: 'what you would tell a new pair',
          column: 'Advice',
        },
        quote: {
          kind: 'choice',
          label: 'May we quote what you wrote?',
          noun: 'whether we may quote you',
          column: 'May quote',
          audience: 'coordinator',
          options: [
            { value: 'no', label: 'No' },
            { value: 'without-name', label: 'Yes, without my name', hint: 'We ask you before we print it.' },
            { value: 'with-name', label: 'Yes, with my name', hint: 'We ask you before we print it.' },
          ],
        },
      },
    },
  ],
  rules: [
    {
      kind: 'ordered',
      first: 'goalsMeasured',
      second: 'goalsSet',
      message: 'Enter at least as many goals as you measured',
    },
    {
      kind: 'ordered',
      first: 'goalsReached',
      second: 'goalsSet',
      message: 'Enter at least as many goals as you reached',
    },
  ],
})
