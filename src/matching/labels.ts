import { skills } from '../../forms/agency.ts'
import { service } from '../../forms/applicant.ts'
import { counted } from '../../forms/kit/phrases.ts'
import type { Option } from '../../forms/kit/questions.ts'
import { availability, ways } from '../../forms/working-together.ts'

/** What people read for a value, as the forms and cells say it. */
export const labels = {
  skill: labelIn(skills),
  time: labelIn(availability.times.options),
  style: labelIn(ways.style.options),
  reach: labelIn(availability.reach.options),
  band: (place: number): string => service.gradeBand.options[place]?.label ?? '',
  trait: (trait: 'thinking' | 'planning' | 'focus' | 'feedback', value: string): string =>
    labelIn(ways[trait].options)(value),
} as const

function labelIn(options: readonly Option[]): (value: string) => string {
  return (value) => options.find((option) => option.value === value)?.label ?? value
}

/** @example listed(['a', 'b', 'c']) // 'a, b and c' */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** @example partOf(2, 5, 'skill') // '2 of the 5 skills', or 'all 5 skills', 'the one skill' */
export function partOf(count: number, all: number, noun: string): string {
  if (count < all) return `${count} of the ${counted(all, noun)}`
  return all === 1 ? `the one ${noun}` : `all ${counted(all, noun)}`
}
