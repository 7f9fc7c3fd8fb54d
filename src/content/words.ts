// The agency's own word for the person who is mentored, in the shapes that sentences need.
import { program } from '../program.ts'

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

export const mentee = program.terms.mentee
export const mentees = `${mentee}s`
export const aMentee = `a ${mentee}`
export const Mentee = capitalized(mentee)
export const Mentees = capitalized(mentees)
