// The site's address as it is printed or read aloud.
import type { Program } from '../../program-facts.ts'

/** @example addressInWords({ site: 'https://mentoring.franklin.example/' }) // 'mentoring.franklin.example' */
export function addressInWords({ site }: Pick<Program, 'site'>): string | undefined {
  return site?.replace(/^https:\/\//, '').replace(/\/$/, '')
}

/** Where someone who wants to take part turns to, as the end of a sentence. */
export function whereToApply(program: Program): string {
  const { name, phone, email } = program.coordinator
  const site = addressInWords(program)
  return site ? `go to ${site}, or call ${name} at ${phone}` : `write to ${email}, or call ${name} at ${phone}`
}
