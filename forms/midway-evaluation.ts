import { type Reflections, reflections } from './agency.ts'
import { defineForm } from './kit/form.ts'
import { areas, pairNames, whereNotesGo } from './partnership.ts'

/** The form with its reflections for one audience. */
export function midwayEvaluationFor(audience: Reflections) {
  const reflection = { kind: 'longText', audience, lines: 3, optional: true } as const
  return defineForm({
    id: 'midway-evaluation',
    version: 1,
    title: 'Midway evaluation',
    summary: 'Look back together at the first half, and decide what to do with the second.',
    stage: 'review',
    filledBy: 'Mentee and mentor, together in one meeting',
    when: 'half-way through the program',
    due: [{ kind: 'shareOfProgram', share: 0.5 }],
    minutes: 30,
    ready: ['Your agreement and development plan', 'Your session summaries', 'Half an hour without interruption'],
    next: [
      'The coordinator sees that you have looked back, and the areas of knowledge you shared.',
      whereNotesGo[audience],
      'Bring your development plan up to date where you changed course.',
    ],
    send: 'Send evaluation',
    nameOf: 'menteeName',
    sections: [
      {
        title: 'The two of you',
        questions: {
          ...pairNames('program'),
          metOn: {
            kind: 'date',
            label: 'The day you talked it over',
            noun: 'the day you talked it over',
            column: 'Talked over on',
            audience: 'program',
          },
        },
      },
      {
        title: 'Which areas of knowledge you shared',
        questions: {
          areasReceived: {
            ...areas,
            label: 'Which areas has the mentee learned or sharpened?',
            noun: 'the areas the mentee has learned',
            column: 'Knowledge received',
            audience: 'program',
          },
          areasPassedOn: {
            ...areas,
            label: 'Which areas has the mentor passed on?',
            noun: 'the areas the mentor has passed on',
            column: 'Knowledge passed on',
            audience: 'program',
          },
        },
      },
      {
        title: 'Looking back',
        questions: {
          activities: {
            ...reflection,
            label: 'What have you done together so far?',
            noun: 'what you have done together',
            column: 'Done so far',
          },
          gained: {
            ...reflection,
            label: 'Mentee: what do you know or do better now?',
            noun: 'what you know or do better',
            column: 'Gained',
          },
          shared: {
            ...reflection,
            label: 'Mentor: what have you shared?',
            noun: 'what you have shared',
            column: 'Shared',
          },
          menteeBenefits: {
            ...reflection,
            label: 'Mentee: what else do you get out of it?',
            noun: 'what else you get out of it',
            column: 'Mentee’s benefits',
          },
          mentorBenefits: {
            ...reflection,
            label: 'Mentor: what do you get out of it?',
            noun: 'what you get out of it',
            column: 'Mentor’s benefits',
          },
          betterTogether: {
            ...reflection,
            label: 'How could the two of you work better together?',
            noun: 'how you could work better together',
            column: 'Better together',
          },
          betterProgram: {
            ...reflection,
            label: 'How could the program help you more?',
            noun: 'how the program could help more',
            column: 'Better program',
          },
          advice: {
            ...reflection,
            label: 'What would you tell a new pair?',
            noun: 'what you would tell a new pair',
            column: 'Advice',
          },
          comments: { ...reflection, label: 'Anything else?', noun: 'anything else', column: 'Comments' },
        },
      },
      {
        title: 'Looking ahead',
        questions: {
          nextSteps: {
            kind: 'longText',
            label: 'What do you agree to do next?',
            noun: 'what you agree to do next',
            column: 'Next steps',
            audience: 'coordinator',
            lines: 3,
          },
        },
      },
    ],
    rules: [],
  })
}

export const midwayEvaluation = midwayEvaluationFor(reflections)
