// What law and policy make an agency say.
import { email, group, phone, words } from './values.ts'

/** A statement that the law or a policy requires, in the agency's own approved words. */
export const statement = group('a statement: title, text', {
  title: words('the title of the statement'),
  text: words('the text of the statement'),
})

export const publicRecords = group('public records: law, text', {
  /** The name of the law, with its citation. */
  law: words('the public-records law'),
  text: words('what it means for what people write, in a few sentences'),
})

export const accommodation = group('accommodation: text, email', {
  /** What to ask for, and how long before. */
  text: words('how to ask for an accommodation, in a few sentences'),
  phone: phone.optional(),
  email,
})

export const updates = group('updates: how', {
  /** What to do to get them, in a sentence. */
  how: words('how to get updates, in a sentence'),
  /** Where to write to for that, if it is done by e-mail. */
  email: email.optional(),
})

export const appeal = group('the appeal: to, text', {
  /** Who takes the second look; not the person who decided first. */
  to: words('who looks a second time'),
  /** How to ask for it and until when, in a few sentences. */
  text: words('how to ask for a second look, in a few sentences'),
})

export const privacyActStatement = group('the Privacy Act statement: authority, purpose, routineUses, effects', {
  /** The statute or executive order that lets the agency ask. */
  authority: words('the authority that lets the agency ask'),
  /** The principal purpose that the answers are for. */
  purpose: words('the principal purpose of asking'),
  /** Whom they may be given to outside the agency. */
  routineUses: words('the routine uses of the answers'),
  /** Whether answering is voluntary, and what happens to someone who does not. */
  effects: words('the effects of not answering'),
})
