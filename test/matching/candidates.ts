// Two invented people whom tests change one answer at a time.
import { menteeApplicationExample } from '../../forms/examples/mentee-application.ts'
import { mentorApplicationExample } from '../../forms/examples/mentor-application.ts'
import type { Mentee, Mentor } from '../../src/matching/candidate.ts'
import { menteeOf, mentorOf } from '../../src/matching/candidates.ts'
import { personOf } from '../../src/matching/people.ts'

type MentorAnswers = Parameters<typeof mentorOf>[1]
type MenteeAnswers = Parameters<typeof menteeOf>[1]

/** A mentor who could be matched with `mentee({})`. */
export function mentor(changes: MentorAnswers, key = 'mentor-1'): Mentor {
  const answers = { ...mentorApplicationExample, avoid: [], ...changes }
  return mentorOf(identityOf(key, answers.email), answers) as Mentor
}

export function mentee(changes: MenteeAnswers, key = 'mentee-1'): Mentee {
  const answers = { ...menteeApplicationExample, avoid: [], ...changes }
  return menteeOf(identityOf(key, answers.email), answers) as Mentee
}

function identityOf(key: string, email: string) {
  return { key, person: personOf(email), reference: key.toUpperCase() }
}
