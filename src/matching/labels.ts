import { skills } from '../../forms/agency.ts'
import { availability, service, ways } from '../../forms/applicant.ts'
import type { Option } from '../../forms/kit/questions.ts'

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

/** @example counted(1, 'place') // '1 place' */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? singular : plural}`
}

/** @example partOf(2, 5, 'skill') // '2 of the 5 skills', or 'all 5 skills', 'the one skill' */
export function partOf(count: number, all: number, noun: string): string {
  if (count < all) return `${count} of the ${counted(all, noun)}`
  return all === 1 ? `the one ${noun}` : `all ${counted(all, noun)}`
}
