// The people whom the site names.
import { email, group, list, phone, words } from './values.ts'

export const coordinator = group('the coordinator: name, phone, email, address', {
  /** Shown as it stands. */
  name: words('the name of the coordinator'),
  /** With area code. */
  phone,
  /** Where questions, corrections and withdrawals go. */
  email,
  /** The lines of the postal address, for forms on paper. */
  address: list(words('a line of the address'), 'the lines of the address').min(1, 'at least one line of the address'),
})

export const backup = group('the coordinator’s backup: name, phone, email', {
  name: words('the name of the backup'),
  phone,
  email,
})

export const programManager = group('the program manager: name, title, phone, email', {
  name: words('the name of the program manager'),
  /** The job title, as it stands in the directory. */
  title: words('the job title of the program manager'),
  phone,
  email,
})

export const neutralContact = group('someone outside the program to talk to: name, role, phone, email', {
  name: words('the name of the neutral contact'),
  /** What this person does in the agency, so that one sees why the contact is neutral. */
  role: words('the role of the neutral contact'),
  phone,
  email,
})

export const agencyHead = group('the agency head: name, title, message', {
  name: words('the name of the agency head'),
  title: words('the title of the agency head'),
  /** A few sentences in the head's own voice: why the agency does this. Quoted on the site and in the recruiting kit. */
  message: words('a few sentences from the agency head'),
})

export const champion = group('the champion: name, title', {
  name: words('the name of the champion'),
  title: words('the title of the champion'),
})

/** One member of the committee that guides the program. */
export const committeeMember = group('a member of the committee: name, unit', {
  name: words('the name of the committee member'),
  /** The part of the agency that the member speaks for. */
  unit: words('the unit of the committee member'),
})

export const facilitator = group('the facilitator: name', { name: words('the name of the facilitator') })

export const employeeAssistance = group('the employee assistance program: name, phone', {
  name: words('the name of the employee assistance program'),
  phone,
})
