// What staff ask before they apply, and the program's answer.
import { program } from '../../program.ts'
import { hoursAMonth } from '../amounts.ts'
import { mentees } from '../words.ts'

interface StaffQuestion {
  readonly id: string
  readonly question: string
  readonly answer: string
}

const neutral = program.neutralContact

export const staffQuestions = [
  {
    id: 'paid-time',
    question: 'Does this happen in paid time?',
    answer: `Yes. Meetings, orientation and the forms are work time, about ${hoursAMonth}. Fix the hours with your supervisor, as for any training.`,
  },
  {
    id: 'refusing',
    question: 'What does it cost me to say no?',
    answer:
      'Nothing. You need not apply, and you can turn down a match, without a reason. Nobody may hold it against you. If a development program of yours requires a mentor, ask whoever runs it about other ways.',
  },
  {
    id: 'appraisal',
    question: 'Will it turn up in my appraisal?',
    answer:
      'No. That you take part, that you don’t, how it went, what you wrote: none of it is used in appraisals, discipline or promotions, either for you or against you.',
  },
  {
    id: 'promotion',
    question: 'Does it help me get promoted?',
    answer:
      'There is no promise, and no extra points. What you learn may help you do well in an interview; the rules for filling posts stay the same for everyone.',
  },
  {
    id: 'overtime',
    question: 'I get overtime. Can I be asked to meet after hours?',
    answer:
      'No. If your job is eligible for overtime, time spent on mentoring is work time. Nobody may ask you to do it unpaid, “just this once” included.',
  },
  {
    id: 'no-desk',
    question: 'I have no desk, no state e-mail, or I work nights. Can I join?',
    answer:
      'Yes. You can apply on paper, by phone, or from any device. Meetings can be by phone and in your shift. The coordinator helps find cover and a room.',
  },
  {
    id: 'boss-hears',
    question: 'Will my boss hear what I say?',
    answer:
      'Not from the program. Your supervisor gets to see your development plan, and that you take part. What you talk about stays with the two of you, to the extent the law allows.',
  },
  {
    id: 'other-contact',
    question: 'Whom can I talk to if not the coordinator?',
    answer: `${neutral.name}, ${neutral.role}, who is not part of the program: ${neutral.phone}, ${neutral.email}. Ask for this person too if the trouble is with the coordinator.`,
  },
  {
    id: 'not-selected',
    question: 'What if I am not selected?',
    answer: `You hear the reason, and what would change it. If you don’t agree, turn to ${program.appeal.to}. ${program.appeal.text}`,
  },
  {
    id: 'how-chosen',
    question: 'Who decides who is in?',
    answer: `The coordinator, by rules that are on this site. Mentors are held against nine guidelines, ${mentees} against the profile of who may take part.`,
  },
] as const satisfies readonly StaffQuestion[]
