// The agency's own word for the person who is mentored, in the shapes that sentences need.
import { capitalized } from '../../forms/kit/phrases.ts'
import { program } from '../program.ts'

export const mentee = program.terms.mentee
export const mentees = `${mentee}s`
export const aMentee = `a ${mentee}`
export const Mentee = capitalized(mentee)
export const Mentees = capitalized(mentees)
