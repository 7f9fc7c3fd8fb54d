import { type Reflections, reflections } from './agency.ts'
import { defineForm } from './kit/form.ts'
import { pairNames, whereNotesGo } from './partnership.ts'

const signs = {
  kind: 'signature',
  noun: 'your name',
  statement: 'We met as written here.',
  audience: 'program',
  optional: true,
} as const

/** The form with its reflections for one audience. */
export function sessionSummaryFor(audience: Reflections) {
  const reflection = { kind: 'longText', audience, lines: 2, optional: true } as const
  return defineForm({
    id: 'session-summary',
    version: 1,
    title: 'Session summary',
    summary: 'Note that you met, what you took from it, and what comes next. It takes two minutes.',
    stage: 'meet',
    filledBy: 'Mentee and mentor, on one phone or after the call',
    when: 'after each meeting',
    due: [{ kind: 'afterSession' }],
    minutes: 2,
    ready: ['What you planned last time'],
    next: [
      'The coordinator sees that you met.',
      whereNotesGo[audience],
      'What you planned is the first thing you look at next time.',
    ],
    send: 'Send summary',
    nameOf: 'menteeName',
    sections: [
      {
        title: 'When you met',
        questions: {
          ...pairNames('program'),
          date: { kind: 'date', label: 'Date', noun: 'the date', audience: 'program' },
          began: { kind: 'time', label: 'Began', noun: 'when it began', audience: 'program' },
          ended: { kind: 'time', label: 'Ended', noun: 'when it ended', audience: 'program' },
        },
      },
      {
        title: 'How it went',
        questions: {
          place: {
            kind: 'choice',
            label: 'Where?',
            noun: 'where you met',
            column: 'Place',
            audience,
            optional: true,
            options: [
              { value: 'mentee-site', label: 'Where the mentee works' },
              { value: 'mentor-site', label: 'Where the mentor works' },
              { value: 'remote', label: 'By phone or video' },
            ],
            other: { label: 'Somewhere else', ask: 'Where?', noun: 'where you met' },
          },
          lastTime: {
            kind: 'fixedRows',
            label: 'What did you plan last time, and was it done?',
            noun: 'what you planned last time',
            row: 'Last time',
            audience,
            count: 4,
            required: 1,
            optional: true,
            questions: {
              activity: {
                kind: 'text',
                label: 'What you planned',
                noun: 'the activity',
                column: 'activity',
                audience,
                width: 'full',
              },
              done: {
                kind: 'choice',
                label: 'Done?',
                noun: 'whether it was done',
                column: 'done',
                audience,
                optional: true,
                options: [
                  { value: 'yes', label: 'Yes' },
                  { value: 'in-part', label: 'In part' },
                  { value: 'no', label: 'No' },
                ],
              },
            },
          },
          learned: { ...reflection, label: 'What did you learn?', noun: 'what you learned', column: 'Learned' },
          again: {
            ...reflection,
            label: 'What would you do differently, and why?',
            noun: 'what you would do differently',
            hint: 'If nothing: why not, and what made it work?',
            column: 'Differently',
          },
          tools: {
            ...reflection,
            label: 'Which other tools or resources could have helped?',
            noun: 'which tools could have helped',
            column: 'Other tools',
          },
          takeaway: {
            ...reflection,
            label: 'What is the most important thing you take away?',
            noun: 'what you take away',
            hint: 'One line is enough.',
            column: 'Took away',
          },
        },
      },
      {
        title: 'What comes next',
        questions: {
          planned: {
            kind: 'fixedRows',
            label: 'What will you do until next time?',
            noun: 'what you will do until next time',
            row: 'Next time',
            audience: 'coordinator',
            count: 4,
            required: 1,
            optional: true,
            questions: {
              activity: {
                kind: 'text',
                label: 'Activity',
                noun: 'the activity',
                audience: 'coordinator',
                width: 'full',
              },
            },
          },
        },
      },
      {
        title: 'Sign',
        intro: 'Together in one room, you both sign here. Otherwise, the one who fills it in signs.',
        questions: {
          menteeSignature: { ...signs, label: 'Mentee signs', column: 'Mentee’s signature' },
          mentorSignature: { ...signs, label: 'Mentor signs', column: 'Mentor’s signature' },
        },
      },
    ],
    rules: [
      { kind: 'atLeastOne', of: ['menteeSignature', 'mentorSignature'], message: 'Sign for at least one of you' },
    ],
  })
}

export const sessionSummary = sessionSummaryFor(reflections)
