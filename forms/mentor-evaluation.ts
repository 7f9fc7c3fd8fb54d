import { spareRatings } from './agency.ts'
import { contact } from './applicant.ts'
import { defineForm } from './kit/form.ts'
import { meetings, namesByMentee } from './partnership.ts'
import { mentorRating, yesMaybeNo } from './scales.ts'

export const mentorEvaluation = defineForm({
  id: 'mentor-evaluation',
  version: 1,
  title: 'Mentor evaluation',
  summary: 'Rate how your mentor worked with you. Your mentor sees nothing of it but the note that you may add.',
  stage: 'close',
  filledBy: 'The mentee, alone',
  when: 'at the end of the program, or when the coordinator asks',
  due: [{ kind: 'shareOfProgram', share: 1 }],
  minutes: 8,
  ready: ['Ten quiet minutes'],
  next: [
    'The coordinator reads it and keeps it in confidence.',
    'The only thing your mentor ever gets from it is the note at the end, if you write one.',
    'What many mentees say helps to prepare the next mentors.',
  ],
  send: 'Send evaluation',
  nameOf: 'menteeName',
  sections: [
    {
      title: 'You and your mentor',
      questions: {
        ...namesByMentee('program'),
        agency: contact.agency,
        date: { kind: 'date', label: 'Today’s date', noun: 'today’s date', column: 'Date', audience: 'program' },
      },
    },
    { title: 'Time for you', questions: { ...meetings } },
    {
      title: 'Your ratings',
      questions: {
        ratings: {
          kind: 'ratingGrid',
          label: 'How good was your mentor at this?',
          noun: 'each line',
          hint: 'Choose the meaning that fits best. A comment helps to understand a rating, but you don’t have to write one.',
          column: 'Ratings',
          audience: 'coordinator',
          levels: mentorRating,
          rows: [
            { key: 'policies', label: 'Knowing the policies of the agency and the state', column: 'Policies' },
            {
              key: 'followUp',
              label: 'Coming back with an answer to what could not be answered at once',
              column: 'Follow-up',
            },
            { key: 'teaching', label: 'Teaching something new', column: 'Teaching' },
            { key: 'professionalism', label: 'Setting an example of professional conduct', column: 'Professionalism' },
            { key: 'environment', label: 'Making it kind and considerate to learn with them', column: 'Environment' },
            { key: 'humor', label: 'Easing stress with humor', column: 'Humor' },
            {
              key: 'modelsSelfCare',
              label: 'Taking care of themselves, so that you could see how',
              column: 'Models self-care',
            },
            {
              key: 'promotesSelfCare',
              label: 'Making clear why you should take care of yourself',
              column: 'Promotes self-care',
            },
            { key: 'overall', label: 'Your experience with this mentor as a whole', column: 'Overall' },
            ...spareRatings,
          ],
          comment: 'Comment',
        },
      },
    },
    {
      title: 'In your own words',
      questions: {
        mostHelpful: {
          kind: 'longText',
          label: 'What helped you most?',
          noun: 'what helped you most',
          column: 'Most helpful',
          audience: 'coordinator',
          lines: 3,
        },
        leastHelpful: {
          kind: 'longText',
          label: 'What helped you least?',
          noun: 'what helped you least',
          column: 'Least helpful',
          audience: 'coordinator',
          lines: 3,
          optional: true,
        },
        wouldMentor: {
          kind: 'choice',
          label: 'Could you see yourself as a mentor one day?',
          noun: 'whether you could see yourself as a mentor',
          column: 'Would mentor',
          audience: 'coordinator',
          options: yesMaybeNo,
        },
        wouldMentorWhy: {
          kind: 'longText',
          label: 'Why?',
          noun: 'why',
          column: 'Would mentor: why',
          audience: 'coordinator',
          lines: 2,
          optional: true,
        },
        noteToMentor: {
          kind: 'longText',
          label: 'A note to your mentor',
          noun: 'the note to your mentor',
          hint: 'The coordinator passes it on as it stands. Nothing else from this form reaches your mentor.',
          column: 'Note to mentor',
          audience: 'coordinator',
          lines: 3,
          optional: true,
        },
      },
    },
  ],
  rules: [],
})
