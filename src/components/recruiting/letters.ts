// E-mails that the agency head can send as they stand, in the agency's own words where it gave some.

import { hoursAMonth, wholeTime } from '../../content/amounts.ts'
import { currentCohort, type Program } from '../../program-facts.ts'
import { writtenDate, writtenSpan } from '../dates.ts'
import { addressInWords, whereToApply } from './address.ts'

/** An e-mail: its subject, and its paragraphs. A paragraph may hold line breaks. */
export interface Letter {
  readonly subject: string
  readonly paragraphs: readonly string[]
}

/** Mail programs cut off longer addresses. */
const longestLink = 2000

const signed = ({ agencyHead: { name, title } }: Program) => `${name}\n${title}`

/** To all staff, on the day applications open. */
export function invitation(program: Program): Letter {
  const cohort = currentCohort(program)
  return {
    subject: `Learn from a colleague, or pass on what you know: ${program.name}`,
    paragraphs: [
      'Dear colleagues,',
      program.agencyHead.message,
      `${program.name} brings two of us together: one who wants to learn, and one who has something to pass on. It takes about ${hoursAMonth}, on paid time, for ${wholeTime}. You choose your goals. What you talk about stays between you, to the extent the law allows.`,
      'It is your choice. Saying no costs nothing, and neither answer counts in an appraisal. We don’t promise anyone a promotion.',
      `You can apply from ${writtenSpan(cohort)}: ${whereToApply(program)}. You need no desk or e-mail address to take part.`,
      'If you lead people: these hours are work. Please make room for them.',
      signed(program),
    ],
  }
}

/** To all staff, a week before applications close. */
export function reminder(program: Program): Letter {
  const closes = writtenDate(currentCohort(program).closes)
  return {
    subject: `Last day to apply is ${closes}: ${program.name}`,
    paragraphs: [
      'Dear colleagues,',
      `You can still apply for ${program.name} until ${closes}.`,
      'Many who would make good mentors think that they have nothing special to offer. You have: you know how things work here. And you need no plan to be mentored, only one thing that you would like to do better.',
      `To apply, ${whereToApply(program)}. It takes a quarter of an hour.`,
      signed(program),
    ],
  }
}

/** To those who lead people, before the call with managers. */
export function noteToManagers(program: Program): Letter {
  return {
    subject: `What I ask of you: ${program.name}`,
    paragraphs: [
      'Dear managers,',
      `On ${writtenDate(currentCohort(program).opens)} we open applications for ${program.name}. I ask you for three things.`,
      `1. Tell all of your staff about it, on every shift and at every site.\n2. Give those who are chosen the time: about ${hoursAMonth} for ${wholeTime}. It is work, and nobody does it unpaid.\n3. Don’t ask what the two talk about, and don’t count it in an appraisal, for or against.`,
      `${program.coordinator.name} (${program.coordinator.phone}) will call you together for 20 minutes. Bring your doubts.${aboutYourPart(program)}`,
      signed(program),
    ],
  }
}

function aboutYourPart(program: Program): string {
  const site = addressInWords(program)
  return site ? ` What it means for you is on one page: ${site}/roles/supervisor/` : ''
}

/** What is copied into a mail program. */
export function bodyOf({ paragraphs }: Letter): string {
  return paragraphs.join('\n\n')
}

/** Opens the reader's mail program with subject and text; with the subject alone where the text would be cut off. */
export function mailtoOf(letter: Letter): { readonly href: string; readonly isWhole: boolean } {
  const subject = `mailto:?subject=${encodeURIComponent(letter.subject)}`
  const href = `${subject}&body=${encodeURIComponent(bodyOf(letter).replaceAll('\n', '\r\n'))}`
  return href.length <= longestLink ? { href, isWhole: true } : { href: subject, isWhole: false }
}
