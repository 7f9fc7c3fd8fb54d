import { defineForm } from '../../forms/kit/form.ts'

const levels = [
  { value: 'poor', label: 'Poor', hint: 'It was missing.' },
  { value: 'good', label: 'Good', hint: 'It was mostly there.', formerly: ['Fine'] },
  { value: 'excellent', label: 'Excellent', hint: 'It was always there.' },
] as const

const told = (label: string) => ({ label, noun: `the ${label.toLowerCase()}`, audience: 'program' }) as const

/** Every kind of question, each required and, where that makes a difference, with all it can have. */
export const sampleForm = defineForm({
  id: 'sample',
  version: 1,
  title: 'Sample',
  summary: 'Holds every kind of question.',
  stage: 'meet',
  filledBy: 'Tests',
  when: 'always',
  minutes: 1,
  ready: [],
  next: [],
  send: 'Send sample',
  nameOf: 'name',
  sections: [
    {
      title: 'Values',
      questions: {
        name: { kind: 'text', ...told('Name') },
        story: { kind: 'longText', ...told('Story'), lines: 3 },
        email: { kind: 'email', ...told('E-mail') },
        phone: { kind: 'phone', ...told('Phone') },
        count: { kind: 'number', ...told('Count'), least: -5, most: 50_000, decimals: 0 },
        share: { kind: 'number', ...told('Share'), least: 0, most: 100, decimals: 2, optional: true },
        day: { kind: 'date', ...told('Day') },
        began: { kind: 'time', ...told('Began') },
        ended: { kind: 'time', ...told('Ended') },
      },
    },
    {
      title: 'Choices',
      questions: {
        platform: {
          kind: 'choice',
          ...told('Platform'),
          options: [
            { value: 'junior', label: 'Junior' },
            { value: 'peer', label: 'Peer' },
          ],
          other: { label: 'Other', ask: 'Which?', noun: 'the other platform' },
        },
        skills: {
          kind: 'choices',
          ...told('Skills'),
          options: [
            { value: 'writing', label: 'Writing' },
            { value: 'talks', label: 'Talks, long and short', formerly: ['Speeches'] },
            { value: 'numbers', label: 'Numbers' },
            { value: 'people', label: 'People' },
          ],
          other: { label: 'Other', ask: 'Which?', noun: 'the other skills' },
          most: { upTo: 3, label: 'Most important', hint: 'Up to three.' },
        },
        numbersWhich: { kind: 'text', ...told('Which numbers'), when: { question: 'skills', includes: 'numbers' } },
        times: {
          kind: 'choices',
          ...told('Times'),
          options: [
            { value: 'am', label: 'Mornings' },
            { value: 'pm', label: 'Afternoons' },
          ],
          optional: true,
        },
      },
    },
    {
      title: 'Grids and rows',
      questions: {
        ratings: {
          kind: 'ratingGrid',
          ...told('Ratings'),
          levels,
          rows: [
            { key: 'follows', label: 'Follows up' },
            { key: 'teaches', label: 'Teaches' },
          ],
          comment: 'Comment',
        },
        goals: {
          kind: 'fixedRows',
          ...told('Goals'),
          row: 'Goal',
          count: 3,
          required: 1,
          questions: {
            description: { kind: 'longText', ...told('Description'), lines: 2 },
            measurement: { kind: 'text', ...told('Measurement'), optional: true },
            by: { kind: 'date', ...told('Completion date'), optional: true },
            state: {
              kind: 'choice',
              ...told('State'),
              options: [
                { value: 'open', label: 'Open' },
                { value: 'done', label: 'Done' },
              ],
              optional: true,
            },
          },
        },
        avoid: {
          kind: 'openRows',
          ...told('Not with'),
          audience: 'coordinator',
          row: 'Person',
          atMost: 4,
          offered: 2,
          optional: true,
          questions: {
            person: { kind: 'text', ...told('Person') },
            hours: { kind: 'number', ...told('Hours'), least: 0, most: 24, decimals: 1, optional: true },
          },
        },
      },
    },
    {
      title: 'The rest',
      questions: {
        resume: { kind: 'attachment', ...told('Résumé'), accept: ['pdf'], megabytes: 5, optional: true },
        reading: { kind: 'statement', ...told('Note'), paragraphs: ['Read this.'] },
        terms: { kind: 'statement', ...told('Terms'), paragraphs: ['Read this too.'], agree: 'I have read it' },
        reflection: { kind: 'longText', ...told('Reflection'), audience: 'pair', lines: 3 },
        signature: { kind: 'signature', ...told('Signature'), statement: 'This is true.' },
      },
    },
  ],
  rules: [
    { kind: 'ordered', first: 'began', second: 'ended', message: 'Enter an end that is not before the beginning' },
    { kind: 'different', first: 'name', second: 'numbersWhich', message: 'Enter numbers, not a name' },
    { kind: 'atLeastOne', of: ['times', 'share'], message: 'Give times or a share' },
  ],
})
