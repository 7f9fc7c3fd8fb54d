// What both mentoring agreements say alike: the four clauses, and the time they hold for.
import type { Audience } from './kit/audience.ts'
import type { Rule } from './kit/form.ts'

/** The clauses that everyone signs. */
export function clauses<const A extends Audience>(audience: A) {
  return {
    kind: 'statement',
    label: 'What you both accept',
    noun: 'the terms',
    audience,
    paragraphs: [
      'Approved: this partnership belongs to a mentoring program that the agency has approved.',
      'Voluntary: nobody has to stay in this partnership. Either of you may ask to end it, and that counts against no one.',
      'Confidential: what you talk about stays between the two of you, to the extent the law allows. It does not hold where someone’s safety is at risk. The program’s privacy page lists the other exceptions.',
      'No promise: taking part gives no right to a promotion or to better treatment at work. No one may be treated worse because of it.',
    ],
  } as const
}

/** The days between which an agreement holds. */
export function period<const A extends Audience>(audience: A) {
  return {
    startsOn: {
      kind: 'date',
      label: 'The partnership starts on',
      noun: 'the day the partnership starts',
      column: 'Starts',
      audience,
    },
    endsOn: {
      kind: 'date',
      label: 'The partnership ends on',
      noun: 'the day the partnership ends',
      hint: 'The program’s last day, unless you agree on an earlier one.',
      column: 'Ends',
      audience,
    },
  } as const
}

export const endsAfterStart: Rule = {
  kind: 'ordered',
  first: 'startsOn',
  second: 'endsOn',
  message: 'Enter a last day that is not before the first',
}
